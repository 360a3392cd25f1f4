/**
 * Answers that there was nothing: of an item, "Không phát sinh", "Chưa tổ chức do …"; of a figure, "Số cuộc đối thoại:
 * Không", "Chưa tổ chức đối thoại".
 */
import { phraseAt, phraseBook, phrasesIn, type Mention } from "../text/phrases";
import { readText, type Span, type Text, type Words } from "../text/tokens";
import { bareKeysIn, indexOfRun, isBare, keysIn } from "../text/words";
import { TOPICS } from "./figures/lexicon";
import type { Parsed } from "./figures/parse";
import type { Memory } from "./memory";
import type { NilTopic } from "./textRecord";

/** What such a sentence opens with, after its subject. */
const DOINGS = [
  "phát sinh",
  "tổ chức",
  "có",
  "nhận",
  "tiếp nhận",
  "ghi nhận",
  "tiếp",
  "xảy ra",
  "thực hiện",
  "triển khai",
  "tiến hành",
  "ban hành",
  "xây dựng",
  "đăng ký",
  "mở",
  "cử",
  "khen thưởng",
  "khen",
  "biểu dương",
  "kiểm tra",
  "thanh tra",
  "giám sát",
  "xử lý",
  "kỷ luật",
  "khảo sát",
  "đo lường",
  "đối thoại",
  "tập huấn",
  "rà soát",
  "đề xuất",
  "kiến nghị",
];
/** "Chưa tổ chức thường xuyên" finds fault with what was done; it does not say that nothing was. */
const FAULTS = [
  "tốt",
  "đầy đủ",
  "kịp thời",
  "thường xuyên",
  "đồng bộ",
  "hiệu quả",
  "nghiêm",
  "triệt để",
  "hết",
  "dứt điểm",
  "tiếp tục",
];
/** "Không có đơn tồn đọng" praises; it does not say that there was nothing. */
const PRAISE = ["tồn đọng", "quá hạn", "trễ hạn", "kéo dài", "bức xúc", "điểm nóng", "vượt cấp", "phức tạp"];
/** A sentence that did something before it says "không" tells of something: "thực hiện nghiêm túc, không có …". */
const DONE = [
  "đã",
  "được",
  "thực hiện",
  "tổ chức",
  "đảm bảo",
  "bảo đảm",
  "đạt",
  "triển khai",
  "duy trì",
  "chấp hành",
  "giải quyết",
  "nghiêm túc",
  "tăng cường",
  "nâng cao",
  "tiếp tục",
  // What was looked into was looked into, whatever came of it.
  "qua kiểm tra",
  "qua thanh tra",
  "qua giám sát",
  "qua rà soát",
  "qua theo dõi",
  // Of some it is said, and of the others then the contrary.
  "một số",
  "những",
  "nhiều",
  "vẫn",
  "đề nghị",
];
/** What follows is the reason or a plan, and no result. */
const REASONS = ["do", "vì", "bởi", "nguyên nhân", "dự kiến", "sẽ", "nên", "lý do"];
const MAX_SUBJECT_WORDS = 22;

type Phrases = readonly (readonly string[])[];

interface Wordings {
  readonly keysIn: (text: Text) => readonly string[];
  readonly openers: Phrases;
  readonly praise: Phrases;
  readonly done: Phrases;
  readonly reasons: Phrases;
  readonly faults: Phrases;
  readonly any: Phrases;
  readonly no: string;
}
let known: { readonly marked: Wordings; readonly bare: Wordings } | null = null;

/** Made when first asked for. */
const wordings = (): NonNullable<typeof known> =>
  (known ??= { marked: wordingsBy(keysIn), bare: wordingsBy(bareKeysIn) });

function wordingsBy(keys: Wordings["keysIn"]): Wordings {
  const words: Words = new Map();
  const all = (phrases: readonly string[]): Phrases => phrases.map((phrase) => keys(readText(phrase, words)));
  return {
    keysIn: (text) => keys(text),
    openers: all(DOINGS.flatMap((doing) => [`không ${doing}`, `chưa ${doing}`])),
    praise: all(PRAISE),
    done: all(DONE),
    reasons: all(REASONS),
    faults: all(FAULTS),
    any: all(["nào", "gì"]),
    no: all(["không"])[0]?.[0] ?? "",
  };
}

/** Who has more to say has something to tell. */
const MAX_SENTENCES = 4;

/** True where every sentence of these texts, which stand below each other, says that there was none; false for no text. */
export function saysNone(texts: readonly string[], memory: Memory): boolean {
  const sentences: string[] = [];
  for (const text of texts) {
    const own = text.split(/[.;](?!\d)|\n/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
    sentences.push(...own);
    if (sentences.length > MAX_SENTENCES) return false;
  }
  if (sentences.length === 0) return false;
  const lex = isBare(texts.join("\n")) ? wordings().bare : wordings().marked;
  const verdicts = sentences.map((sentence) => kindOf(sentence, lex, memory));
  return verdicts.includes("none") && !verdicts.includes("told");
}

/** A reason or a plan beside a "none" changes nothing; anything else has told something. */
function kindOf(sentence: string, lex: Wordings, memory: Memory): "none" | "reason" | "told" {
  const keys = lex.keysIn(memory.wordsOf(sentence));
  if (keys.length === 1 && (keys[0] === lex.no || /^0+$/.test(keys[0] ?? ""))) return "none";
  const reason = firstOf(keys, lex.reasons);
  const opener = firstOf(keys, lex.openers);
  if (opener < 0 && endsInNo(sentence, keys, lex)) return "none";
  if (reason >= 0 && (opener < 0 || reason < opener)) return reason <= 3 ? "reason" : "told";
  if (opener < 0) return "told";
  const subject = keys.slice(0, opener);
  const said = reason > opener ? keys.slice(opener, reason) : keys.slice(opener);
  if (subject.length > MAX_SUBJECT_WORDS || firstOf(subject, lex.done) >= 0) return "told";
  const judged = firstOf(said, lex.praise) >= 0 || firstOf(said, lex.faults) >= 0;
  return judged || tellsMore(sentence, said, lex, memory) ? "told" : "none";
}

/** "Số cuộc đối thoại: Không", "Số lượt: 0". */
function endsInNo(sentence: string, keys: readonly string[], lex: Wordings): boolean {
  const last = keys.at(-1);
  return (
    sentence.includes(":") && (last === lex.no || /^0+$/.test(last ?? "")) && firstOf(keys, lex.done) < 0
  );
}

/** After "không …" comes something that was done: "không có đơn tồn đọng, đã giải quyết 12 đơn". */
function tellsMore(sentence: string, said: readonly string[], lex: Wordings, memory: Memory): boolean {
  const clauses = sentence.split(",").map((clause) => lex.keysIn(memory.wordsOf(clause)));
  const done = lex.done.slice(0, 2);
  return clauses.some(
    (clause) =>
      clause.length > 1 &&
      said.length >= clause.length &&
      firstOf(clause, lex.openers) < 0 &&
      // "chưa có tập thể, cá nhân nào được khen thưởng" is one list under one "chưa".
      firstOf(clause, lex.any) < 0 &&
      firstOf(clause, done) >= 0 &&
      indexOfRun(said, clause) >= 0,
  );
}

function firstOf(keys: readonly string[], phrases: readonly (readonly string[])[]): number {
  const places = phrases.map((phrase) => indexOfRun(keys, phrase)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

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
const NEGATING = ["khong", "chua"];

const mayDeny = ({ tokens }: Text): boolean => tokens.some(({ bare }) => NEGATING.includes(bare));

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
