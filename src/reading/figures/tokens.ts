/** A paragraph's text as words, numbers and marks, each with its place in the raw text. */
import { bareKey, wordKey } from "../text";

export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As typed, but composed (NFC) and with plain dashes and quotes. */
  readonly text: string;
  /** What it is compared by: `wordKey`, or `bareKey` in a text without any diacritics; a number or mark is itself. */
  readonly key: string;
  /** Place in the raw text, so that what is quoted to the clerk is verbatim. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Whether a line break stands before it. */
  readonly newLine: boolean;
}

export interface Text {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** False where no word carries a mark: then all words are compared without marks. */
  readonly marked: boolean;
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;
const TOKEN = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|\S/gu;
const WORD_START = /[\p{L}\p{M}]/u;
const DIGIT = /\d/;

/** One character for another, so that places do not move. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " "],
  [/[\v\f\r\u0085\u2028\u2029]/g, "\n"],
  [/[‐‑‒–—―−]/g, "-"],
  [/[“”„‟«»″]/g, '"'],
  [/[‘’‚‛′]/g, "'"],
  [/[⁄∕／]/g, "/"],
  [/％/g, "%"],
  [/，/g, ","],
];

interface Clean {
  readonly text: string;
  /** Raw place of each character, and of the end; absent where the places are the same. */
  readonly places?: readonly number[];
}

function clean(raw: string): Clean {
  const same = !UNSEEN.test(raw) && raw.normalize("NFC") === raw;
  const composed = same ? { text: raw } : compose(raw);
  const text = LOOKALIKES.reduce((result, [from, to]) => result.replace(from, to), composed.text);
  return { ...composed, text };
}

/** Letter by letter, so that every composed character still knows where it stood. */
function compose(raw: string): Clean {
  const letters: { text: string; place: number }[] = [];
  let place = 0;
  let pending = "";
  let pendingPlace = 0;
  const flush = (): void => {
    for (const [cluster] of pending.matchAll(CLUSTER)) letters.push({ text: cluster, place: pendingPlace });
    pending = "";
  };
  for (const character of raw) {
    if (!UNSEEN.test(character)) {
      if (!/\p{M}/u.test(character)) {
        flush();
        pendingPlace = place;
      }
      pending += character;
    }
    place += character.length;
  }
  flush();
  const places: number[] = [];
  let text = "";
  for (const letter of letters) {
    const composed = letter.text.normalize("NFC");
    places.push(...new Array<number>(composed.length).fill(letter.place));
    text += composed;
  }
  return { text, places: [...places, raw.length] };
}

interface Keys {
  readonly word: string;
  readonly bare: string;
}
/** Reports repeat few words very often; a bounded memory of their keys saves most of the work. */
const KEYS = new Map<string, Keys>();
const KEYS_KEPT = 20_000;

function keysOf(word: string): Keys {
  const known = KEYS.get(word);
  if (known) return known;
  if (KEYS.size >= KEYS_KEPT) KEYS.clear();
  const keys = { word: wordKey(word), bare: bareKey(word) };
  KEYS.set(word, keys);
  return keys;
}

export function readText(raw: string): Text {
  const { text, places } = clean(raw);
  const at = (place: number): number => places?.[place] ?? place;
  const found: { text: string; place: number; gap: string }[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    found.push({ text: match[0], place: match.index, gap: text.slice(last, match.index) });
    last = match.index + match[0].length;
  }
  const isWord = (token: string): boolean => WORD_START.test(token);
  const marked = found.some(
    (token) => isWord(token.text) && keysOf(token.text).word !== keysOf(token.text).bare,
  );
  const tokens = found.map(({ text: token, place, gap }): Token => {
    const word = isWord(token);
    const keys = word ? keysOf(token) : null;
    return {
      kind: word ? "word" : DIGIT.test(token) ? "number" : "mark",
      text: token,
      key: keys === null ? token : marked ? keys.word : keys.bare,
      start: at(place),
      end: at(place + token.length),
      spaced: gap !== "" || place === 0,
      newLine: gap.includes("\n"),
    };
  });
  return { raw, tokens, marked };
}

/** From the first token to before the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Verbatim, as typed. */
export function textOf(text: Text, span: Span): string {
  return text.raw.slice(text.tokens[span.from]?.start ?? 0, text.tokens[span.to - 1]?.end ?? 0);
}

/** Words after which a point does not end a sentence. */
const ABBREVIATIONS = new Set(
  [
    "tp",
    "tt",
    "tx",
    "p",
    "q",
    "h",
    "ths",
    "ts",
    "gs",
    "pgs",
    "ks",
    "bs",
    "đc",
    "v",
    "vv",
    "tr",
    "st",
    "no",
  ].map(wordKey),
);
const BULLETS = new Set(["-", "+", "•", "*", "·", "○", "▪", ""]);

/**
 * No sentence of a report has so many words; a longer stretch is cut, so that the work stays in proportion to the text
 * whatever it is.
 */
const LONGEST = 400;

/** The sentences of a text. A line break alone ends none, unless a bullet follows it. */
export function sentences(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  tokens.forEach((token, place) => {
    const bullet = place > from && token.newLine && BULLETS.has(token.key);
    const last = endsSentence(tokens, place) || (place - from >= LONGEST && token.kind === "mark");
    const end = bullet ? place : last ? place + 1 : null;
    if (end === null) return;
    if (end > from) spans.push({ from, to: end });
    from = end;
  });
  if (from < tokens.length) spans.push({ from, to: tokens.length });
  return spans;
}

/** The parts of a text that stand in each sentence; both are in the text's order. */
export function inSentences<Part extends Span>(
  spans: readonly Span[],
  parts: readonly Part[],
): readonly (readonly Part[])[] {
  let next = 0;
  return spans.map((span) => {
    const inside: Part[] = [];
    for (let part = parts[next]; part && part.from < span.to; part = parts[++next]) {
      if (part.from >= span.from && part.to <= span.to) inside.push(part);
    }
    return inside;
  });
}

function endsSentence(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== "mark") return false;
  const next = tokens[place + 1];
  if (token.text === "!" || token.text === "?") return true;
  if (token.text !== "." && token.text !== "…") return false;
  if (next === undefined) return true;
  const before = tokens[place - 1];
  if (before?.kind === "word" && ABBREVIATIONS.has(wordKey(before.text))) return false;
  if (before?.kind === "number" && isListNumber(tokens, place - 1)) return false;
  if (next.kind === "word") return startsWithCapital(next.text) && (next.spaced || before?.kind !== "mark");
  return next.spaced;
}

/** "3." or "3)" at the start of a line: the number of a list, not a figure. */
export function isListNumber(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== "number" || token.text.length > 5) return false;
  const before = tokens[place - 1];
  const first = before === undefined || token.newLine || (BULLETS.has(before.key) && place === 1);
  const after = tokens[place + 1];
  const closed = after !== undefined && !after.spaced && [".", ")", "/", "-"].includes(after.key);
  const then = tokens[place + 2];
  return first && closed && then?.kind === "word" && (then.spaced || after.key === ".");
}

export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
