/** Text of the encodings before Unicode, as the words that its font shows. */
import { isSyllable } from "./syllable";
import { TCVN3_ROWS, VNI_ROWS, type LegacyEncoding } from "./tables";

/** Letters of Vietnamese that neither encoding has a code for, marks that combine included: the text is Unicode. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036F]/;
/** Begun only where a word begins: else a long word would be looked through from each of its letters. */
const UNICODE_WORD = /((?<!\S)\S*(?:[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u036F])\S*)/;
/** Codes that are no letter of Vietnamese in Unicode: without one of them, nearly no text is of a legacy encoding. */
const NOT_VIETNAMESE = /[\u00A1-\u00BF×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]/;
const CODES = /[\u00A1-\u00FF]/;
const EACH_CODE = new RegExp(CODES, "g");

const WORD: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: /[A-Za-z\u00A1-\u00FF]+/g,
  vni: /[A-Za-z\u00C0-\u00FF]+/g,
};
const PLAIN_CASE = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

const tcvn3 = new Map(TCVN3_ROWS.flatMap(pairs));
const vni = new Map(VNI_ROWS.flatMap(pairs).flatMap(inEveryCase));
const CAPITALS_WITH_SMALL = /\p{Lu}\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u;
/** A small letter that could have been typed as a capital. */
const WITHOUT_TONE = /[a-zăâêôơưđ]/;
/** What stands side by side, as in the letterhead, may be in capitals for itself. */
const PIECE = /[^\t\v\n]+/g;
const VNI_CODE = /[AEOUYÔÖ][ÂÀÁÅÃÄÊÉÈÚÜËØÙÛÕÏ]|[ÔÖÑÆÓÒÎ]/gi;

/** The encoding that a font is made for; null for every other font. */
export function legacyFont(fontName: string | undefined): LegacyEncoding | null {
  if (!fontName) return null;
  if (/^\.Vn/i.test(fontName)) return "tcvn3";
  return /^VNI[- ]/i.test(fontName) ? "vni" : null;
}

/**
 * What a text in a legacy font says, in Unicode (NFC). Null where the font is none, or nothing is to be decoded: plain
 * letters only, or Unicode text that was left in the font.
 */
export function decodeLegacy(text: string, fontName: string | undefined): string | null {
  const encoding = legacyFont(fontName);
  if (encoding === null || !mayBeLegacy(text)) return null;
  const { own, read } = evidence(text, encoding);
  if (own > read) return null;
  // The codes of ".VnTimeH" and its like are those of the small letters, shown as capitals.
  const decoded = decodeAs(text, encoding);
  const shown = encoding === "tcvn3" && /H$/i.test(fontName ?? "") ? decoded.toUpperCase() : decoded;
  return shown === text ? null : shown;
}

/** Whether there is anything that either encoding could have typed, and nothing that it could not. */
export function mayBeLegacy(text: string): boolean {
  return !UNICODE_ONLY.test(text) && CODES.test(text);
}

/** How many codes of either encoding there are; a word to be decoded has one. */
export function codesIn(text: string): number {
  return asCodes(text).match(EACH_CODE)?.length ?? 0;
}

/** Whether there may be Unicode words and words of a legacy encoding side by side. */
export function mayBeMixed(text: string): boolean {
  return NOT_VIETNAMESE.test(text) && UNICODE_ONLY.test(text);
}

/** What may be of a legacy encoding at even places, and the words between that must be Unicode at odd ones. */
export function partAtUnicode(text: string): readonly string[] {
  return text.split(UNICODE_WORD);
}

export function decodeAs(text: string, encoding: LegacyEncoding): string {
  return encoding === "vni"
    ? text.replace(VNI_CODE, (code) => vni.get(code) ?? decodeApart(code))
    : asCodes(text)
        .replace(/[\u00A1-\u00FF]/g, (code) => tcvn3.get(code) ?? code)
        .replace(PIECE, asTyped);
}

/**
 * TCVN3 has "ư" at the soft hyphen. LibreOffice saves that as `w:softHyphen`, which Word's `Range.Text` gives as its own
 * optional hyphen, character 31. Syllables are never parted by it in Vietnamese.
 */
function asCodes(text: string): string {
  return text.replaceAll("\u001F", "\u00AD");
}

interface Evidence {
  /** Different words that are Vietnamese only when decoded. */
  legacy: number;
  /** Different words that are Vietnamese when decoded. */
  read: number;
  /** Different words that are Vietnamese as they stand. */
  own: number;
  /** Different words that are neither. */
  foreign: number;
}

/** What the words with codes in them speak for. */
export function evidence(text: string, encoding: LegacyEncoding): Readonly<Evidence> {
  const found: Evidence = { legacy: 0, read: 0, own: 0, foreign: 0 };
  for (const word of new Set(asCodes(text).match(WORD[encoding]))) {
    if (word.length === 1 || !CODES.test(word)) continue;
    const { own, read } = judge(word, encoding);
    if (own) found.own++;
    if (read) found.read++;
    if (read && !own) found.legacy++;
    if (!read && !own) found.foreign++;
  }
  return found;
}

interface Judged {
  readonly own: boolean;
  readonly read: boolean;
}

function judge(word: string, encoding: LegacyEncoding): Judged {
  const own = PLAIN_CASE.test(word) && isSyllable(word);
  const decoded = decodeAs(word, encoding);
  return { own, read: decoded === word ? own : isSyllable(decoded) };
}

/** Two characters that are no letter together: each for itself. */
function decodeApart(code: string): string {
  return code.replace(/./g, (each) => vni.get(each) ?? each);
}

/** In an ordinary TCVN3 font a capital with a tone can only be typed as a small letter: "HéI" is meant for "HỘI". */
function asTyped(decoded: string): string {
  const inCapitals = CAPITALS_WITH_SMALL.test(decoded) && !WITHOUT_TONE.test(decoded);
  return inCapitals ? decoded.toUpperCase() : decoded;
}

function pairs({ letters, codes }: { readonly letters: string; readonly codes: string }): [string, string][] {
  const code = codes.split(" ");
  return letters.split(" ").map((letter, at) => [code[at] ?? "", letter]);
}

/** "aù", "AÙ", and "Aù", which is typed where a word begins. */
function inEveryCase([code, letter]: [string, string]): [string, string][] {
  const capital = letter.toUpperCase();
  return [
    [code, letter],
    [code.charAt(0).toUpperCase() + code.slice(1), capital],
    [code.toUpperCase(), capital],
  ];
}
