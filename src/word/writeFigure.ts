/** Puts a figure into the document: into its controls, in place of its number, or as its sentence; once, or not at all. */
import type { SourceDocument } from "../document";
import { congVan1432 as outline } from "../outline";
import { readReport } from "../report";
import { planEntry, type EntryPlan, type FigureEntry, type NoEntry } from "../skeleton/planEntry";
import { disproofOf, type Disproof } from "../skeleton/proveEntry";
import { exclusive } from "./exclusive";
import { keepsEvery } from "./keepsEvery";
import { readDocument, type OpenDocument } from "./readDocument";
import { replaceWords } from "./replaceWords";
import type { Tracking } from "./tracking";
import { toWordError, withDocumentState, WordError } from "./wordError";
import { queueInsertions, textsOf, writeAtOnce, type Write } from "./writeInsertions";

export type FigureRefusal = Disproof | { readonly why: NoEntry };

export type FigureOutcome = {
  /** The document as it is now. */
  readonly source: SourceDocument;
} & (
  | {
      readonly kind: "done";
      /** How many times Ctrl+Z takes it back. */
      readonly undoSteps: number;
      /** "unknown" below WordApi 1.4: with tracking on, Word has recorded it as a revision. */
      readonly recordedAsRevision: "no" | "unknown";
    }
  /** The document is no longer what the clerk was shown; nothing was written. */
  | { readonly kind: "moved" }
  /** What was asked for would not be read as that, or nobody can tell where it goes; nothing was written. */
  | { readonly kind: "refused"; readonly refusal: FigureRefusal }
);

/**
 * Plans on the document as it is now, and writes only what the clerk was shown. Three syncs; six for other words in the
 * clerk's own sentence. Rejects with WordError; its `documentState` says whether anything has reached the document.
 */
export async function writeFigure(entry: FigureEntry, shown: EntryPlan): Promise<FigureOutcome> {
  return exclusive(async () => {
    // An object, since the compiler cannot see that the batch sets it.
    const decided: { plan?: EntryPlan; source?: SourceDocument; refusal?: FigureRefusal } = {};
    const written = await writeAtOnce(
      (context, open) => {
        const report = readReport(open.source, outline);
        const plan = planEntry(report, entry);
        const refusal = plan.kind === "none" ? plan : disproofOf(report, entry, plan);
        Object.assign(decided, { plan, source: open.source, ...(refusal && { refusal }) });
        return refusal === null && isAsShown(plan, shown) ? writeOf(plan, context, open) : null;
      },
      { isUntouched: (now) => decided.plan === undefined || !isThere(decided.plan, now) },
    );
    const { plan, source, refusal } = decided;
    if (plan === undefined || source === undefined) throw new WordError("general", "", "unchanged");
    if (!isAsShown(plan, shown)) return { kind: "moved", source };
    if (refusal !== undefined) return { kind: "refused", refusal, source };
    if (plan.kind !== "replace") return done(written, plan, await readAgain());
    const replaced = await replaceWords({ kind: "replace", ...plan.words });
    if (replaced === null) return { kind: "moved", source };
    return done(
      { before: written.before, undoSteps: 1, tracking: replaced.tracking },
      plan,
      await readAgain(),
    );
  });
}

/** Whether it does what the clerk saw before; places may have moved. */
function isAsShown(plan: EntryPlan, shown: EntryPlan): boolean {
  if ("words" in plan && "words" in shown)
    return plan.words.within === shown.words.within && plan.words.start === shown.words.start;
  return plan.kind === shown.kind;
}

/** null for other words in the clerk's own sentence, which are found by a search of their own. */
function writeOf(plan: EntryPlan, context: Word.RequestContext, open: OpenDocument): Write | null {
  switch (plan.kind) {
    case "insert":
      return queueInsertions(context, open, [plan.insertion]);
    case "fill": {
      const controls = open.controls.filter(({ tag }) => tag === plan.tag);
      return {
        undoSteps: controls.length,
        queue: () => {
          for (const control of controls) control.insertText(plan.text, "Replace");
        },
      };
    }
    case "rewrite":
      return {
        undoSteps: 1,
        queue: () => {
          open.paragraphs[plan.words.paragraph]?.getRange("Content").insertText(plan.words.to, "Replace");
        },
      };
    case "replace":
    case "none":
      return null;
  }
}

/** In a Word.run of its own: inside one, Word on the web answers from before the writing (#3284). */
async function readAgain(): Promise<SourceDocument> {
  try {
    return await readDocument();
  } catch (error) {
    throw withDocumentState(toWordError(error), "changed");
  }
}

interface Done {
  readonly before: readonly string[];
  readonly undoSteps: number;
  readonly tracking: Tracking;
}

function done({ before, undoSteps, tracking }: Done, plan: EntryPlan, source: SourceDocument): FigureOutcome {
  if (plan.kind === "insert" && !keepsEvery(before, textsOf(source)))
    throw new WordError("general", "a paragraph from before is not as it was", "changed");
  if (!isThere(plan, source)) throw new WordError("refused", "what was written is not there", "changed");
  return {
    kind: "done",
    undoSteps,
    recordedAsRevision: tracking === "unknown" ? "unknown" : "no",
    source,
  };
}

/** Whether what was planned stands in the document; a recorded revision may leave the old words beside it (#1267). */
function isThere(plan: EntryPlan, { paragraphs, controls }: SourceDocument): boolean {
  switch (plan.kind) {
    case "insert":
      return paragraphs.some(({ text }) => text === plan.sentence);
    case "fill":
      return controls.some(({ tag, text }) => tag === plan.tag && text.includes(plan.text));
    case "replace":
    case "rewrite": {
      // Anywhere, since a co-author may have written above it meanwhile.
      const { within, start, end, to } = plan.words;
      const [lead, tail] = [within.slice(0, start), within.slice(end)];
      return paragraphs.some(({ text }) => text.startsWith(lead) && text.endsWith(tail) && text.includes(to));
    }
    case "none":
      return false;
  }
}
