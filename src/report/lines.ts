/** A document's paragraphs as reading wants them: what the text of each says, its number, its look. */
import type { Paragraph, SourceDocument } from "../document";
import type { ItemId } from "../outline";
import { parseControlTag } from "../outline/controlTags";
import { labelOf } from "../text/numbering";
import type { Annotation } from "./annotate";
import type { Memory } from "./memory";

export interface Line extends Annotation {
  /** Zero-based place among the document's paragraphs. */
  readonly place: number;
  readonly bold: boolean;
  readonly inTable: boolean;
  /** The item whose content control holds the paragraph. */
  readonly control: ItemId | null;
}

export const readLines = ({ paragraphs }: SourceDocument, memory: Memory): readonly Line[] =>
  paragraphs.map((paragraph, place) => readLine(paragraph, place, memory.annotationOf(paragraph.text)));

function readLine({ listLabel, format, cell, controlTag }: Paragraph, place: number, says: Annotation): Line {
  return {
    place,
    bold: format.bold === true,
    inTable: cell !== undefined,
    control: itemOfControl(controlTag),
    text: says.text,
    // Word's own number wins; a number typed behind it is part of the text.
    label: listLabel?.trim() ? labelOf(listLabel) : says.label,
    body: says.body,
    bodyFrom: says.bodyFrom,
    blank: says.blank,
    capitals: says.capitals,
    skeleton: says.skeleton,
    isContent: says.isContent,
    parsed: says.parsed,
    details: says.details,
  };
}

function itemOfControl(tag: string | undefined): ItemId | null {
  const control = tag === undefined ? null : parseControlTag(tag);
  return control?.kind === "item" ? control.id : null;
}
