/**
 * Texts taken apart into words. Nothing is asked of a report more often, and it repeats few words: each is found again by
 * its letters where it stands, without being cut out of the text.
 */
import { codeAt, kindByCode } from "./characters";
import { rememberedApart } from "./memo";

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

/** A power of two, and more than the different words of most reports. */
const PLACES = 8192;

/** Reads the first `limit` words of a text as what `partsOf` makes of each, which is one part or more. */
export function wordReader<Part>(
  partsOf: (word: string) => readonly Part[],
): (text: string, limit?: number) => readonly Part[] {
  const remember = rememberedApart(partsOf, 20_000);
  // Each word has its place by its letters. Of two with the same place the later one takes it.
  const words = new Array<string>(PLACES).fill("");
  const parts = new Array<readonly Part[]>(PLACES).fill([]);

  const readUnsure = (text: string, limit: number): readonly Part[] => {
    const found: Part[] = [];
    for (const [word] of text.replace(UNSEEN, "").matchAll(WORD)) {
      if (found.length >= limit) break;
      found.push(...remember(word));
    }
    return found;
  };

  return (text, limit = Infinity) => {
    const found: Part[] = [];
    const { length } = text;
    let from = 0;
    let sum = 0;
    for (let at = 0; at <= length; at++) {
      const code = at < length ? codeAt(text, at) : SPACE;
      const kind = kindOf(code);
      if (kind === INSIDE) {
        sum = (Math.imul(sum, 31) + code) | 0;
        continue;
      }
      if (kind === UNSURE) return readUnsure(text, limit);
      if (from < at) {
        const place = (sum ^ (sum >>> 13)) & (PLACES - 1);
        if (!standsAt(words[place] ?? "", text, from, at)) {
          const word = text.slice(from, at);
          words[place] = word;
          parts[place] = remember(word);
        }
        for (const part of parts[place] ?? []) found.push(part);
        if (found.length >= limit) return found;
      }
      from = at + 1;
      sum = 0;
    }
    return found;
  };
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) if (codeAt(word, at) !== codeAt(text, from + at)) return false;
  return true;
}
