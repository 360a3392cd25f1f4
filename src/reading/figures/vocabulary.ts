/**
 * Words by number. A report has few different words, and dozens of tables are asked about each of them: what a table has
 * for a word is found once, and from then on by the word's number.
 */

/** More than Vietnamese has syllables; a word beyond them has no number, and is looked up in every table anew. */
const MOST = 20_000;

export const UNNUMBERED = -1;

const numbers = new Map<string, number>();

/** Always the same number for the same key. */
export function numberOf(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  if (numbers.size >= MOST) return UNNUMBERED;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** What a word is looked up by. */
export interface Numbered {
  readonly key: string;
  readonly word: number;
}

/** A table's answer on a word, null where it has none. `find` is pure: it is asked about each word once. */
export function byWord<Found>(find: (key: string) => Found | undefined): (word: Numbered) => Found | null {
  const found: (Found | null | undefined)[] = [];
  return ({ key, word }) => {
    if (word === UNNUMBERED) return find(key) ?? null;
    const known = found[word];
    if (known !== undefined) return known;
    const answer = find(key) ?? null;
    // One by one, because an array with gaps is slow.
    while (found.length <= word) found.push(undefined);
    found[word] = answer;
    return answer;
  };
}
