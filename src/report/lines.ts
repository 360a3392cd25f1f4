/** A document's paragraphs as reading wants them: tidied, their number split off, their look noted. */
import type { Paragraph, SourceDocument } from "../document";
import { parseControlTag } from "../outline/controlTags";
import type { ItemId } from "../outline";
import { codeAt, kindByCode } from "../text/characters";
import { labelOf, splitLabel, type NumberLabel } from "../text/numbering";
import { oncePer, passageOf, remembered, type Passage } from "../text/memo";
import { passagesOf } from "./passages";
import { tidy } from "../text/text";

export interface Line {
  /** Zero-based place among the document's paragraphs. */
  readonly place: number;
  /** Tidied; a line break inside the paragraph is `\n`. */
  readonly text: string;
  readonly label: NumberLabel | null;
  /** The text without its label. */
  readonly body: string;
  /** Text and body with what has been found of them, to be asked again without being looked up. */
  readonly passage: Passage;
  readonly bodyPassage: Passage;
  /** Nothing to read: no letter and no digit. Rows of dots are blank. */
  readonly blank: boolean;
  readonly capitals: boolean;
  readonly bold: boolean;
  readonly inTable: boolean;
  /** The item whose content control holds the paragraph. */
  readonly control: ItemId | null;
}

const BREAK = /[\v\n\r\u2028\u2029]/;

/** Read once for a document, because every rule asks for them. */
export const readLines = oncePer((source: SourceDocument): readonly Line[] => {
  const passages = passagesOf(source);
  return source.paragraphs.map((paragraph, place) =>
    readLine(paragraph, place, readTyped(passages[place] ?? paragraph.text)),
  );
});

function readLine(paragraph: Paragraph, place: number, typed: Typed): Line {
  return {
    place,
    text: typed.text,
    // Word's own number wins; a number typed behind it is part of the text.
    label: paragraph.listLabel?.trim() ? labelOf(paragraph.listLabel) : typed.label,
    body: typed.body,
    passage: typed.passage,
    bodyPassage: typed.bodyPassage,
    blank: typed.blank,
    capitals: typed.capitals,
    bold: paragraph.format.bold === true,
    inTable: paragraph.cell !== undefined,
    control: itemOfControl(paragraph.controlTag),
  };
}

type Typed = Pick<Line, "text" | "label" | "body" | "passage" | "bodyPassage" | "blank" | "capitals">;

/** What the paragraph's text alone tells. */
const readTyped = remembered((raw): Typed => {
  const tidied = tidy(raw);
  // A text that was tidy already has no break in it.
  const broken = tidied !== raw && BREAK.test(raw);
  const text = broken ? raw.split(BREAK).map(tidy).filter(Boolean).join("\n") : tidied;
  const { label, rest: body } = splitLabel(text);
  const passage = passageOf(text);
  // Of a heading without its number nobody asks but who holds the line.
  const bodyPassage = label === null ? passage : { text: body, answers: [] };
  const blank = !/[\p{L}\p{N}]/u.test(text);
  return { text, label, body, passage, bodyPassage, blank, capitals: isCapitals(body) };
});

/** Whether a heading is in capitals; a symbol such as `33/CT-TTg` in it does not matter. */
function isCapitals(text: string): boolean {
  const words = text.includes("/") ? text.replace(SYMBOL, "") : text;
  const { length } = words;
  let letters = 0;
  let small = 0;
  for (let at = 0; at < length; at++) {
    let kind = kindOf(codeAt(words, at));
    if (kind === HALF) {
      const character = String.fromCodePoint(words.codePointAt(at) ?? 0);
      kind = letterKind(character);
      at += character.length - 1;
    }
    if (kind === NO_LETTER) continue;
    letters++;
    if (kind === SMALL) small++;
    // Soon enough of running text: whatever follows, so many of its letters are small.
    if (small > length / 10) return false;
  }
  return letters >= 3 && small <= letters / 10;
}

/** Begun only where a word begins: else a long word would be looked through from each of its letters. */
const SYMBOL = /(?<!\S)\S*\/\S*/g;

const NO_LETTER = 1;
const SMALL = 2;
const CAPITAL = 3;
/** Of a character that takes two places. */
const HALF = 4;

function letterKind(character: string): number {
  if (!/\p{L}/u.test(character)) return NO_LETTER;
  return character === character.toUpperCase() ? CAPITAL : SMALL;
}
const kindOf = kindByCode((character) => (/[\uD800-\uDFFF]/.test(character) ? HALF : letterKind(character)));

function itemOfControl(tag: string | undefined): ItemId | null {
  const control = tag === undefined ? null : parseControlTag(tag);
  return control?.kind === "item" ? control.id : null;
}
