/** A paragraph's text as words, numbers and marks, each with its place in the raw text. */
import { wordKey } from "../text";
import { readAs, wordOf, type Word } from "./vocabulary";

/** A word where it stands. Few fields, because a long report has fifty thousand of them in memory. */
export class Token {
  constructor(
    readonly word: Word,
    /** Place in the raw text, so that what is quoted to the clerk is verbatim. */
    readonly start: number,
    readonly end: number,
    private readonly before: Before,
  ) {}

  get kind(): Word["kind"] {
    return this.word.kind;
  }

  /** As typed, but composed (NFC) and with plain dashes and quotes. */
  get text(): string {
    return this.word.text;
  }

  /** What it is compared by: `wordKey`, or `bareKey` in a text without any diacritics; a number or mark is itself. */
  get key(): string {
    return this.word.key;
  }

  /** Whether white space stands before it. */
  get spaced(): boolean {
    return this.before !== NOTHING;
  }

  /** Whether a line break stands before it. */
  get newLine(): boolean {
    return this.before === BREAK;
  }

  as(word: Word): Token {
    return new Token(word, this.start, this.end, this.before);
  }
}

/** What stands right before a token. */
const NOTHING = 0;
const BLANK = 1;
const BREAK = 2;
type Before = typeof NOTHING | typeof BLANK | typeof BREAK;

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

export function readText(raw: string): Text {
  const { text, places } = clean(raw);
  const tokens: Token[] = [];
  let marked = false;
  let last = 0;
  for (let from = firstSeen(text, 0); from < text.length; from = firstSeen(text, last)) {
    const kind = kindAt(text, from);
    const to = tokenEnd(text, from, kind);
    const word = wordOf(KIND_NAMES[kind], text.slice(from, to));
    marked ||= word.key !== word.bare;
    const before = from === 0 ? BLANK : beforeAt(text, last, from);
    tokens.push(new Token(word, places?.[from] ?? from, places?.[to] ?? to, before));
    last = to;
  }
  return { raw, tokens: marked ? tokens : tokens.map(withoutMarks), marked };
}

/** What stands between the end of a token and the next; before the first one of a text there is room. */
function beforeAt(text: string, end: number, next: number): Before {
  for (let place = end; place < next; place++) if (text.charCodeAt(place) === LINE_FEED) return BREAK;
  return next > end ? BLANK : NOTHING;
}
const LINE_FEED = 10;

const withoutMarks = (token: Token): Token => token.as(readAs(token.word, token.word.bare));

/** Kinds of characters, as numbers because every character of a report is asked for its own. */
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
type Kind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;
const KIND_NAMES = { [SPACE]: "mark", [LETTER]: "word", [DIGIT]: "number", [MARK]: "mark" } as const;

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
