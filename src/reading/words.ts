/** The words of a text as keys, abbreviations written out: what headings are compared by. */
import { ABBREVIATIONS } from "./abbreviations";
import { rememberedApart } from "./memo";
import { bareKey, wordKey, wordKeys } from "./text";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(ABBREVIATIONS).map(([short, long]) => [wordKey(short), wordKeys(long)]),
);

/** Reports repeat few words, and normalising each anew is slow. */
const keysOfWord = rememberedApart((word): readonly string[] => {
  const key = wordKey(word);
  return expansions.get(key) ?? [key];
}, 20_000);
const bareKeyOf = rememberedApart(bareKey, 20_000);

/** The keys of the first `limit` words; `UBND` gives the keys of `Ủy ban nhân dân`. */
export function keysOf(text: string, limit = Infinity): readonly string[] {
  const seen = text.replace(UNSEEN, "");
  const words = limit === Infinity ? (seen.match(WORD) ?? []) : firstWords(seen, limit);
  const keys: string[] = [];
  for (const word of words) {
    if (keys.length >= limit) break;
    for (const key of keysOfWord(word)) keys.push(key);
  }
  return keys;
}

function firstWords(text: string, count: number): readonly string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && words.length < count; match = WORD.exec(text))
    words.push(match[0]);
  return words;
}

/** Whether a text was typed without diacritics; a text of numbers and symbols alone is not. */
export function isBare(text: string): boolean {
  return !/[^\p{ASCII}\p{P}\p{S}\p{Z}\p{Co}]/u.test(text) && /[a-z]{2}/i.test(text);
}

/** Keys without any mark: `doi thoai` for both `đối thoại` and `doi thoai`. */
export function bareKeysOf(text: string, limit = Infinity): readonly string[] {
  return keysOf(text, limit).map(bareKeyOf);
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
