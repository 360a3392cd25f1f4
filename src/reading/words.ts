/** The words of a text as keys, abbreviations written out: what headings are compared by. */
import { ABBREVIATIONS } from "./abbreviations";
import { bareKey, wordKey, wordKeys } from "./text";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [wordKey(short), wordKeys(long)]),
);

/** Reports repeat few words; keys of seen ones are kept, up to a bound, because normalising each anew is slow. */
const seen = new Map<string, readonly string[]>();
const SEEN_LIMIT = 20_000;

function keysOfWord(word: string): readonly string[] {
  const known = seen.get(word);
  if (known) return known;
  const key = wordKey(word);
  const keys = expansions.get(key) ?? [key];
  if (seen.size < SEEN_LIMIT) seen.set(word, keys);
  return keys;
}

/** The keys of the first `limit` words; `UBND` gives the keys of `Ủy ban nhân dân`. */
export function keysOf(text: string, limit = Infinity): readonly string[] {
  const keys: string[] = [];
  for (const [word] of text.replace(UNSEEN, "").matchAll(WORD)) {
    if (keys.length >= limit) break;
    keys.push(...keysOfWord(word));
  }
  return keys;
}

/** Whether a text was typed without diacritics; a text of numbers and symbols alone is not. */
export function isBare(text: string): boolean {
  return !/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{Co}]/u.test(text) && /[a-z]{2}/i.test(text);
}

/** Keys without any mark: `doi thoai` for both `đối thoại` and `doi thoai`. */
export function bareKeysOf(text: string, limit = Infinity): readonly string[] {
  return keysOf(text, limit).map(bareKey);
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
