/**
 * Puts what the document lacks of the skeleton at its place, and nothing else: nothing of the clerk's is replaced or
 * deleted. One batch carries all insertions; a second call finds nothing missing and writes nothing.
 */
import type { SourceDocument } from "../document";
import { congVan1432 as outline } from "../outline";
import { readReport } from "../reading";
import { planInsertion, type AgencyProfile, type BlockId, type Insertion } from "../skeleton";
import { exclusive } from "./exclusive";
import { keepsEvery } from "./keepsEvery";
import { setPageLook, type ManualStep } from "./pageLook";
import { inQueueOrder, placeOf, type Place, type Surroundings } from "./place";
import { readDocument, runOnDocument } from "./readDocument";
import { queueUntracked, restoreTracking, type Tracking } from "./tracking";
import { toWordError, withDocumentState, type DocumentState } from "./wordError";

export interface InsertOutcome {
  /** What now stands in the document that did not before, as read back; empty when nothing was missing. */
  readonly inserted: readonly BlockId[];
  /** What was sent to Word and is not found on reading back. */
  readonly lost: readonly BlockId[];
  /** At how many places something was inserted. */
  readonly places: number;
  /** How many times Ctrl+Z takes the text back: Word groups nothing (OfficeDev/office-js #1827). */
  readonly undoSteps: number;
  /** What this Word leaves to be done by hand. */
  readonly manualSteps: readonly ManualStep[];
  /** Whether every paragraph from before still stands, in order; null when it could not be read back. */
  readonly textKept: boolean | null;
  /** "unknown" below WordApi 1.4: with tracking on, Word has recorded the insertion as a revision. */
  readonly recordedAsRevision: "no" | "unknown";
}

/** Rejects with WordError; its `documentState` says whether anything has reached the document. */
export async function insertSkeleton(profile: AgencyProfile): Promise<InsertOutcome> {
  return exclusive(async () => {
    const isComplete = missingFrom(await readDocument(), profile).length === 0;
    if (isComplete) return nothingMissing((await setPageLook(false)).manualSteps);
    // The page first, so that the first Ctrl+Z takes back the text and not a setting.
    const page = await setPageLook(true);
    const { before, insertions, undoSteps, tracking } = await insertMissing(profile, page.written);
    const blocks = insertions.flatMap((insertion) => insertion.blocks);
    const { missing, textKept } = await readBack(profile, before);
    const lost = blocks.filter((block) => missing.includes(block));
    return {
      inserted: blocks.filter((block) => !missing.includes(block)),
      lost,
      places: insertions.length,
      undoSteps,
      manualSteps: page.manualSteps,
      textKept,
      recordedAsRevision: tracking === "unknown" ? "unknown" : "no",
    };
  });
}

const missingFrom = (source: SourceDocument, profile: AgencyProfile) =>
  planInsertion(outline, profile, readReport(source, outline));

function nothingMissing(manualSteps: readonly ManualStep[]): InsertOutcome {
  return {
    inserted: [],
    places: 0,
    undoSteps: 0,
    manualSteps,
    lost: [],
    textKept: true,
    recordedAsRevision: "no",
  };
}

interface Inserted {
  /** The text of each paragraph before. */
  readonly before: readonly string[];
  readonly insertions: readonly Insertion[];
  readonly undoSteps: number;
  readonly tracking: Tracking;
}

/** @param pageWritten whether a failure leaves the document changed even when no text went in. */
async function insertMissing(profile: AgencyProfile, pageWritten: boolean): Promise<Inserted> {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reached: { before?: readonly string[]; tracking: Tracking } = { tracking: "unknown" };
  try {
    return await runOnDocument(async (context, open) => {
      const { tracking } = open;
      const before = textsOf(open.source);
      Object.assign(reached, { before, tracking });
      const insertions = missingFrom(open.source, profile);
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

/** In a Word.run of its own: inside one, Word on the web answers from before the insertion (#3284). */
async function readBack(
  profile: AgencyProfile,
  before: readonly string[],
): Promise<{ readonly missing: readonly BlockId[]; readonly textKept: boolean | null }> {
  try {
    const after = await readDocument();
    const missing = missingFrom(after, profile).flatMap(({ blocks }) => blocks);
    return { missing, textKept: keepsEvery(before, textsOf(after)) };
  } catch {
    // The insertion itself went through; that it could not be read back is told by the null.
    return { missing: [], textKept: null };
  }
}

async function stateSince(before: readonly string[]): Promise<DocumentState> {
  try {
    const now = textsOf(await readDocument());
    return now.length === before.length && keepsEvery(before, now) ? "unchanged" : "changed";
  } catch {
    return "unknown";
  }
}

const textsOf = (source: SourceDocument) => source.paragraphs.map(({ text }) => text);
