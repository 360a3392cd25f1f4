/**
 * Puts what the document lacks of the skeleton at its place, and nothing else: nothing of the clerk's is replaced or
 * deleted. One batch carries all insertions, a second one only what is found missing beside them; a second call finds
 * nothing missing and writes nothing.
 */
import type { SourceDocument } from "../document";
import { congVan1432 as outline } from "../outline";
import { readReport } from "../report";
import { planInsertion, type AgencyProfile, type BlockId, type Insertion } from "../skeleton";
import { exclusive } from "./exclusive";
import { keepsEvery } from "./keepsEvery";
import { setPageLook, type ManualStep } from "./pageLook";
import { refuseLocked } from "./lock";
import { readDocument } from "./readDocument";
import { textsOf, writeInsertions, type Written } from "./writeInsertions";

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
    const source = await readDocument();
    const isComplete = missingFrom(source, profile).length === 0;
    if (isComplete) return nothingMissing((await setPageLook(false)).manualSteps);
    refuseLocked(source);
    // The page first, so that the first Ctrl+Z takes back the text and not a setting.
    const page = await setPageLook(true);
    const first = await write(profile, page.written);
    const back = await readBack(profile, first.before);
    // Beside the other items a paragraph may no longer be read as the one that it was taken for.
    const isMore = back.missing.some((block) => !blocksOf(first).includes(block));
    const second = isMore ? await write(profile, true) : null;
    const { missing, textKept } = second ? await readBack(profile, first.before) : back;
    const { tracking } = first;
    const blocks = [...blocksOf(first), ...(second ? blocksOf(second) : [])];
    const lost = blocks.filter((block) => missing.includes(block));
    return {
      inserted: blocks.filter((block) => !missing.includes(block)),
      lost,
      places: first.insertions.length + (second?.insertions.length ?? 0),
      undoSteps: first.undoSteps + (second?.undoSteps ?? 0),
      manualSteps: page.manualSteps,
      textKept,
      recordedAsRevision: tracking === "unknown" ? "unknown" : "no",
    };
  });
}

const write = (profile: AgencyProfile, pageWritten: boolean | "unknown") =>
  writeInsertions((source) => missingFrom(source, profile), pageWritten);

const blocksOf = ({ insertions }: Written<Insertion>): readonly BlockId[] =>
  insertions.flatMap(({ blocks }) => blocks);

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
