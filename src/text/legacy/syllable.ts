/** Whether a word can be a syllable of Vietnamese: what decoded text must look like, and other languages rarely do. */

const ONSET = "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?";

/** By their first letters: every rhyme without its tone. */
const RHYMES = [
  "a(?:ch|nh|ng|[cimnoptuy])?",
  "ă(?:ng|[cmnpt])",
  "â(?:ng|[cmnptuy])",
  "e(?:ng|[cmnopt])?",
  "ê(?:ch|nh|[cmnptu])?",
  "i(?:ch|nh|[amnptu])?",
  "iê(?:ng|[cmnptu])",
  "o(?:ng|[cimnpt])?",
  "oa(?:ch|nh|ng|[cimnoptuy])?",
  "oă(?:ng|[cmnt])",
  "oe(?:[not])?",
  "oo(?:ng|c)",
  "ô(?:ng|[cimnpt])?",
  "ơ(?:[imnpt])?",
  "u(?:ng|[acimnpt])?",
  "uâ(?:ng|[nty])",
  "uê(?:ch|nh|u)?",
  "uơ",
  "uô(?:ng|[cimnt])",
  "uy(?:ch|nh|[anptu])?",
  "uyê[nt]",
  "ư(?:ng|[acimntu])?",
  "ươ(?:ng|[cimnptu])",
  "y(?:ch|nh|[mnt])?",
  "yê(?:ng|[mntu])",
];
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES.join("|")})$`);

/** huyền, sắc, hỏi, ngã, nặng */
const TONES = /[\u0300\u0301\u0309\u0303\u0323]/g;
/** A syllable that ends in a stop is spoken with sắc or nặng, and has no other tone. */
const STOPPED = /(?:c|ch|p|t)$/;
const AFTER_STOP = /^[\u0301\u0323]$/;

/** @param word letters only; case and the place of the tone do not matter. */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONES, "").normalize("NFC");
  return SYLLABLE.test(bare) && (!STOPPED.test(bare) || AFTER_STOP.test(tones[0] ?? ""));
}
