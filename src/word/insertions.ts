/** Fragments between paragraphs, all in one batch. Nothing of the clerk's is replaced or deleted. */
import type { Edit } from "../document";
import { inQueueOrder, insertionPoint, type InsertionPoint, type Surroundings } from "./insertionPoint";
import type { OpenDocument } from "./readDocument";

type Insertions = Extract<Edit, { readonly kind: "insert" }>["insertions"];

/** What is to be written in one batch. */
export interface Write {
  readonly queue: () => void;
  /** How many times Ctrl+Z takes it back. */
  readonly undoSteps: number;
}

export function queueInsertions(body: Word.Body, open: OpenDocument, insertions: Insertions): Write {
  const around = open.paragraphs.map((paragraph) => surroundings(paragraph, open.parents));
  const placed = insertions.map(({ anchor, ooxml }) => ({ point: insertionPoint(anchor, around), ooxml }));
  return {
    undoSteps: placed.reduce((total, { point }) => total + stepsAt(point), 0),
    queue: () => {
      // All places are asked for before anything is put at one of them: where one has just been deleted by somebody
      // else, the batch fails there, and nothing is half done.
      const writes = inQueueOrder(placed).map(({ point, ooxml }) =>
        insertionAt(body, open.paragraphs, point, ooxml),
      );
      for (const write of writes) write();
    },
  };
}

/** A new paragraph and what replaces it are two steps to Word. */
const stepsAt = (point: InsertionPoint) => ("of" in point && point.of !== "paragraph" ? 2 : 1);

function surroundings(paragraph: Word.Paragraph, parents: boolean): Surroundings {
  const inTable = paragraph.tableNestingLevel > 0;
  if (!parents) return { inTable, control: null };
  const control = paragraph.parentContentControlOrNullObject;
  return { inTable, control: control.isNullObject ? null : control.id };
}

/** Asks for the place at once; what is returned puts the text there. */
function insertionAt(
  body: Word.Body,
  paragraphs: readonly Word.Paragraph[],
  point: InsertionPoint,
  ooxml: string,
): () => void {
  if (point.at === "start" || point.at === "end") {
    const end = point.at === "start" ? "Start" : "End";
    return () => body.insertOoxml(ooxml, end);
  }
  const paragraph = paragraphs[point.paragraph];
  if (paragraph === undefined) return () => undefined;
  const side = point.at === "before" ? "Before" : "After";
  if (point.of === "paragraph") {
    const range = paragraph.getRange("Whole");
    return () => range.insertOoxml(ooxml, side);
  }
  // A new paragraph outside, then the text in its stead: what Word's own team advises (OfficeDev/office-js #866).
  const holder = point.of === "control" ? paragraph.parentContentControl : paragraph.parentTable;
  return () => holder.insertParagraph("", side).insertOoxml(ooxml, "Replace");
}
