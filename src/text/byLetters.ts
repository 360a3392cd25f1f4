/** Reports repeat few words: what is known of each is found by its letters where it stands. */
import { codeAt } from "./characters";
import { rememberedApart } from "./memo";

/** A power of two, and more than the different words of most reports. */
const PLACES = 8192;

/**
 * What `make` makes of the word between two places of a text, made once for all the places where it stands. A word that
 * was met before need not be cut out of its text.
 */
export function byLetters<Made>(
  make: (word: string) => Made,
): (text: string, from: number, to: number) => Made {
  const remember = rememberedApart(make, 20_000);
  // Each word has its place by its letters. Of two with the same place the later one takes it.
  const met = Array.from({ length: PLACES }, (): { word: string; made: Made } | null => null);
  return (text, from, to) => {
    let sum = 0;
    for (let at = from; at < to; at++) sum = (Math.imul(sum, 31) + codeAt(text, at)) | 0;
    const place = (sum ^ (sum >>> 13)) & (PLACES - 1);
    const last = met[place];
    if (last && standsAt(last.word, text, from, to)) return last.made;
    const word = text.slice(from, to);
    const made = remember(word);
    met[place] = { word, made };
    return made;
  };
}

function standsAt(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let at = 0; at < length; at++) if (codeAt(word, at) !== codeAt(text, from + at)) return false;
  return true;
}
