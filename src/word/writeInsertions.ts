/**
 * Puts fragments between paragraphs of the document as it is now, with change tracking off, all in one batch. Nothing of
 * the clerk's is replaced or deleted.
 */
import type { SourceDocument } from "../document";
import type { Anchor } from "../skeleton";
import { keepsEvery } from "./keepsEvery";
import { inQueueOrder, placeOf, type Place, type Surroundings } from "./place";
import { readDocument, runOnDocument } from "./readDocument";
import { queueUntracked, restoreTracking, type Tracking } from "./tracking";
import { toWordError, withDocumentState, type DocumentState } from "./wordError";

interface Planned {
  readonly anchor: Anchor;
  /** A flat OPC package. */
  readonly ooxml: string;
}

export interface Written<T extends Planned> {
  /** The text of each paragraph before. */
  readonly before: readonly string[];
  readonly insertions: readonly T[];
  /** How many times Ctrl+Z takes them back. */
  readonly undoSteps: number;
  readonly tracking: Tracking;
}

/**
 * One batch reads the document, a second one writes: two syncs.
 * @param plan what to insert into the document as it is now; for [] nothing is written.
 * @param pageWritten whether a failure leaves the document changed even when no text went in.
 */
export async function writeInsertions<T extends Planned>(
  plan: (source: SourceDocument) => readonly T[],
  pageWritten: boolean,
): Promise<Written<T>> {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reached: { before?: readonly string[]; tracking: Tracking } = { tracking: "unknown" };
  try {
    return await runOnDocument(async (context, open) => {
      const { tracking } = open;
      const before = textsOf(open.source);
      Object.assign(reached, { before, tracking });
      const insertions = plan(open.source);
      if (insertions.length === 0) return { before, insertions, undoSteps: 0, tracking };
      const around = open.paragraphs.map((paragraph) => surroundings(paragraph, open.parents));
      const places = insertions.map(({ anchor, ooxml }) => ({ place: placeOf(anchor, around), ooxml }));
      queueUntracked(context, tracking, () => {
        for (const { place, ooxml } of inQueueOrder(places)) {
          insertAt(context.document.body, open.paragraphs, place, ooxml);
        }
      });
      await context.sync();
      return { before, insertions, undoSteps: sum(places.map(({ place }) => stepsAt(place))), tracking };
    });
  } catch (error) {
    await restoreTracking(reached.tracking).catch(() => undefined); // The first failure is the one to tell.
    const state = reached.before === undefined ? "unchanged" : await stateSince(reached.before);
    throw withDocumentState(toWordError(error), state === "unchanged" && pageWritten ? "changed" : state);
  }
}

/** A new paragraph and what replaces it are two steps to Word. */
const stepsAt = (place: Place) => ("of" in place && place.of !== "paragraph" ? 2 : 1);

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);

function surroundings(paragraph: Word.Paragraph, parents: boolean): Surroundings {
  const inTable = paragraph.tableNestingLevel > 0;
  if (!parents) return { inTable, control: null };
  const control = paragraph.parentContentControlOrNullObject;
  return { inTable, control: control.isNullObject ? null : control.id };
}

function insertAt(body: Word.Body, paragraphs: readonly Word.Paragraph[], place: Place, ooxml: string): void {
  if (place.at === "start" || place.at === "end") {
    body.insertOoxml(ooxml, place.at === "start" ? "Start" : "End");
    return;
  }
  const paragraph = paragraphs[place.paragraph];
  if (paragraph === undefined) return;
  const side = place.at === "before" ? "Before" : "After";
  switch (place.of) {
    case "paragraph":
      paragraph.getRange("Whole").insertOoxml(ooxml, side);
      return;
    // A new paragraph outside, then the text in its stead: what Word's own team advises (OfficeDev/office-js #866).
    case "control":
      paragraph.parentContentControl.insertParagraph("", side).insertOoxml(ooxml, "Replace");
      return;
    case "table":
      paragraph.parentTable.insertParagraph("", side).insertOoxml(ooxml, "Replace");
  }
}

/** What became of the document since it had these texts. */
export async function stateSince(before: readonly string[]): Promise<DocumentState> {
  try {
    const now = textsOf(await readDocument());
    return now.length === before.length && keepsEvery(before, now) ? "unchanged" : "changed";
  } catch {
    return "unknown";
  }
}

export const textsOf = (source: SourceDocument): readonly string[] =>
  source.paragraphs.map(({ text }) => text);
