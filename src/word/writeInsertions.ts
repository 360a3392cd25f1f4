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
  const reached: { before?: readonly string[]; planned: number; tracking: Tracking } = {
    planned: 0,
    tracking: "unknown",
  };
  try {
    return await runOnDocument(async (context, open) => {
      const { tracking } = open;
      const before = textsOf(open.source);
      Object.assign(reached, { before, tracking });
      const insertions = plan(open.source);
      reached.planned = insertions.length;
      if (insertions.length === 0) return { before, insertions, undoSteps: 0, tracking };
      const around = open.paragraphs.map((paragraph) => surroundings(paragraph, open.parents));
      const places = insertions.map(({ anchor, ooxml }) => ({ place: placeOf(anchor, around), ooxml }));
      queueUntracked(context, tracking, () => {
        // All places are asked for before anything is put at one of them: where one has just been deleted by somebody
        // else, the batch fails there, and nothing is half done.
        const writes = inQueueOrder(places).map(({ place, ooxml }) =>
          insertionAt(context.document.body, open.paragraphs, place, ooxml),
        );
        for (const write of writes) write();
      });
      await context.sync();
      return { before, insertions, undoSteps: sum(places.map(({ place }) => stepsAt(place))), tracking };
    });
  } catch (error) {
    await restoreTracking(reached.tracking).catch(() => undefined); // The first failure is the one to tell.
    // With one that is no longer missing, something of ours went in; what else is another may be a co-author's.
    const isUntouched = (now: SourceDocument) => plan(now).length >= reached.planned;
    const state = reached.before === undefined ? "unchanged" : await stateSince(reached.before, isUntouched);
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

/** Asks for the place at once; what is returned puts the text there. */
function insertionAt(
  body: Word.Body,
  paragraphs: readonly Word.Paragraph[],
  place: Place,
  ooxml: string,
): () => void {
  if (place.at === "start" || place.at === "end") {
    const end = place.at === "start" ? "Start" : "End";
    return () => body.insertOoxml(ooxml, end);
  }
  const paragraph = paragraphs[place.paragraph];
  if (paragraph === undefined) return () => undefined;
  const side = place.at === "before" ? "Before" : "After";
  if (place.of === "paragraph") {
    const range = paragraph.getRange("Whole");
    return () => range.insertOoxml(ooxml, side);
  }
  // A new paragraph outside, then the text in its stead: what Word's own team advises (OfficeDev/office-js #866).
  const holder = place.of === "control" ? paragraph.parentContentControl : paragraph.parentTable;
  return () => holder.insertParagraph("", side).insertOoxml(ooxml, "Replace");
}

/**
 * What became of the document since it had these texts.
 * @param isUntouched whether nothing of ours is in it, where it is another now for whatever reason.
 */
export async function stateSince(
  before: readonly string[],
  isUntouched: (now: SourceDocument) => boolean,
): Promise<DocumentState> {
  try {
    const source = await readDocument();
    const now = textsOf(source);
    const isSame = now.length === before.length && keepsEvery(before, now);
    return isSame || isUntouched(source) ? "unchanged" : "changed";
  } catch {
    return "unknown";
  }
}

export const textsOf = (source: SourceDocument): readonly string[] =>
  source.paragraphs.map(({ text }) => text);
