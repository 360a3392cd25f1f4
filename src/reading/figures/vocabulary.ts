/**
 * Words by number. A report has few different words, and dozens of tables are asked about each of them: what a table has
 * for a word is found once, and from then on by the word's number.
 */
import { oncePer } from "../memo";
import { bareKey, wordKey } from "../text";

export type Kind = "word" | "number" | "mark";

/** A word, a number or a mark: one object for all the places where it stands. */
export interface Token {
  readonly kind: Kind;
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

const tokens = new Map<string, Token>();
/** Those met last, each at a place that its letters make: found there, it need not be cut out of its text. */
const met: (Token | undefined)[] = Array.from({ length: 1 << 13 });

/** What stands in a text between two places. Digits have no number: there is no end of them, and few tables have any. */
export function tokenAt(kind: Kind, text: string, from: number, to: number): Token {
  let letters = 0;
  for (let at = from; at < to; at++) letters = (Math.imul(letters, 31) + text.charCodeAt(at)) | 0;
  const place = letters & (met.length - 1);
  const last = met[place];
  if (last?.text.length === to - from && text.startsWith(last.text, from)) return last;
  const token = tokenOf(kind, text.slice(from, to));
  met[place] = token;
  return token;
}

function tokenOf(kind: Kind, text: string): Token {
  const known = tokens.get(text);
  if (known !== undefined) return known;
  const token = makeToken(kind, text);
  if (tokens.size >= MOST) tokens.clear();
  tokens.set(text, token);
  return token;
}

function makeToken(kind: Kind, text: string): Token {
  if (kind !== "word")
    return {
      kind,
      text,
      key: text,
      bare: text,
      number: kind === "mark" ? numberOf(text) : UNNUMBERED,
      whole: kind === "number" && /^\d+$/.test(text) ? Number(text) : NaN,
    };
  const key = wordKey(text);
  return { kind, text, key, bare: bareKey(text), number: numberOf(key), whole: NaN };
}

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
