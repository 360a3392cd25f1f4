/**
 * Of what a number is the figure: of all, or of one level, place, month, field or group. Numbers of different scope do
 * not contradict each other.
 */
import { parseText, type Parsed } from "../figures/parse";
import type { Quantity } from "../figures/quantities";
import { NEUTRAL, TOPICS } from "../figures/lexicon";
import { phraseBookOf, phrasesIn } from "../../text/phrases";
import { isIgnored, type NamedPeriod } from "../figures/ignoredNumbers";
import { startOf, type Span } from "../../text/tokens";
import type { ReportPeriod } from "../readings";
import type { Limits } from "./limits";

/** Words that narrow a number; those of one line narrow it alike. Data. */
const NARROWING: readonly string[] = [
  "cấp tỉnh|ubnd tỉnh|ủy ban nhân dân tỉnh|lãnh đạo tỉnh|chủ tịch tỉnh",
  "cấp xã|ubnd xã|ubnd các xã|ubnd cấp xã|ủy ban nhân dân cấp xã|các xã|xã , phường|xã , phường , đặc khu",
  "cấp huyện|ubnd huyện|ubnd cấp huyện|huyện|quận|thị xã",
  "sở|các sở|sở , ngành|sở , ban , ngành|ngành",
  "phòng|ban tiếp công dân|trụ sở tiếp công dân|trụ sở",
  "thôn|ấp|bản|khu phố|tổ dân phố|khu dân cư|buôn",
  "định kỳ",
  "thường xuyên",
  "đột xuất",
  "chuyên đề",
  "tháng|kỳ trước|năm trước|cùng kỳ|lũy kế|nhiệm kỳ|giai đoạn|từ năm",
  "sipas",
  "một cửa|phục vụ hành chính công",
  "khảo sát|phiếu|ý kiến",
  "trực tuyến|cổng dịch vụ công|dịch vụ công",
  "thanh niên|phụ nữ|nông dân|công nhân|cựu chiến binh|đoàn viên|hội viên|chức sắc|đồng bào|dân tộc|tôn giáo|học sinh",
  "đất đai|thu hồi đất|giải phóng mặt bằng|bồi thường|dự án|môi trường|xây dựng|y tế|giáo dục|thuế|lĩnh vực",
  "khiếu nại",
  "tố cáo",
  "kiến nghị|phản ánh|đề nghị",
  "mới|trùng|đủ điều kiện|thuộc thẩm quyền|không thuộc thẩm quyền|chuyển|tồn|tồn đọng|quá hạn|đúng hạn",
  "đăng ký",
  "duy trì|đang hoạt động|hiệu quả",
  "tiêu biểu|công nhận|nhân rộng",
  "tập thể",
  "cá nhân",
  "hội nghị|diễn đàn|tọa đàm|hội thảo",
  "lượt|lượt người|lượt công dân",
  "đoàn đông người|lượt đoàn|đoàn",
  "vụ|vụ việc|trường hợp",
  "rất hài lòng",
  "mỗi",
];

/** Phrases that hold a narrowing word and narrow nothing. */
const WHOLE =
  "toàn ngành|các cấp , các ngành|các sở , ngành , địa phương|khiếu nại , tố cáo|khiếu nại , tố cáo , kiến nghị|" +
  "khiếu nại , tố cáo , kiến nghị , phản ánh|khiếu nại , tố cáo , phản ánh , kiến nghị|" +
  "khiếu nại , tố cáo , phản ánh|kiến nghị , phản ánh , khiếu nại , tố cáo|thường xuyên , định kỳ|" +
  "thường xuyên và định kỳ|thường xuyên , định kỳ và đột xuất|thường xuyên , định kỳ , đột xuất|nhờ đó";

/** By the first words of their line; [] for those that narrow nothing. */
const SCOPES = phraseBookOf<readonly string[]>([
  ...NARROWING.flatMap((line) => {
    const alike = line.split("|");
    const [first = ""] = alike;
    return alike.map((words) => [words, [first]] as const);
  }),
  ...WHOLE.split("|").map((words) => [words, []] as const),
]);

/** Never of the whole period, though "quý I" is no figure; without its mark the word is mostly another ("quy định"). */
const QUARTER = phraseBookOf([["quý", "quý"]], ["quý"]);

/** Words behind a number that say no more than what it counts; any other may narrow it. */
const PLAIN = phraseBookOf(
  "sự|doanh nghiệp|hành chính|việc|chính quyền|khéo|dân vận|mô hình|điển hình|giải quyết|tiếp nhận|thư|các loại|đơn|xong|thẳng thắn|cởi mở"
    .split("|")
    .map((words) => [words, words] as const),
);

/** "xã Hòa Phú", "Sở Y tế": one place of many. */
const NAMED =
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Đđ]ặc khu|[Ss]ở|[Pp]hòng|[Tt]hôn|[Ấấ]p)\s+\p{Lu}\p{Ll}+/gu;
const ENDS = new Set([",", ";", ":", "(", ")", "."]);

const limits = (words: readonly string[], periods: readonly NamedPeriod[]): Limits => ({
  words,
  periods,
  scope: told(words),
});

const told = (words: readonly string[]): string => [...new Set(words)].sort().join("; ");

/** In a report on that period: equal for two numbers of one scope; "" for a number of the whole. */
export function scopeIn({ words, periods, scope }: Limits, period: ReportPeriod): string {
  const others = periods.length === 0 ? periods : periods.filter((named) => isOther(named, period));
  return others.length === 0
    ? scope
    : told([...words, ...others.map(({ half, year }) => `${half ?? ""}/${year ?? ""}`)]);
}

export function limitsOf(parsed: Parsed, quantity: Quantity): Limits {
  const span = spanOf(parsed, quantity);
  const behind = { from: quantity.to, to: span.to };
  return limits([...narrowingsIn(parsed, span), ...strangeWords(parsed, behind)], periodsIn(parsed, span));
}

/** The same for a table's row, whose every word may narrow its number. */
export function limitsOfRow(row: string): Limits {
  const parsed = parseText(row);
  const span = { from: 0, to: parsed.text.tokens.length };
  return limits(narrowingsIn(parsed, span), periodsIn(parsed, span));
}

/** From where the sentence, or what follows its semicolon, begins up to the next number or mark. */
function spanOf({ text: { tokens }, quantities, sentences }: Parsed, { from, to }: Quantity): Span {
  const opening = sentences.findLast((sentence) => sentence.from <= from)?.from ?? 0;
  let first = from;
  while (first > opening && tokens[first - 1]?.key !== ";") first--;
  const next = [sentences, quantities].map((spans: readonly Span[]) => spans.find((span) => span.from >= to));
  const last = Math.min(tokens.length, ...next.flatMap((span) => span?.from ?? []));
  let end = to;
  while (end < last && !ENDS.has(tokens[end]?.key ?? "")) end++;
  return { from: first, to: end };
}

function narrowingsIn({ text, ignored }: Parsed, span: Span): readonly string[] {
  const narrowed = phrasesIn(SCOPES, text, span)
    .filter((mention) => !isIgnored(ignored, mention.from))
    .flatMap(({ meaning }) => meaning);
  const quarters = phrasesIn(QUARTER, text, span).map(({ meaning }) => meaning);
  const words = text.raw.slice(startOf(text, span.from), startOf(text, span.to));
  const places = (words.match(NAMED) ?? []).map((name) => name.toLowerCase());
  return [...narrowed, ...quarters, ...places];
}

const periodsIn = ({ ignored }: Parsed, span: Span): readonly NamedPeriod[] =>
  ignored.periods.filter(({ from, to }) => from >= span.from && to <= span.to);

function isOther({ year: named, half }: NamedPeriod, { year, kind }: ReportPeriod): boolean {
  return (named !== null && named !== year) || (half !== null && kind !== "half-year");
}

/** Words that are of no phrase that we know. */
function strangeWords({ text }: Parsed, span: Span): readonly string[] {
  if (span.from >= span.to) return [];
  const known = new Set<number>();
  for (const book of [TOPICS, SCOPES, PLAIN, NEUTRAL])
    for (const { from, to } of phrasesIn<unknown>(book, text, span))
      for (let place = from; place < to; place++) known.add(place);
  return text.tokens
    .slice(span.from, span.to)
    .filter(({ kind }, at) => kind === "word" && !known.has(span.from + at))
    .map(({ key }) => key);
}
