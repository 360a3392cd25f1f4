/** Where a text cites a document of the outline, and what it says of it: kind, symbol, day, issuer. */
import type { CalendarDate, Citation } from "../../outline";
import { dateIn } from "../../text/dates";
import { oncePer } from "../../text/memo";
import { keysOf } from "../../text/words";
import { linesWith } from "../textsWith";

export interface Mention {
  readonly citation: Citation;
  /** The symbol as written. */
  readonly symbol: string;
  /** Only its number is written, "Chỉ thị 33": another document may bear it too. */
  readonly short: boolean;
  /** The kind as written before "số"; null where none is. */
  readonly kind: string | null;
  readonly date: CalendarDate | null;
  /** What follows "của", up to where the issuer's name ends. */
  readonly issuer: string | null;
  /** It stands in the trích yếu of another document: "Công văn … về việc triển khai thực hiện Chỉ thị …". */
  readonly quoted: boolean;
}

const KINDS = [
  "Chương trình phối hợp",
  "Chỉ thị",
  "Công văn",
  "Kế hoạch",
  "Kết luận",
  "Nghị định",
  "Nghị quyết",
  "Quyết định",
  "Thông tư",
  "Văn bản",
];
const KIND = new RegExp(`(${KINDS.join("|")})\\s*(?:số\\s*:?\\s*)?$`, "iu");
/** A day belongs to the symbol right before it. */
const DATE_BEHIND =
  /^[\s,(]{0,3}(?:ng[àa]y\s*)?(?=\d)[\d\s/.-]{6,14}|^[\s,(]{0,3}ng[àa]y\s*\d{1,2}\s*th[áa]ng\s*\d{1,2}\s*n[ăa]m\s*\d{4}/iu;
const ISSUER_BEHIND = /^[\s,)]{0,3}của\s+([^,;.:()"“”]+)/iu;
const ABOUT = /(?:về việc|v\/v)[^,;.:()]*$/iu;
const ISSUER_ENDS = /\s+(?:về|ban hành|quy định|phê duyệt|và|đến|tại|trên|đã|được|gắn)\s.*$/iu;

/** The lines that cite a document of the outline, with all that they say of each. */
export const linesCiting = linesWith((text, { citations }) =>
  digitsOf(citations).test(text) ? citations.flatMap((citation) => mentionsOf(citation, text)) : [],
);

/** The digits of any of them: a quick no for most texts. */
const digitsOf = oncePer(
  (citations: readonly Citation[]) =>
    new RegExp(citations.map((citation) => patternsOf(citation).digits.source).join("|")),
);

/** Patterns are tried only where the digits stand, because looking for those is much quicker. */
function mentionsOf(citation: Citation, text: string): readonly Mention[] {
  const { digits, whole, short } = patternsOf(citation);
  return [...text.matchAll(digits)].flatMap(({ index }) => [
    ...matchAt(whole, text, index).map((match) => mentionAt(text, match, citation, false)),
    ...matchAt(short, text, index).map((match) => mentionAt(text, match, citation, true)),
  ]);
}

function matchAt(pattern: RegExp, text: string, place: number): readonly RegExpExecArray[] {
  pattern.lastIndex = place;
  const match = pattern.exec(text);
  return match ? [match] : [];
}

interface Patterns {
  /** What both begin with. */
  readonly digits: RegExp;
  /** The symbol with any stroke and space between its groups, D for Đ, in any case. */
  readonly whole: RegExp;
  /** "Chỉ thị 33", "Chỉ thị số 33": kind and number without the symbol. */
  readonly short: RegExp;
}

const patternsOf = oncePer(({ kind, number }: Citation): Patterns => {
  const groups = number.split(/[-/]/);
  const [digits = number] = groups;
  const symbol = groups.map((group) => group.replace(/[DĐ]/g, "[DĐ]")).join("\\s*[-/]\\s*");
  return {
    digits: new RegExp(digits, "g"),
    whole: new RegExp(`(?<![\\d/.-])${symbol}(?![\\p{L}\\d])`, "iuy"),
    short: new RegExp(`(?<=${kind}\\s+(?:số\\s*:?\\s*)?)${digits}(?!\\d|\\s*[-/])`, "iuy"),
  };
});

function mentionAt(text: string, match: RegExpExecArray, citation: Citation, short: boolean): Mention {
  const behind = text.slice(match.index + match[0].length);
  const dated = DATE_BEHIND.exec(behind)?.[0] ?? "";
  const issuer = ISSUER_BEHIND.exec(behind.slice(dated.length))?.[1]?.replace(ISSUER_ENDS, "").trim();
  return {
    citation,
    symbol: match[0],
    short,
    kind: KIND.exec(text.slice(0, match.index))?.[1] ?? null,
    date: dateIn(dated),
    issuer: issuer === undefined || issuer === "" ? null : issuer,
    quoted: ABOUT.test(text.slice(0, match.index)),
  };
}

/** Whether an issuer as written is the citation's, as far as it is written ("Thủ tướng CP"). */
export function isIssuer(written: string, { issuer }: Citation): boolean {
  const found = keysOf(written);
  const expected = keysOf(issuer);
  return found.slice(0, 2).every((key, at) => key === expected[at]);
}
