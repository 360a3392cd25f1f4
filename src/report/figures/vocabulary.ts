/**
 * Words by number. A report has few different words, and dozens of tables are asked about each of them: what a table has
 * for a word is found once, and from then on by the word's number.
 */
import { byLetters } from "../../text/byLetters";
import { oncePer } from "../../text/memo";
import { bareKey, wordKey } from "../../text/text";

/** A word, a number or a mark: one object for all the places where it stands. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As typed, but composed (NFC) and with plain dashes and quotes. */
  readonly text: string;
  /** What it is compared by: `wordKey`, or `bareKey` in a text without any diacritics; a number or mark is itself. */
  readonly key: string;
  /** Its key without marks. */
  readonly bare: string;
  /** The number of its key; `UNNUMBERED` where it has none. */
  readonly number: number;
  /** What digits without points and commas are worth; NaN for whatever else. */
  readonly whole: number;
}

/** More than Vietnamese has syllables; a word beyond them is looked up in every table anew. */
const MOST = 20_000;
const UNNUMBERED = 0;

const numbers = new Map<string, number>();

function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) return UNNUMBERED;
  numbers.set(key, numbers.size + 1);
  return numbers.size;
}

/** What stands between two places of a text, of each kind. */
export const wordAt = byLetters((text): Token => {
  const key = wordKey(text);
  return { kind: "word", text, key, bare: bareKey(text), number: numberOf(key), whole: NaN };
});
export const markAt = byLetters((text): Token => ({
  kind: "mark",
  text,
  key: text,
  bare: text,
  number: numberOf(text),
  whole: NaN,
}));
/** There is no end of them, and few tables have any: they take no number from words. */
export const digitsAt = byLetters((text): Token => ({
  kind: "number",
  text,
  key: text,
  bare: text,
  number: UNNUMBERED,
  whole: wholeOf(text),
}));

const wholeOf = (digits: string): number => (/^\d+$/.test(digits) ? Number(digits) : NaN);

/** What was typed, compared by another key. */
export function readAs(token: Token, key: string): Token {
  return { ...token, key, number: numberOf(key) };
}

/** In a text without any marks. */
export const withoutMarks = oncePer((token: Token): Token => readAs(token, token.bare));

/** A table's answer on a word, null where it has none. `find` is pure: it is asked about each word once. */
export function byWord<Found>(find: (key: string) => Found | undefined): (token: Token) => Found | null {
  const found: (Found | null | undefined)[] = [];
  return ({ key, number }) => {
    const known = found[number];
    if (known !== undefined) return known;
    const answer = find(key) ?? null;
    if (number === UNNUMBERED) return answer;
    // One by one, because an array with gaps is slow.
    while (found.length <= number) found.push(undefined);
    found[number] = answer;
    return answer;
  };
}
