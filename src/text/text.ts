/**
 * Vietnamese text made comparable. Clerks type the same word in many ways: composed and decomposed letters, `hoà` and
 * `hòa`, a tone on the wrong vowel (`thọai`), no-break and zero-width spaces, curly and straight quotes, any dash.
 */

/** Characters that are there but not seen: soft hyphen, zero-width space and joiners, word joiner, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /[‐‑‒–—―−]/g;
const DOUBLE_QUOTES = /[“”„‟«»″]/g;
const SINGLE_QUOTES = /[‘’‚‛′]/g;
/** All white space but a plain space alone, of which every text is full. */
const SPACES = /\s{2,}|[^\S ]/g;

/** The five tone marks as combining characters: huyền, sắc, hỏi, ngã, nặng. */
const TONE = /[\u0300\u0301\u0309\u0303\u0323]/g;
/** A horn left out of "ươ", which no word has alone: `luợt`, `ngưòi`. */
const HALF_HORNED = /ưo|uơ(?=\p{L})/gu;
const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What tidying may have to do with: anything but single spaces between letters and marks that have one form only. */
const UNTIDY = /[^ !-~¡-ª¬®-º¼-\u024FẠ-ỹ…]| (?= |$)|^ /;

/** One form for what looks the same: NFC, plain spaces, dashes and quotes, no unseen characters. Keeps case. */
export function tidy(text: string): string {
  return UNTIDY.test(text) ? tidied(text) : text;
}

function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(SPACES, " ")
    .trim();
}

/**
 * The key by which two spellings of a word are one: lower case, and the tone mark moved from its vowel to the end of
 * the word, so that `hoà` = `hòa`, `uỷ` = `ủy`, `thọai` = `thoại` and `ngưòi` = `người`, while `toán` and `toàn` stay apart.
 */
export function wordKey(word: string): string {
  const decomposed = word.replace(UNSEEN, "").toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONE);
  const key = (tones ? decomposed.replace(TONE, "") + tones.join("") : decomposed).normalize("NFC");
  return key.replace(HALF_HORNED, "ươ");
}

/** `wordKey` without any mark, for text typed without them: `đối thoại` and `doi thoai` are both `doi thoai`. */
export function bareKey(word: string): string {
  return word.replace(UNSEEN, "").toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(MARKS, "");
}

/** The words of a text by their keys, punctuation left out: what headings and sentences are compared by. */
export function wordKeys(text: string): readonly string[] {
  return (text.replace(UNSEEN, "").match(WORD) ?? []).map(wordKey);
}
