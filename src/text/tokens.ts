/** A paragraph's text as words, numbers and marks, each with its place in the raw text. Plain data. */
import { bareKey, wordKey } from "./text";

/** A word, a number or a mark. */
export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As typed, but composed (NFC) and with plain dashes and quotes. */
  readonly text: string;
  /** What it is compared by (`wordKey`); a number or mark is itself. */
  readonly key: string;
  /** Its key without marks. */
  readonly bare: string;
}

export interface Text {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** Where each token begins and ends in the raw text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** False where no word carries a mark: then phrases are compared without marks as well. */
  readonly marked: boolean;
}

/** From the first token to before the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where it begins in the raw text, so that what is quoted to the clerk is verbatim; behind the last token the text's end. */
export const startOf = ({ starts, raw }: Text, place: number): number => starts[place] ?? raw.length;

/** Whether white space stands before it; before the first one of a text there is room. */
export function isSpaced({ starts, ends, raw }: Text, place: number): boolean {
  return place === 0 || (starts[place] ?? raw.length) > (ends[place - 1] ?? 0);
}

const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** Whether a line break stands before it. */
export function isOnNewLine(text: Text, place: number): boolean {
  const from = text.ends[place - 1] ?? 0;
  const to = startOf(text, place);
  return to > from && LINE_BREAK.test(text.raw.slice(from, to));
}

/** Verbatim, as typed. */
export function textOf({ raw, starts, ends }: Text, { from, to }: Span): string {
  return raw.slice(starts[from] ?? 0, ends[to - 1] ?? 0);
}

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gu;

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

/** Letters and marks of one form only, with nothing that looks like another: what most paragraphs are. */
const ONE_FORM = /^[\t\n -~¡-ª¬®-º¼-\u024FẠ-ỹ…]*$/;

function clean(raw: string): Clean {
  if (ONE_FORM.test(raw)) return { text: raw };
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
    // One by one: a letter may have more marks than a call takes arguments.
    composed.split("").forEach(() => places.push(letter.place));
    text += composed;
  }
  places.push(raw.length);
  return { text, places };
}

/** The words of a report by their letters: it repeats few, and each is looked at closely once. */
export type Words = Map<string, Token>;

/** Takes a text apart. `words`: those that are known already; new ones are added to them. */
export function readText(raw: string, words: Words = new Map()): Text {
  const { text, places } = clean(raw);
  const tokens: Token[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let marked = false;
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    const token = words.get(found) ?? newToken(found, words);
    marked ||= token.key !== token.bare;
    tokens.push(token);
    starts.push(places?.[index] ?? index);
    ends.push(places?.[index + found.length] ?? index + found.length);
  }
  return { raw, tokens, starts, ends, marked };
}

/** A word, a number with its points and commas, or one mark. */
const TOKEN = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*|[^\s\p{L}\p{M}\d]/gu;

function newToken(text: string, words: Words): Token {
  const token = tokenOf(text);
  words.set(text, token);
  return token;
}

function tokenOf(text: string): Token {
  if (/^\d/.test(text)) return { kind: "number", text, key: text, bare: text };
  if (!/^[\p{L}\p{M}]/u.test(text)) return { kind: "mark", text, key: text, bare: text };
  return { kind: "word", text, key: wordKey(text), bare: bareKey(text) };
}

/** What was typed, compared by another key. */
export const readAs = (token: Token, key: string): Token => ({ ...token, key });

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
export function sentences(text: Text): readonly Span[] {
  const { tokens } = text;
  const spans: Span[] = [];
  let from = 0;
  tokens.forEach((token, place) => {
    const bullet =
      place > from && token.kind === "mark" && BULLETS.has(token.key) && isOnNewLine(text, place);
    const long = place - from >= (token.kind === "mark" ? LONGEST : 2 * LONGEST);
    const last = long || endsSentence(text, place);
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

function endsSentence(text: Text, place: number): boolean {
  const { tokens } = text;
  const token = tokens[place];
  if (token?.kind !== "mark") return false;
  const next = tokens[place + 1];
  if (token.text === "!" || token.text === "?") return true;
  if (token.text !== "." && token.text !== "…") return false;
  if (next === undefined) return true;
  const before = tokens[place - 1];
  if (before?.kind === "word" && ABBREVIATIONS.has(wordKey(before.text))) return false;
  if (before?.kind === "number" && isListNumber(text, place - 1)) return false;
  const spaced = isSpaced(text, place + 1);
  if (next.kind === "word") return startsWithCapital(next.text) && (spaced || before?.kind !== "mark");
  return spaced;
}

/** "3." or "3)" at the start of a line: the number of a list, not a figure. */
export function isListNumber(text: Text, place: number): boolean {
  const { tokens } = text;
  const token = tokens[place];
  if (token?.kind !== "number" || token.text.length > 5) return false;
  const before = tokens[place - 1];
  const first = before === undefined || isOnNewLine(text, place) || (BULLETS.has(before.key) && place === 1);
  const after = tokens[place + 1];
  const closed =
    after !== undefined && !isSpaced(text, place + 1) && [".", ")", "/", "-"].includes(after.key);
  const then = tokens[place + 2];
  return first && closed && then?.kind === "word" && (isSpaced(text, place + 2) || after.key === ".");
}

export function startsWithCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
