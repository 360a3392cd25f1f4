/** A document's paragraphs as reading wants them: tidied, their number split off, their look noted. */
import type { Paragraph, SourceDocument } from "../document";
import { parseControlTag } from "../outline/controlTags";
import type { ItemId } from "../outline";
import { labelOf, splitLabel, type NumberLabel } from "./numbering";
import { remembered } from "./memo";
import { tidy } from "./text";

export interface Line {
  /** Zero-based place among the document's paragraphs. */
  readonly place: number;
  /** Tidied; a line break inside the paragraph is `\n`. */
  readonly text: string;
  readonly label: NumberLabel | null;
  /** The text without its label. */
  readonly body: string;
  /** Nothing to read: no letter and no digit. Rows of dots are blank. */
  readonly blank: boolean;
  readonly capitals: boolean;
  readonly bold: boolean;
  readonly inTable: boolean;
  /** The item whose content control holds the paragraph. */
  readonly control: ItemId | null;
}

const BREAK = /[\v\n\r\u2028\u2029]/;

const known = new WeakMap<SourceDocument, readonly Line[]>();

/** Read once for a document, because every rule asks for them. */
export function readLines(source: SourceDocument): readonly Line[] {
  const lines = known.get(source) ?? source.paragraphs.map(readLine);
  known.set(source, lines);
  return lines;
}

function readLine(paragraph: Paragraph, place: number): Line {
  const { text, label, body, blank, capitals } = readTyped(paragraph.text);
  return {
    place,
    text,
    // Word's own number wins; a number typed behind it is part of the text.
    label: paragraph.listLabel?.trim() ? labelOf(paragraph.listLabel) : label,
    body,
    blank,
    capitals,
    bold: paragraph.format.bold === true,
    inTable: paragraph.cell !== undefined,
    control: itemOfControl(paragraph.controlTag),
  };
}

type Typed = Pick<Line, "text" | "label" | "body" | "blank" | "capitals">;

/** What the paragraph's text alone tells. */
const readTyped = remembered((raw): Typed => {
  const text = BREAK.test(raw) ? raw.split(BREAK).map(tidy).filter(Boolean).join("\n") : tidy(raw);
  const { label, rest } = splitLabel(text);
  return { text, label, body: rest, blank: !/[\p{L}\p{N}]/u.test(text), capitals: isCapitals(rest) };
});

/** Whether a heading is in capitals; a symbol such as `33/CT-TTg` in it does not matter. */
function isCapitals(text: string): boolean {
  const words = text.includes("/") ? text.replace(/\S*\/\S*/g, "") : text;
  let letters = 0;
  let small = 0;
  for (const character of words) {
    if (!LETTER.test(character)) continue;
    letters++;
    if (character !== character.toUpperCase()) small++;
    // Soon enough of running text: whatever follows, so many of its letters are small.
    if (small > words.length / 10) return false;
  }
  return letters >= 3 && small <= letters / 10;
}
const LETTER = /\p{L}/u;

function itemOfControl(tag: string | undefined): ItemId | null {
  const control = tag === undefined ? null : parseControlTag(tag);
  return control?.kind === "item" ? control.id : null;
}
