/** The words of a text as keys, abbreviations written out: what headings are compared by. */
import { ABBREVIATIONS } from "./abbreviations";
import { bareKey, wordKey, wordKeys } from "./text";
import { readText, type Span, type Text, type Token } from "./tokens";

let expansions: ReadonlyMap<string, readonly string[]> | null = null;

/** Made when first asked for. */
function expansionOf(key: string): readonly string[] | undefined {
  expansions ??= new Map(
    Object.entries(ABBREVIATIONS).map(([short, long]) => [wordKey(short), wordKeys(long)]),
  );
  return expansions.get(key);
}

/** The keys of the first `limit` words; `UBND` gives the keys of `Ủy ban nhân dân`. */
export const keysOf = (text: string, limit?: number): readonly string[] => keysIn(readText(text), limit);

/** Keys without any mark: `doi thoai` for both `đối thoại` and `doi thoai`. */
export const bareKeysOf = (text: string, limit?: number): readonly string[] =>
  bareKeysIn(readText(text), limit);

export const keysIn = (text: Text, limit?: number, span?: Span): readonly string[] =>
  readKeys(text, false, limit, span);

export const bareKeysIn = (text: Text, limit?: number, span?: Span): readonly string[] =>
  readKeys(text, true, limit, span);

function readKeys(
  text: Text,
  bare: boolean,
  limit = Infinity,
  { from, to }: Span = { from: 0, to: text.tokens.length },
): readonly string[] {
  const keys: string[] = [];
  for (let at = from; at < to && keys.length < limit; at++) {
    const token = text.tokens[at];
    if (!token || (token.kind === "mark" && !NUMBER_SIGN.test(token.text))) continue;
    let end = at + 1;
    while (end < to && goesOn(text, end)) end++;
    if (end > at + 1) keys.push(...joinedKeys(text, { from: at, to: end }, bare));
    else if (token.kind === "word") pushWord(token, bare, keys);
    else keys.push(...token.text.split(/[.,]/));
    at = end - 1;
  }
  return keys;
}

function joinedKeys({ tokens }: Text, { from, to }: Span, bare: boolean): readonly string[] {
  const keys = wordKeys(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(""),
  );
  return bare ? keys.map(bareKey) : keys;
}

function pushWord(token: Token, bare: boolean, keys: string[]): void {
  const expanded = expansionOf(token.key);
  if (expanded) keys.push(...(bare ? expanded.map(bareKey) : expanded));
  else keys.push(bare ? token.bare : token.key);
}

/** "²", "½" */
const NUMBER_SIGN = /\p{N}/u;

/** "km2" is one word, of two tokens. */
function goesOn({ tokens, starts, ends }: Text, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || starts[at] !== ends[at - 1]) return false;
  return [before, token].every(({ kind, text }) => kind !== "mark" || NUMBER_SIGN.test(text));
}

/** Whether a text was typed without diacritics; a text of numbers and symbols alone is not. */
export function isBare(text: string): boolean {
  return !/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{Co}]/u.test(text) && /[a-z]{2}/i.test(text);
}

/** Whether `phrase` stands in `keys` as one run of words. */
export function containsRun(keys: readonly string[], phrase: readonly string[]): boolean {
  return indexOfRun(keys, phrase) >= 0;
}

/** Where `phrase` begins in `keys` as one run of words, at or after `from`; -1 where it does not. */
export function indexOfRun(keys: readonly string[], phrase: readonly string[], from = 0): number {
  if (phrase.length === 0) return -1;
  for (let at = from; at + phrase.length <= keys.length; at++) {
    if (phrase.every((key, offset) => keys[at + offset] === key)) return at;
  }
  return -1;
}
