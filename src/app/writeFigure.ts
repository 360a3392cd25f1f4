/** Puts a figure into the document: into its controls, in place of its number, or as its sentence; once, or not at all. */
import type { DocumentHost, Edited, SourceDocument } from "../document";
import type { Outline } from "../outline";
import { readReport } from "../report";
import { planEntry, type EntryPlan, type FigureEntry, type NoEntry } from "../skeleton/planEntry";
import { disproofOf, type Disproof } from "../skeleton/proveEntry";
import { replaced } from "./replaced";
import { verified, write, type Planned } from "./write";

export type FigureRefusal = Disproof | { readonly why: NoEntry };

export type FigureOutcome = {
  /** The document as it is now. */
  readonly source: SourceDocument;
} & (
  | ({ readonly kind: "done" } & Omit<Edited, "failure">)
  /** The document is no longer what the clerk was shown; nothing was written. */
  | { readonly kind: "moved" }
  /** What was asked for would not be read as that, or nobody can tell where it goes; nothing was written. */
  | { readonly kind: "refused"; readonly refusal: FigureRefusal }
);

/**
 * Plans on the document as it is now, and writes only what the clerk was shown.
 * Rejects with HostError; its `documentState` says whether anything has reached the document.
 */
export function writeFigure(
  host: DocumentHost,
  outline: Outline,
  entry: FigureEntry,
  shown: EntryPlan,
): Promise<FigureOutcome> {
  return host.exclusive(async () => {
    // An object, since the compiler cannot see that the plan sets it.
    const refused: { refusal: FigureRefusal | null } = { refusal: null };
    const written = await write(host, (now) => {
      const report = readReport(now, outline);
      const plan = planEntry(report, entry);
      if (!isAsShown(plan, shown)) return null;
      refused.refusal = plan.kind === "none" ? plan : disproofOf(report, entry, plan);
      return refused.refusal === null ? planned(plan, now) : null;
    });
    if (written.kind === "written") {
      const source = verified(written);
      const { undoSteps, recordedAsRevision } = written;
      return { kind: "done", undoSteps, recordedAsRevision, source };
    }
    const source = written.before;
    const { refusal } = refused;
    return refusal === null ? { kind: "moved", source } : { kind: "refused", refusal, source };
  });
}

/** Whether it does what the clerk saw before; paragraphs may have moved. */
function isAsShown(plan: EntryPlan, shown: EntryPlan): boolean {
  if ("words" in plan && "words" in shown)
    return plan.words.within === shown.words.within && plan.words.start === shown.words.start;
  return plan.kind === shown.kind;
}

function planned(plan: EntryPlan, now: SourceDocument): Planned | null {
  const where = (isThere: (after: SourceDocument) => boolean): Planned["found"] => {
    return (after) => (isThere(after) ? "all" : "none");
  };
  switch (plan.kind) {
    case "insert":
      return {
        edit: { kind: "insert", insertions: [plan.insertion] },
        found: where(({ paragraphs }) => paragraphs.some(({ text }) => text === plan.sentence)),
      };
    case "fill": {
      const { tag, text } = plan;
      return {
        edit: { kind: "fill", tag, text },
        found: where(({ controls }) => controls.some((each) => each.tag === tag && each.text.includes(text))),
      };
    }
    case "rewrite": {
      const { paragraph, to } = plan.words;
      return {
        edit: { kind: "rewrite", paragraph, text: to },
        // A recorded revision leaves the old words beside it (#1267).
        found: where(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(to))),
      };
    }
    case "replace":
      return replaced(plan.words, now);
    case "none":
      return null;
  }
}
