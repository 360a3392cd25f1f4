/**
 * The number, letter or bullet before a heading, however it is written: `III.`, `III-`, `III/`, `Phần thứ ba`, `3)`,
 * `3.1.`, `(3)`, `a)`, `-`, `+`, `•`.
 */
import { bareKey } from "./text";

export type NumberLabel =
  | { readonly kind: "roman"; readonly number: number }
  /** `7.3` is [7, 3]; `III.7.3` is [3, 7, 3]. */
  | { readonly kind: "arabic"; readonly path: readonly number[] }
  /** `a)` is 1, `đ)` is 5 in the Vietnamese alphabet. */
  | { readonly kind: "letter"; readonly number: number; readonly upper: boolean }
  | { readonly kind: "bullet" };

export interface Numbered {
  readonly label: NumberLabel | null;
  /** What follows the label. */
  readonly rest: string;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** Số thứ tự of "Phần thứ …", by its key without marks. */
const ORDINALS = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"];
/** Điểm are lettered "theo thứ tự bảng chữ cái tiếng Việt": Nghị định 30/2020, Phụ lục I, II.6.đ. */
const ALPHABET = "abcdđeghiklmnopqrstuvxy";

const PART = /^(?:phần|phan)\s+(?:(?:thứ|thu)\s+)?([IVX]+|\d{1,2}|\p{L}+)(?![\p{L}\p{M}\d])\s*[.:)/-]?\s*/iu;
const ROMAN_PATH = /^([IVX]{1,5})[.-](\d{1,2}(?:\.\d{1,2})*)(?!\d)\s*[.):/-]?\s*/;
const ROMAN_LABEL = /^([IVX]{1,5})(?:\s*[.):/]\s*(?![vV]\s)|\s*-\s*|\s+(?=\p{Lu})|$)/u;
const ARABIC_LABEL =
  /^\(?(\d{1,2}(?:\.\d{1,2})*)(?:\s*[.):/](?!\d)\s*|(?<!^\(?0\d)\s*-(?!\s*\d)\s*|(?<=\.\d{1,2})\s+(?=\p{L})|\s+(?=\p{Lu})|$)/u;
const LETTER_LABEL =
  /^(?![Vv]\/[Vv]\s)\(?(\p{L})\s*(?:\d{1,2})?(?:\s*[.)/]|\s+-(?=\s)|-(?=\s|\p{Lu}))\s*(?=\S|$)/u;
const BULLET = /^(?:[-+*•·▪▫◦●○■□➢➔→✓✔►▶❖§\p{Co}]+\s*|o\s+)/u;

/** Splits `7.2. Kết quả…` into its label and the rest; `text` is tidied. */
export function splitLabel(text: string): Numbered {
  return (
    part(text) ?? roman(text) ?? arabic(text) ?? letter(text) ?? bullet(text) ?? { label: null, rest: text }
  );
}

/** The label that Word's own numbering shows: anything that is no number or letter is a bullet. */
export function labelOf(listLabel: string): NumberLabel {
  return splitLabel(listLabel.trim()).label ?? { kind: "bullet" };
}

function part(text: string): Numbered | null {
  const match = PART.exec(text);
  if (!match?.[1]) return null;
  const number = romanValue(match[1].toUpperCase()) ?? (Number(match[1]) || ordinalValue(match[1]));
  return number > 0 ? { label: { kind: "roman", number }, rest: text.slice(match[0].length) } : null;
}

function roman(text: string): Numbered | null {
  const path = ROMAN_PATH.exec(text);
  const first = path?.[1] === undefined ? null : romanValue(path[1]);
  if (path?.[2] !== undefined && first !== null) {
    const label: NumberLabel = { kind: "arabic", path: [first, ...path[2].split(".").map(Number)] };
    return { label, rest: text.slice(path[0].length) };
  }
  const match = ROMAN_LABEL.exec(text);
  const number = match?.[1] === undefined ? null : romanValue(match[1]);
  return match && number !== null
    ? { label: { kind: "roman", number }, rest: text.slice(match[0].length) }
    : null;
}

function arabic(text: string): Numbered | null {
  const match = ARABIC_LABEL.exec(text);
  if (!match?.[1]) return null;
  return {
    label: { kind: "arabic", path: match[1].split(".").map(Number) },
    rest: text.slice(match[0].length),
  };
}

function letter(text: string): Numbered | null {
  const match = LETTER_LABEL.exec(text);
  const number = match?.[1] === undefined ? 0 : ALPHABET.indexOf(match[1].toLowerCase()) + 1;
  if (!match?.[1] || number === 0) return null;
  return {
    label: { kind: "letter", number, upper: match[1] !== match[1].toLowerCase() },
    rest: text.slice(match[0].length),
  };
}

function bullet(text: string): Numbered | null {
  const match = BULLET.exec(text);
  return match ? { label: { kind: "bullet" }, rest: text.slice(match[0].length) } : null;
}

function romanValue(digits: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(digits)) return null;
  const values = Array.from(digits).map((digit) => ROMAN[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function ordinalValue(word: string): number {
  return ORDINALS.indexOf(bareKey(word)) + 1;
}
