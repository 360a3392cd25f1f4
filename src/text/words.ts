/** The words of a text as keys, abbreviations written out: what headings are compared by. */
import { ABBREVIATIONS } from "./abbreviations";
import { bareKey, wordKey, wordKeys } from "./text";
import { wordReader } from "./wordReader";

const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [wordKey(short), wordKeys(long)]),
);

/** The keys of the first `limit` words; `UBND` gives the keys of `Ủy ban nhân dân`. */
export const keysOf = wordReader((word) => {
  const key = wordKey(word);
  return expansions.get(key) ?? [key];
});

/** Keys without any mark: `doi thoai` for both `đối thoại` and `doi thoai`. */
export const bareKeysOf = wordReader((word) => keysOf(word).map(bareKey));

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
