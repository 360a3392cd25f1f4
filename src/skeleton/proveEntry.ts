/**
 * Before a figure is written: the report is read as it would then be. What would be read as another number, or would make
 * another figure say something else, is not written.
 */
import type { Anchor, Paragraph, SourceDocument } from "../document";
import type { FigureId } from "../outline";
import { FIGURE_TELLING } from "../outline/figureTelling";
import { readReport } from "../report";
import type { FigureReading, Report } from "../report/report";
import type { EntryPlan, FigureEntry } from "./planEntry";

export type Disproof =
  /** It would not be read as what was typed. */
  | { readonly why: "not-read" }
  /** Another figure would change with it. */
  | { readonly why: "changes-other"; readonly other: FigureId };

export function disproofOf(report: Report, entry: FigureEntry, plan: EntryPlan): Disproof | null {
  const after = sourceAfter(report, plan);
  // Where in its paragraph a control stands, no host tells.
  if (after === null) return null;
  const figures = readReport(after, report.outline).figures;
  const told = figures.find(({ id }) => id === entry.figure);
  if (told === undefined || !says(told, entry)) return { why: "not-read" };
  const other = report.figures.find((before) => {
    const now = figures.find(({ id }) => id === before.id);
    return (
      before.id !== entry.figure &&
      now !== undefined &&
      !isSame(before, now) &&
      !goesAlong(before, now, entry)
    );
  });
  return other === undefined ? null : { why: "changes-other", other: other.id };
}

/** Whether a figure reads as exactly this. */
export function says({ status, values }: FigureReading, { text, value }: FigureEntry): boolean {
  if (text === null) return status === "nil";
  if (status !== "present") return false;
  return value === null || (values.length === 1 && values[0]?.value === value);
}

/** The document as the plan would leave it, as far as its text goes; null where that cannot be told. */
function sourceAfter({ source }: Report, plan: EntryPlan): SourceDocument | null {
  switch (plan.kind) {
    case "fill":
    case "none":
      return null;
    case "replace":
    case "rewrite": {
      const { paragraph, start, end, to, within } = plan.words;
      const text = within.slice(0, start) + to + within.slice(end);
      return {
        ...source,
        paragraphs: source.paragraphs.map((each, place) => (place === paragraph ? { ...each, text } : each)),
      };
    }
    case "insert": {
      const added: Paragraph = { text: plan.sentence, format: {} };
      const at = placeOf(plan.insertion.anchor, source.paragraphs.length);
      return { ...source, paragraphs: source.paragraphs.toSpliced(at, 0, added) };
    }
  }
}

function placeOf(anchor: Anchor, count: number): number {
  if (anchor.at === "start") return 0;
  if (anchor.at === "end") return count;
  return anchor.at === "before" ? anchor.paragraph : anchor.paragraph + 1;
}

function isSame(one: FigureReading, other: FigureReading): boolean {
  const numbers = ({ values }: FigureReading) => values.map(({ value, unit }) => `${value} ${unit}`).join();
  return one.status === other.status && numbers(one) === numbers(other);
}

/** No dialogue, and so nobody who came; a dialogue after all, and so somebody. */
function goesAlong(before: FigureReading, now: FigureReading, { figure, text }: FigureEntry): boolean {
  const none = text === null ? now : before;
  return none.status === "nil" && FIGURE_TELLING[figure].alsoNone?.includes(none.id) === true;
}
