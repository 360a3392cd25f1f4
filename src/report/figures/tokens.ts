/** A paragraph's text as words, numbers and marks, each with its place in the raw text. */
import { codeAt, kindByCode } from "../../text/characters";
import { wordKey } from "../../text/text";
import { digitsAt, markAt, withoutMarks, wordAt, type Token } from "./vocabulary";

/** Its words in a row; where each stands is found when somebody asks, because few do. */
export interface Text {
  readonly raw: string;
  readonly tokens: readonly Token[];
  /** False where no word carries a mark: then all words are compared without marks. */
  readonly marked: boolean;
  readonly clean: Clean;
  /** Where each token begins in the clean text. */
  readonly starts: readonly number[];
}

/** From the first token to before the last one. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const startsAt = ({ starts, clean: { text } }: Text, place: number): number => starts[place] ?? text.length;
const endsAt = ({ starts, tokens }: Text, place: number): number =>
  (starts[place] ?? 0) + (tokens[place]?.text.length ?? 0);

/** Its place in the raw text, so that what is quoted to the clerk is verbatim; behind the last token the text's end. */
export function startOf(text: Text, place: number): number {
  const start = startsAt(text, place);
  return text.clean.places?.[start] ?? start;
}

/** Where it ends in the raw text. */
export function endOf(text: Text, place: number): number {
  const end = endsAt(text, place);
  return text.clean.places?.[end] ?? end;
}

/** Whether white space stands before it; before the first one of a text there is room. */
export function isSpaced(text: Text, place: number): boolean {
  return place === 0 || startsAt(text, place) > endsAt(text, place - 1);
}

/** Whether a line break stands before it. */
export function isOnNewLine(text: Text, place: number): boolean {
  const end = startsAt(text, place);
  for (let at = endsAt(text, place - 1); at < end; at++)
    if (text.clean.text.charCodeAt(at) === LINE_FEED) return true;
  return false;
}
const LINE_FEED = 10;

/** Verbatim, as typed. */
export function textOf(text: Text, { from, to }: Span): string {
  return text.raw.slice(
    from < text.tokens.length ? startOf(text, from) : 0,
    to > 0 ? endOf(text, to - 1) : 0,
  );
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

export function readText(raw: string): Text {
  const cleaned = clean(raw);
  const { text } = cleaned;
  const tokens: Token[] = [];
  const starts: number[] = [];
  let marked = false;
  let to = 0;
  for (let from = firstSeen(text, 0); from < text.length; from = firstSeen(text, to)) {
    const kind = kindAt(text, from);
    to = tokenEnd(text, from, kind);
    const token = (kind === LETTER ? wordAt : kind === DIGIT ? digitsAt : markAt)(text, from, to);
    marked ||= token.key !== token.bare;
    tokens.push(token);
    starts.push(from);
  }
  return { raw, tokens: marked ? tokens : tokens.map(withoutMarks), marked, clean: cleaned, starts };
}

/** Kinds of characters, as numbers because every character of a report is asked for its own. */
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
/** Of a character that takes two places one alone tells nothing. */
const HALF = 5;

function kindOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : MARK;
}
const kindOfCode = kindByCode((character) => (/[\uD800-\uDFFF]/.test(character) ? HALF : kindOf(character)));

function kindAt(text: string, place: number): number {
  const kind = kindOfCode(codeAt(text, place));
  return kind === HALF ? kindOf(String.fromCodePoint(text.codePointAt(place) ?? 0)) : kind;
}

function firstSeen(text: string, from: number): number {
  let place = from;
  while (place < text.length && kindAt(text, place) === SPACE) place++;
  return place;
}

const SEPARATORS: readonly string[] = [".", ","];

/** A word, a number with its points and commas, or one mark. */
function tokenEnd(text: string, from: number, kind: number): number {
  let to = from + sizeAt(text, from);
  if (kind === LETTER) while (to < text.length && kindAt(text, to) === LETTER) to += sizeAt(text, to);
  if (kind !== DIGIT) return to;
  for (;;) {
    while (to < text.length && kindAt(text, to) === DIGIT) to++;
    const goesOn =
      SEPARATORS.includes(text.charAt(to)) && to + 1 < text.length && kindAt(text, to + 1) === DIGIT;
    if (!goesOn) return to;
    to++;
  }
}

const sizeAt = (text: string, place: number): 1 | 2 => ((text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1);

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
