/** Texts taken apart into words. Nothing is asked of a report more often. */
import { byLetters } from "./byLetters";
import { codeAt, kindByCode } from "./characters";

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const INSIDE = 1;
const OUTSIDE = 2;
/** Not seen, or half of a character that takes two places: whether it parts words, the patterns tell. */
const UNSURE = 3;

const kindOf = kindByCode((character) => {
  if (/[\uD800-\uDFFF]/.test(character) || character.replace(UNSEEN, "") === "") return UNSURE;
  return character.replace(WORD, "") === "" ? INSIDE : OUTSIDE;
});

const SPACE = 0x20;

/** Reads the first `limit` words of a text as what `partsOf` makes of each, which is one part or more. */
export function wordReader<Part>(
  partsOf: (word: string) => readonly Part[],
): (text: string, limit?: number) => readonly Part[] {
  const partsAt = byLetters(partsOf);

  const readUnsure = (text: string, limit: number): readonly Part[] => {
    const found: Part[] = [];
    for (const [word] of text.replace(UNSEEN, "").matchAll(WORD)) {
      if (found.length >= limit) break;
      found.push(...partsAt(word, 0, word.length));
    }
    return found;
  };

  return (text, limit = Infinity) => {
    const found: Part[] = [];
    const { length } = text;
    let from = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? codeAt(text, at) : SPACE;
      const kind = kindOf(code);
      if (kind === INSIDE) continue;
      if (kind === UNSURE) return readUnsure(text, limit);
      if (from < at) {
        for (const part of partsAt(text, from, at)) found.push(part);
        if (found.length >= limit) return found;
      }
      from = at + 1;
    }
    return found;
  };
}
