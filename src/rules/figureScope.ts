/**
 * Of what a number is the figure: of all, or of one level, place, month, field or group. Numbers of different scope do
 * not contradict each other.
 */
import { parseText } from "../reading/figures";
import { NEUTRAL, TOPICS } from "../reading/figures/lexicon";
import { phraseAt, phraseBookOf, phrasesIn } from "../reading/figures/phrases";
import type { Quantity } from "../reading/figures/quantities";
import type { ReportPeriod } from "../reading/report";

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
  "quý|tháng|kỳ trước|năm trước|cùng kỳ|lũy kế|nhiệm kỳ|giai đoạn|từ năm",
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

const SCOPES = phraseBookOf<string>([
  ...NARROWING.flatMap((line) =>
    line.split("|").map((words) => [words, line.split("|", 1)[0] ?? ""] as const),
  ),
  ...WHOLE.split("|").map((words) => [words, ""] as const),
]);

/** Words behind a number that say no more than what it counts; any other may narrow it. */
const PLAIN = phraseBookOf(
  "sự|doanh nghiệp|hành chính|việc|chính quyền|khéo|dân vận|mô hình|điển hình|giải quyết|tiếp nhận|thư|các loại|đơn|xong|thẳng thắn|cởi mở"
    .split("|")
    .map((words) => [words, true] as const),
);

/** "xã Hòa Phú", "Sở Y tế": one place of many. */
const NAMED =
  /(?<!\p{L})(?:[Xx]ã|[Pp]hường|[Hh]uyện|[Qq]uận|[Đđ]ặc khu|[Ss]ở|[Pp]hòng|[Tt]hôn|[Ấấ]p)\s+\p{Lu}\p{Ll}+/gu;
const ENDS = new Set([",", ";", ":", "(", ")", "."]);

/** Equal for two numbers of one scope; "" for a number of the whole. `quantity` null: of all words of the text. */
export function scopeOf(raw: string, quantity: Quantity | null, period: ReportPeriod): string {
  const known = quantity && KNOWN.get(quantity);
  if (known?.year === period.year && known.kind === period.kind) return known.scope;
  const scope = findScope(raw, quantity, period);
  if (quantity) KNOWN.set(quantity, { ...period, scope });
  return scope;
}

/** Of the numbers of a text that has been taken apart already, as long as it is kept. */
const KNOWN = new WeakMap<Quantity, ReportPeriod & { readonly scope: string }>();

function findScope(raw: string, quantity: Quantity | null, period: ReportPeriod): string {
  const { text, inert, quantities, sentences } = parseText(raw);
  const sentence = quantity && sentences.find(({ from, to }) => from <= quantity.from && quantity.from < to);
  const window = sentence ?? { from: 0, to: text.tokens.length };
  const next = quantity && quantities.find(({ from }) => from >= quantity.to)?.from;
  let to = quantity ? quantity.to : window.to;
  while (quantity && to < Math.min(window.to, next ?? window.to) && !ENDS.has(text.tokens[to]?.key ?? ""))
    to++;
  const from = text.tokens.slice(0, quantity?.from ?? 0).findLastIndex(({ key }) => key === ";") + 1;
  const span = { from: Math.max(window.from, from), to };
  const narrowed = phrasesIn(SCOPES, text, span)
    .filter((mention) => !inert.flags[mention.from])
    .map(({ meaning }) => meaning);
  const periods = inert.periods
    .filter((named) => named.from >= span.from && named.to <= span.to && isOther(named, period))
    .map((named) => `${named.half ?? ""}/${named.year ?? ""}`);
  const words = raw.slice(text.tokens[span.from]?.start ?? 0, text.tokens[span.to - 1]?.end ?? 0);
  const places = [...words.matchAll(NAMED)].map(([name]) => name.toLowerCase());
  const strange = quantity ? strangeWords(raw, quantity.to, to) : [];
  return [...new Set([...narrowed, ...periods, ...places, ...strange])].filter(Boolean).sort().join("; ");
}

function isOther(
  named: { readonly year: number | null; readonly half: 1 | 2 | null },
  { year, kind }: ReportPeriod,
): boolean {
  return (named.year !== null && named.year !== year) || (named.half !== null && kind !== "half-year");
}

function strangeWords(raw: string, from: number, to: number): readonly string[] {
  const { text } = parseText(raw);
  const strange: string[] = [];
  for (let place = from; place < to;) {
    const known = [TOPICS, SCOPES, PLAIN, NEUTRAL].flatMap(
      (book) => phraseAt<unknown>(book, text, place) ?? [],
    );
    const token = text.tokens[place];
    if (known.length === 0 && token?.kind === "word") strange.push(token.key);
    place = Math.max(place + 1, ...known.map((mention) => mention.to));
  }
  return strange;
}
