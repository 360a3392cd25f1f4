/** A paragraph's text as words, numbers and marks, each with its place in the raw text. */
import { remembered } from "../memo";
import { bareKey, wordKey } from "../text";
import { numberOf, UNNUMBERED } from "./vocabulary";

export interface Token {
  readonly kind: "word" | "number" | "mark";
  /** As typed, but composed (NFC) and with plain dashes and quotes. */
  readonly text: string;
  /** What it is compared by: `wordKey`, or `bareKey` in a text without any diacritics; a number or mark is itself. */
  readonly key: string;
  /** The number of its key in the vocabulary; a number has none. */
  readonly word: number;
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

interface Word {
  /** One string for every time that it is typed. */
  readonly text: string;
  readonly key: string;
  readonly word: number;
  /** The same without marks. */
  readonly bare: string;
  readonly bareWord: number;
}
/** Reports repeat few words very often; remembering their keys saves most of the work. */
const wordOf = remembered((text): Word => {
  const [key, bare] = [wordKey(text), bareKey(text)];
  return { text, key, word: numberOf(key), bare, bareWord: numberOf(bare) };
}, 20_000);
/** Marks are few, and tables have phrases with marks in them. */
const markNumberOf = remembered(numberOf, 1_000);

export function readText(raw: string): Text {
  const { text, places } = clean(raw);
  const tokens: Token[] = [];
  let marked = false;
  let last = 0;
  for (let from = firstSeen(text, 0); from < text.length; from = firstSeen(text, last)) {
    const kind = kindAt(text, from);
    const to = tokenEnd(text, from, kind);
    const own = text.slice(from, to);
    const word = kind === LETTER ? wordOf(own) : null;
    marked ||= word !== null && word.key !== word.bare;
    tokens.push({
      kind: word ? "word" : kind === DIGIT ? "number" : "mark",
      text: word ? word.text : own,
      key: word ? word.key : own,
      word: word ? word.word : kind === DIGIT ? UNNUMBERED : markNumberOf(own),
      start: places?.[from] ?? from,
      end: places?.[to] ?? to,
      spaced: from > last || from === 0,
      newLine: hasBreak(text, last, from),
    });
    last = to;
  }
  return { raw, tokens: marked ? tokens : tokens.map(withoutMarks), marked };
}

function hasBreak(text: string, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (text.charCodeAt(place) === LINE_FEED) return true;
  return false;
}
const LINE_FEED = 10;

function withoutMarks(token: Token): Token {
  if (token.kind !== "word") return token;
  const { bare, bareWord } = wordOf(token.text);
  return { ...token, key: bare, word: bareWord };
}

/** Kinds of characters, as numbers because every character of a report is asked for its own. */
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
type Kind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

/** What a character is, found out when it is first met; 0 where it has not been. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, place: number): Kind {
  const code = text.charCodeAt(place);
  const known = KINDS[code];
  if (known) return known as Kind;
  const character = String.fromCodePoint(text.codePointAt(place) ?? 0);
  const kind = /[\p{L}\p{M}]/u.test(character)
    ? LETTER
    : /\d/.test(character)
      ? DIGIT
      : /\s/.test(character)
        ? SPACE
        : MARK;
  // Of a character that takes two places the first half alone tells nothing.
  if (code < 0xd800 || code > 0xdfff) KINDS[code] = kind;
  return kind;
}

function firstSeen(text: string, from: number): number {
  let place = from;
  while (place < text.length && kindAt(text, place) === SPACE) place++;
  return place;
}

const SEPARATORS: readonly string[] = [".", ","];

/** A word, a number with its points and commas, or one mark. */
function tokenEnd(text: string, from: number, kind: Kind): number {
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
    const long = place - from >= (token.kind === "mark" ? LONGEST : 2 * LONGEST);
    const last = long || endsSentence(tokens, place);
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
