/** Where a text cites a document of the outline, and what it says of it: kind, symbol, day, issuer. */
import { perOutline, type CalendarDate, type Citation, type Outline } from "../outline";
import { dateIn } from "../text/dates";
import { keysOf } from "../text/words";

export interface CitationMention {
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
  /** Whether that is the citation's issuer, as far as it is written ("Thủ tướng CP"). */
  readonly isItsIssuer: boolean;
  /** It stands in the trích yếu of another document: "Công văn … về việc triển khai thực hiện Chỉ thị …". */
  readonly quoted: boolean;
  /** Its text speaks of công tác dân vận, or cites the letter that asks for the report. */
  readonly aboutWork: boolean;
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

const ABOUT_WORK = /dân\s+vận/iu;

/** All that a tidied text says of each document of the outline. */
export function citationsIn(text: string, outline: Outline): readonly CitationMention[] {
  const { digits, citations } = patternsFor(outline);
  if (!digits.test(text)) return [];
  const found = citations.flatMap((patterns) => mentionsOf(patterns, text));
  const aboutWork =
    ABOUT_WORK.test(text) || found.some(({ citation }) => citation.id === outline.prescribedBy);
  return found.map((mention) => ({ ...mention, aboutWork }));
}

type Found = Omit<CitationMention, "aboutWork">;

/** Patterns are tried only where the digits stand, because looking for those is much quicker. */
function mentionsOf({ citation, digits, whole, short }: Patterns, text: string): readonly Found[] {
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
  readonly citation: Citation;
  /** What both begin with. */
  readonly digits: RegExp;
  /** The symbol with any stroke and space between its groups, D for Đ, in any case. */
  readonly whole: RegExp;
  /** "Chỉ thị 33", "Chỉ thị số 33": kind and number without the symbol. */
  readonly short: RegExp;
}

const patternsFor = perOutline(({ citations }: Outline) => {
  const patterns = citations.map(patternsOf);
  // The digits of any of them: a quick no for most texts.
  return { digits: new RegExp(patterns.map(({ digits }) => digits.source).join("|")), citations: patterns };
});

function patternsOf(citation: Citation): Patterns {
  const { kind, number } = citation;
  const groups = number.split(/[-/]/);
  const [digits = number] = groups;
  const symbol = groups.map((group) => group.replace(/[DĐ]/g, "[DĐ]")).join("\\s*[-/]\\s*");
  return {
    citation,
    digits: new RegExp(digits, "g"),
    whole: new RegExp(`(?<![\\d/.-])${symbol}(?![\\p{L}\\d])`, "iuy"),
    short: new RegExp(`(?<=${kind}\\s+(?:số\\s*:?\\s*)?)${digits}(?!\\d|\\s*[-/])`, "iuy"),
  };
}

function mentionAt(text: string, match: RegExpExecArray, citation: Citation, short: boolean): Found {
  const behind = text.slice(match.index + match[0].length);
  const dated = DATE_BEHIND.exec(behind)?.[0] ?? "";
  const written = ISSUER_BEHIND.exec(behind.slice(dated.length))?.[1]?.replace(ISSUER_ENDS, "").trim();
  const issuer = written === undefined || written === "" ? null : written;
  return {
    citation,
    symbol: match[0],
    short,
    kind: KIND.exec(text.slice(0, match.index))?.[1] ?? null,
    date: dateIn(dated),
    issuer,
    isItsIssuer: issuer !== null && isIssuer(issuer, citation),
    quoted: ABOUT.test(text.slice(0, match.index)),
  };
}

function isIssuer(written: string, { issuer }: Citation): boolean {
  const found = keysOf(written);
  const expected = keysOf(issuer);
  return found.slice(0, 2).every((key, at) => key === expected[at]);
}
