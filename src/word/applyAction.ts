/** Carries out what a finding offers: one insertion or one change of words, and nothing where the text is another now. */
import type { SourceDocument } from "../document";
import { congVan1432 as outline, type FigureId, type ItemId } from "../outline";
import { readReport } from "../report";
import { unfilledSentence } from "../report/prompts";
import type { Report } from "../report/report";
import type { FindingAction } from "../rules/finding";
import { placeholderProfile, planFigure, planItem, type AgencyProfile, type Anchor } from "../skeleton";
import { exclusive } from "./exclusive";
import { keepsEvery } from "./keepsEvery";
import { readDocument } from "./readDocument";
import { replaceWords } from "./replaceWords";
import { setFont } from "./setFont";
import type { Tracking } from "./tracking";
import { toWordError, withDocumentState, WordError } from "./wordError";
import { textsOf, writeInsertions } from "./writeInsertions";

export type ActionOutcome =
  | {
      readonly kind: "done";
      /** Zero-based place of what was put in or changed, as read back. */
      readonly paragraph: number;
      /** How many times Ctrl+Z takes it back. */
      readonly undoSteps: number;
      /** "unknown" below WordApi 1.4: with tracking on, Word has recorded it as a revision. */
      readonly recordedAsRevision: "no" | "unknown";
    }
  /** The text is no longer what the finding spoke of; nothing was written. */
  | { readonly kind: "moved" };

/**
 * Reads the document afresh and writes only what still belongs there, in at most three syncs.
 * Rejects with WordError; its `documentState` says whether anything has reached the document.
 * @param profile items need none of it; null where none is remembered.
 */
export async function applyAction(
  action: FindingAction,
  profile: AgencyProfile | null,
): Promise<ActionOutcome> {
  return exclusive(() => {
    switch (action.kind) {
      case "insert-item":
        return insertItem(action.item, profile ?? placeholderProfile(new Date()));
      case "insert-figure":
        return insertFigure(action.figure);
      case "replace":
        return replaceWords(action).then((replaced) =>
          replaced === null ? { kind: "moved" } : done(replaced.paragraph, 1, replaced.tracking),
        );
      case "set-font":
        return setFont(action).then((set) =>
          set === null ? { kind: "moved" } : done(set.paragraph, 1, set.tracking),
        );
    }
  });
}

function insertItem(item: ItemId, profile: AgencyProfile): Promise<ActionOutcome> {
  return insertAndFind(
    (report) => planItem(outline, profile, report, item),
    (report) => report.items.find(({ id }) => id === item)?.heading ?? null,
  );
}

function insertFigure(figure: FigureId): Promise<ActionOutcome> {
  return insertAndFind(
    (report) => {
      const planned = planFigure(outline, report, figure);
      return planned === null ? [] : [planned];
    },
    ({ source }) => {
      const isSentence = (text: string): boolean =>
        unfilledSentence(text, outline)?.blanks.includes(figure) === true;
      const place = source.paragraphs.findIndex(({ text }) => isSentence(text));
      return place < 0 ? null : place;
    },
  );
}

/** @param find where it stands, once the document has been read again. */
async function insertAndFind(
  plan: (report: Report) => readonly { readonly anchor: Anchor; readonly ooxml: string }[],
  find: (report: Report) => number | null,
): Promise<ActionOutcome> {
  const written = await writeInsertions((source) => plan(readReport(source, outline)), false);
  if (written.insertions.length === 0) return { kind: "moved" };
  const after = await readAgain();
  if (!keepsEvery(written.before, textsOf(after)))
    throw new WordError("general", "a paragraph from before is not as it was", "changed");
  const place = find(readReport(after, outline));
  if (place === null) throw new WordError("refused", "what was inserted is not there", "changed");
  return done(place, written.undoSteps, written.tracking);
}

/** In a Word.run of its own: inside one, Word on the web answers from before the insertion (#3284). */
async function readAgain(): Promise<SourceDocument> {
  try {
    return await readDocument();
  } catch (error) {
    throw withDocumentState(toWordError(error), "changed");
  }
}

const done = (paragraph: number, undoSteps: number, tracking: Tracking): ActionOutcome => ({
  kind: "done",
  paragraph,
  undoSteps,
  recordedAsRevision: tracking === "unknown" ? "unknown" : "no",
});
