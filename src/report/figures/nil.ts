/** Answers that there was nothing: "Không phát sinh …", "Số cuộc đối thoại: Không", "Chưa tổ chức … do …". */
import { bareKey } from "../../text/text";
import type { Topic } from "./lexicon";
import { TOPICS } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn, type Mention } from "../../text/phrases";
import type { Parsed } from "./parse";
import type { Span, Text } from "../../text/tokens";

type NilWord = "none" | "some" | "praise" | "reason" | "name";

const NIL_WORDS = phraseBook<NilWord>(
  {
    none: [
      "không phát sinh",
      "chưa phát sinh",
      "không tổ chức",
      "chưa tổ chức",
      "chưa tổ chức được",
      "không có",
      "chưa có",
      "không nhận được",
      "chưa nhận được",
      "không nhận",
      "không tiếp nhận",
      "chưa tiếp nhận",
      "không ghi nhận",
      "chưa ghi nhận",
      "không xảy ra",
      "chưa xảy ra",
      "không diễn ra",
      "chưa diễn ra",
      "không thực hiện",
      "chưa thực hiện",
      "không tiến hành",
      "chưa tiến hành",
      "không triển khai",
      "chưa triển khai",
      "không phát hiện",
      "chưa phát hiện",
      "không mở",
      "chưa mở",
      "không ban hành",
      "chưa ban hành",
      "không xử lý",
      "không có tập thể",
      "chưa có tập thể",
      "không đăng ký",
      "chưa đăng ký",
      "không khen thưởng tập thể",
      "chưa khen thưởng tập thể",
      "chưa thực hiện khen thưởng tập thể",
      "không thực hiện khen thưởng tập thể",
      "chưa tổ chức khen thưởng tập thể",
      "không tổ chức khen thưởng tập thể",
      "không khen thưởng",
      "chưa khen thưởng",
      "không biểu dương",
      "chưa giải quyết đơn nào",
      "chưa giải quyết được đơn nào",
      "không giải quyết đơn nào",
      "chưa được tổ chức",
      "không được tổ chức",
      "không tiếp",
      "chưa tiếp",
      "chưa khảo sát",
      "không khảo sát",
      "chưa đánh giá",
      "chưa công bố",
      "chưa xây dựng",
      "không xây dựng",
      "chưa được công bố",
      "chưa xét",
      "không xét",
      "chưa kiểm tra",
      "không kiểm tra",
      "chưa giám sát",
      "không giám sát",
      "chưa đối thoại",
      "không đối thoại",
      "chưa tập huấn",
      "không tập huấn",
      "chưa biểu dương",
      "không cung cấp",
      "chưa cung cấp",
      "chưa bố trí",
      "chưa thể tổ chức",
      "chưa đo lường",
      "không phải xử lý",
    ],
    some: [
      "một số",
      "nhiều",
      "vài",
      "có nơi",
      "một vài",
      "còn",
      "có xã",
      "có đơn vị",
      "không còn",
      "trong đó",
    ],
    praise: [
      "tồn đọng",
      "kéo dài",
      "vượt cấp",
      "quá hạn",
      "trễ hạn",
      "đông người",
      "phức tạp",
      "điểm nóng",
      "bức xúc",
      "tập thể",
      "sai phạm",
      "sai quy định",
      "mới",
      "chậm",
      "doanh nghiệp",
      "người lao động",
      "nơi làm việc",
      "hiệu quả",
      "nền nếp",
      "nề nếp",
      "đồng bộ",
      "thường xuyên",
      "chất lượng",
      "đồng đều",
      "cao",
    ],
    reason: ["do", "vì", "bởi", "nguyên nhân", "lý do"],
    name: ["văn bản mới", "tố cáo", "đơn vị", "đổi mới", "mức độ", "vi phạm", "phục vụ", "đo lường", "độ"],
  },
  ["mới", "cao", "còn", "chậm"],
);

/** Without one of these nothing is denied: a quick no for most paragraphs. */
const NEGATING = ["không", "chưa"].map(bareKey);

const mayDeny = ({ tokens }: Text): boolean => tokens.some(({ bare }) => NEGATING.includes(bare));

/** What a sentence says there was none of: its topics, or "item" where it leaves that to the heading above it. */
export type NilTopic = Topic | "item";

export function nilTopics(parsed: Parsed): ReadonlySet<NilTopic> {
  const { text } = parsed;
  const topics = new Set<NilTopic>();
  if (!mayDeny(text)) return topics;
  for (const span of parsed.sentences) for (const topic of nilsOf(text, span)) topics.add(topic);
  return topics;
}

function nilsOf(text: Text, span: Span): readonly NilTopic[] {
  const words = phrasesIn(NIL_WORDS, text, span);
  const answer = answeredNo(text, span);
  const nones = words.filter((word) => word.meaning === "none").map((word) => word.from);
  const denials = nones.length > 0 ? nones : answer === null ? [] : [answer];
  return denials.flatMap((none, place) => {
    // A denial holds from where the one before ends to its reason, the next denial, or the sentence's end.
    const next = denials[place + 1] ?? span.to;
    const reason = words.find((word) => word.meaning === "reason" && word.from > none)?.from ?? span.to;
    const from = place === 0 ? span.from : none;
    return nilTopic(text, { from, to: Math.min(next, reason) }, none, words);
  });
}

function nilTopic(
  text: Text,
  scope: Span,
  none: number,
  words: readonly Mention<NilWord>[],
): readonly NilTopic[] {
  const spoilt = words.some(
    (word) =>
      (word.meaning === "some" && word.from >= scope.from && word.from < none) ||
      (word.meaning === "praise" && word.from > none && word.from < scope.to),
  );
  if (spoilt) return [];
  const named = phrasesIn(TOPICS, text, scope).flatMap((mention) => mention.meaning);
  if (named.length > 0) return named;
  return scope.to - none <= 8 && none - scope.from <= 8 ? ["item"] : [];
}

const NO = phraseBook<"no">({ no: ["không", "không có", "chưa có"] });

/** "Số cuộc đối thoại: Không." */
function answeredNo(text: Text, span: Span): number | null {
  for (let place = span.from; place < span.to; place++) {
    const no = phraseAt(NO, text, place);
    if (!no) continue;
    const opened = place === span.from || [":", "-", "|"].includes(text.tokens[place - 1]?.key ?? "");
    const closed = no.to >= span.to || [".", ",", ";", "(", "|"].includes(text.tokens[no.to]?.key ?? "");
    if (opened && closed) return place;
  }
  return null;
}
