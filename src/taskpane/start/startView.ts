/** The state of the document as one glance takes it in, and the one thing to do next. Pure. */
import { sortOut, type Dismissed } from "../../check/dismissed";
import { figuresOwed, isDone, progress, statusOf, type Progress } from "../../check/progress";
import type { CheckReport, UncheckedId } from "../../check/checkReport";
import type { SourceDocument } from "../../document";
import { deadlineOf, itemTag, leafItems, type Deadline, type Item, type Outline } from "../../outline";
import { currentPeriod } from "../../skeleton/currentPeriod";
import type { CheckResult } from "../document/documentStore";

/** "ready" only where every item is done and no error is open; "blank" where not one item was found. */
export type Stage = "blank" | "writing" | "ready";

/** The sensible next thing, in the order in which a report comes about. */
export type NextStep =
  | { readonly kind: "insert" }
  | { readonly kind: "insert-missing"; readonly count: number }
  | { readonly kind: "write"; readonly item: Item; readonly paragraph: number }
  | { readonly kind: "figures"; readonly count: number }
  | { readonly kind: "errors"; readonly count: number }
  | { readonly kind: "review"; readonly count: number }
  | { readonly kind: "finish" };

export interface PartLine {
  readonly id: string;
  readonly title: string;
  readonly progress: Progress;
  /** Where to go on in it: its first item that is not done, else its beginning; null where none of it is there. */
  readonly paragraph: number | null;
}

export interface StartView {
  readonly stage: Stage;
  readonly progress: Progress;
  /** Figures that the outline demands and the text does not tell. */
  readonly owed: number;
  /** null where the period is not known, and for a report that was issued in time. */
  readonly deadline: Deadline | null;
  readonly errors: number;
  readonly warnings: number;
  readonly dismissed: number;
  /** What this Word cannot tell, so that nobody has checked it. */
  readonly notTold: readonly UncheckedId[];
  readonly parts: readonly PartLine[];
  readonly next: NextStep;
}

export function startView(
  { report, source }: Pick<CheckResult, "report" | "source">,
  dismissed: readonly Dismissed[],
  outline: Outline,
  today: Date,
): StartView {
  const sorted = sortOut(report, source, dismissed);
  const open = { ...report, findings: sorted.open };
  const done = progress(open, outline);
  const isBlank = leafItems(outline).every((item) => statusOf(open, item.id) === "missing");
  const isReady = sorted.verdict !== "incomplete" && done.done === done.total;
  return {
    stage: isBlank ? "blank" : isReady ? "ready" : "writing",
    progress: done,
    owed: figuresOwed(open).length,
    deadline: deadline(report, outline, isBlank, today),
    errors: countOf(open, "error"),
    warnings: countOf(open, "warning"),
    dismissed: sorted.dismissed.length,
    notTold: report.unchecked,
    parts: outline.parts.map((part) => partLine(part, open, source, outline)),
    next: isBlank ? { kind: "insert" } : nextStep(open, source, outline, done),
  };
}

function nextStep(open: CheckReport, source: SourceDocument, outline: Outline, done: Progress): NextStep {
  const dismisses = leafItems(outline);
  const missing = dismisses.filter((item) => statusOf(open, item.id) === "missing").length;
  if (missing > 0) return { kind: "insert-missing", count: missing };
  const empty = dismisses.find((item) => statusOf(open, item.id) === "empty");
  const paragraph = empty === undefined ? null : placeToWrite(empty, open, source);
  if (empty !== undefined && paragraph !== null) return { kind: "write", item: empty, paragraph };
  // Only where the check calls it an error: a figure may also have been dismissed with a reason.
  const owed = open.findings.filter(
    ({ rule, severity }) => rule === "figure-missing" && severity === "error",
  );
  if (owed.length > 0) return { kind: "figures", count: owed.length };
  const errors = countOf(open, "error");
  if (errors > 0) return { kind: "errors", count: errors };
  if (done.done < done.total) return { kind: "review", count: done.total - done.done };
  return { kind: "finish" };
}

/** The prompt under its heading, so that the first letter typed takes its place; the heading where there is none. */
function placeToWrite({ id }: Item, report: CheckReport, { paragraphs }: SourceDocument): number | null {
  const prompt = paragraphs.findIndex(({ controlTag }) => controlTag === itemTag(id));
  return prompt >= 0 ? prompt : (report.items.find((item) => item.id === id)?.paragraphs[0] ?? null);
}

function partLine(part: Item, open: CheckReport, source: SourceDocument, outline: Outline): PartLine {
  const items = leafItems({ ...outline, parts: [part] }).filter(
    (item) => statusOf(open, item.id) !== "missing",
  );
  const target = items.find(({ id }) => !isDone(open, id)) ?? items[0];
  return {
    id: part.id,
    title: `${part.label} ${part.heading}`,
    progress: progress(open, outline, part),
    paragraph: target === undefined ? null : placeOf(target, open, source),
  };
}

function placeOf(item: Item, report: CheckReport, source: SourceDocument): number | null {
  return statusOf(report, item.id) === "empty"
    ? placeToWrite(item, report, source)
    : (report.items.find(({ id }) => id === item.id)?.paragraphs[0] ?? null);
}

/** The check's own rule knows whether a report was issued in time; a blank page is for the report that is due next. */
function deadline(report: CheckReport, outline: Outline, isBlank: boolean, today: Date): Deadline | null {
  const { kind, year } = report.period;
  if (kind !== null && year !== null) {
    const speaks = report.findings.some(({ rule }) => rule === "deadline");
    return speaks ? deadlineOf(outline, kind, year, today) : null;
  }
  if (!isBlank) return null;
  const now = currentPeriod(today);
  return deadlineOf(outline, now.period, now.year, today);
}

const countOf = ({ findings }: CheckReport, of: "error" | "warning"): number =>
  findings.filter(({ severity }) => severity === of).length;
