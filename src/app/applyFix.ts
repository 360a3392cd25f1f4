/** Carries out what a finding offers: one insertion or one change of words, and nothing where the text is another now. */
import type { DocumentHost, Edited, SourceDocument } from "../document";
import { findMovedParagraph } from "../document/findMovedParagraph";
import { HostError } from "../document/hostError";
import type { FigureId, ItemId, Outline } from "../outline";
import { readReport } from "../report";
import { unfilledSentence } from "../report/prompts";
import type { Fix } from "../rules/finding";
import { planFigure, planItem, type AgencyProfile } from "../skeleton";
import { insertionPlan } from "./insertSkeleton";
import { textsOf } from "./keepsEvery";
import { replaced } from "./replaced";
import { verified, write, type Plan, type Planned } from "./write";

export type FixOutcome =
  | ({
      readonly kind: "done";
      /** Zero-based: the paragraph that was put in or changed. */
      readonly paragraph: number;
    } & Omit<Edited, "failure">)
  /** The text is no longer what the finding spoke of; nothing was written. */
  | { readonly kind: "moved" };

export interface Fixed {
  readonly outcome: FixOutcome;
  /** The document as it is now. */
  readonly source: SourceDocument;
}

/** @param profile items need none of what is typed into it. */
export function applyFix(
  host: DocumentHost,
  outline: Outline,
  profile: AgencyProfile,
  fix: Fix,
): Promise<Fixed> {
  const { plan, find } = wayOf(fix, outline, profile);
  return host.exclusive(async () => {
    const written = await write(host, plan);
    if (written.kind === "nothing") return { outcome: { kind: "moved" }, source: written.before };
    const source = verified(written);
    const { planned, undoSteps, recordedAsRevision } = written;
    const paragraph = find(source, planned);
    if (paragraph === null) throw new HostError("refused", "what was inserted is not there", "changed");
    return { outcome: { kind: "done", paragraph, undoSteps, recordedAsRevision }, source };
  });
}

interface Way {
  readonly plan: Plan<Planned>;
  /** Where it stands, once the document has been read again. */
  readonly find: (now: SourceDocument, planned: Planned) => number | null;
}

function wayOf(fix: Fix, outline: Outline, profile: AgencyProfile): Way {
  switch (fix.kind) {
    case "insert-item":
      return missingItem(fix.item, outline, profile);
    case "insert-figure":
      return missingSentence(fix.figure, outline);
    case "replace":
      return { plan: (now) => otherWords(fix, now), find: paragraphOf };
    case "set-font":
      return { plan: (now) => otherFont(fix, now), find: paragraphOf };
  }
}

const paragraphOf: Way["find"] = (_now, { edit }) => ("paragraph" in edit ? edit.paragraph : null);

function missingItem(item: ItemId, outline: Outline, profile: AgencyProfile): Way {
  return {
    plan: insertionPlan((now) => planItem(outline, profile, readReport(now, outline), item)),
    find: (now) => readReport(now, outline).items.find(({ id }) => id === item)?.heading ?? null,
  };
}

function missingSentence(figure: FigureId, outline: Outline): Way {
  const find = ({ paragraphs }: SourceDocument): number | null => {
    const index = paragraphs.findIndex(
      ({ text }) => unfilledSentence(text, outline)?.blanks.includes(figure) === true,
    );
    return index < 0 ? null : index;
  };
  return {
    plan: (now) => {
      const insertion = planFigure(outline, readReport(now, outline), figure);
      if (insertion === null) return null;
      return {
        edit: { kind: "insert", insertions: [insertion] },
        found: (after) => (find(after) === null ? "none" : "all"),
      };
    },
    find,
  };
}

type Replace = Extract<Fix, { readonly kind: "replace" }>;

function otherWords(fix: Replace, now: SourceDocument): Planned | null {
  const paragraph = findWords(textsOf(now), fix);
  return paragraph === null ? null : replaced({ ...fix, paragraph }, now);
}

/** Where the words stand now; with the whole paragraph known, it is found again when it has moved. */
export function findWords(texts: readonly string[], fix: Replace): number | null {
  const { paragraph, within, start, end, from } = fix;
  const index = within === undefined ? paragraph : findMovedParagraph(texts, paragraph, within);
  return index !== null && texts[index]?.slice(start, end) === from ? index : null;
}

type SetFont = Extract<Fix, { readonly kind: "set-font" }>;

/** One step to undo; nothing else of the paragraphs' look changes. */
function otherFont(fix: SetFont, now: SourceDocument): Planned | null {
  const { count, to } = fix;
  const paragraph = findFont(now, fix);
  if (paragraph === null) return null;
  const isSet = ({ paragraphs }: SourceDocument) =>
    paragraphs
      .slice(paragraph, paragraph + count)
      .every(({ text, format }) => text.trim() === "" || format.fontName === to);
  return {
    edit: { kind: "set-font", paragraph, count, to },
    found: (after) => (isSet(after) ? "all" : "none"),
  };
}

/** Where the paragraphs stand now; null where one of them has gone or has another font already. */
export function findFont(now: SourceDocument, { paragraph, count, from, within }: SetFont): number | null {
  const index = findMovedParagraph(textsOf(now), paragraph, within);
  if (index === null) return null;
  const those = now.paragraphs.slice(index, index + count);
  const isAsRead = those.every(({ text, format }) => format.fontName === from || text.trim() === "");
  return those.length === count && isAsRead ? index : null;
}
