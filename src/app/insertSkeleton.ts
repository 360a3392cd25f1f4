/**
 * Puts what the document lacks of the skeleton at its place, and nothing else: nothing of the clerk's is replaced or
 * deleted. One batch carries all insertions, a second one only what is found missing beside them; a second call finds
 * nothing missing and writes nothing.
 */
import type { DocumentHost, Edited, ManualStep, PageLook, SourceDocument } from "../document";
import { HostError, withDocumentState } from "../document/hostError";
import type { Outline } from "../outline";
import { readReport } from "../report";
import {
  pageNumberHeader,
  planInsertion,
  type AgencyProfile,
  type BlockId,
  type Insertion,
} from "../skeleton";
import { keepsEvery, textsOf } from "./keepsEvery";
import { write, type Plan, type Planned, type Written } from "./write";

export interface InsertOutcome extends Omit<Edited, "failure"> {
  /** What now stands in the document that did not before, as read back; empty when nothing was missing. */
  readonly inserted: readonly BlockId[];
  /** What was sent and is not found on reading back. */
  readonly lost: readonly BlockId[];
  /** At how many places something was inserted. */
  readonly places: number;
  /** What is left to be done by hand. */
  readonly manualSteps: readonly ManualStep[];
  /** Whether every paragraph from before still stands, in order; null when it could not be read back. */
  readonly textKept: boolean | null;
}

/** Rejects with HostError; its `documentState` says whether anything has reached the document. */
export function insertSkeleton(
  host: DocumentHost,
  outline: Outline,
  profile: AgencyProfile,
): Promise<InsertOutcome> {
  const missingFrom = (now: SourceDocument) => planInsertion(outline, profile, readReport(now, outline));
  const plan = insertionPlan(missingFrom);
  return host.exclusive(async () => {
    let page: PageLook = { manualSteps: [], written: false };
    // Before the text, so that the first Ctrl+Z takes back the text and not a setting.
    const setPage = async () => {
      page = await host.setPage(pageNumberHeader());
    };
    const first = await write(host, plan, setPage).catch((error: unknown) => {
      throw withChange(error, page.written);
    });
    if (first.kind === "nothing") return nothingMissing((await host.setPage(null)).manualSteps);
    const { before } = first;
    const missingNow = missingAfter(first, missingFrom);
    // Beside the other items a paragraph may no longer be read as the one that it was taken for.
    const isMore = missingNow.some((block) => !first.planned.blocks.includes(block));
    const second = isMore
      ? await write(host, plan).catch((error: unknown) => {
          throw withChange(error, true);
        })
      : null;
    const written = second?.kind !== "written" ? [first] : [first, second];
    const last = written.at(-1) ?? first;
    const missing = missingAfter(last, missingFrom);
    const blocks = written.flatMap(({ planned }) => planned.blocks);
    return {
      inserted: blocks.filter((block) => !missing.includes(block)),
      lost: blocks.filter((block) => missing.includes(block)),
      places: sum(written.map(({ planned }) => planned.edit.insertions.length)),
      undoSteps: sum(written.map(({ undoSteps }) => undoSteps)),
      manualSteps: page.manualSteps,
      textKept: last.after && keepsEvery(textsOf(before), textsOf(last.after)),
      recordedAsRevision: first.recordedAsRevision,
    };
  });
}

/** Some blocks of the skeleton. */
export interface PlannedBlocks extends Planned {
  readonly edit: { readonly kind: "insert"; readonly insertions: readonly Insertion[] };
  readonly blocks: readonly BlockId[];
}

/** @param missingFrom what is to be inserted into a document; [] where nothing is missing. */
export function insertionPlan(
  missingFrom: (now: SourceDocument) => readonly Insertion[],
): Plan<PlannedBlocks> {
  return (now) => {
    const insertions = missingFrom(now);
    if (insertions.length === 0) return null;
    const blocks = blocksOf(insertions);
    return {
      edit: { kind: "insert", insertions },
      blocks,
      found: (after) => {
        // Not the number of places: where somebody has deleted what stood between two, they have become one.
        const missing = blocksOf(missingFrom(after)).length;
        return missing === 0 ? "all" : missing < blocks.length ? "some" : "none";
      },
    };
  };
}

const blocksOf = (insertions: readonly Insertion[]): readonly BlockId[] =>
  insertions.flatMap(({ blocks }) => blocks);

/** [] where it could not be read back, which `textKept` tells. */
function missingAfter(
  { after }: Written<PlannedBlocks>,
  missingFrom: (now: SourceDocument) => readonly Insertion[],
): readonly BlockId[] {
  return after === null ? [] : blocksOf(missingFrom(after));
}

/** A failure that left the text as it was leaves the document another one where the page was set. */
function withChange(error: unknown, changed: PageLook["written"]): unknown {
  if (!(error instanceof HostError) || error.documentState !== "unchanged" || changed === false) return error;
  return withDocumentState(error, changed === "unknown" ? "unknown" : "changed");
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, next) => total + next, 0);

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
