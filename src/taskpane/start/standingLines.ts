/** What the first place says of the document, as whole sentences. Pure. */
import type { Deadline } from "../../outline";
import type { Strings } from "../../strings";
import type { StartView } from "./startView";

/** What the live region says: the state in one breath, and nothing while it stays the same. */
export function spokenStanding(view: StartView, s: Strings): string {
  return [titleOf(view, s), ...linesOf(view, s)].join(" ");
}

export function titleOf({ stage, progress: { done, total } }: StartView, s: Strings): string {
  if (stage === "blank") return s.start.blankTitle;
  return stage === "ready" ? s.start.readyTitle : s.start.writingTitle(done, total);
}

/** What counts, most pressing first; what this Word could not tell is always among it. */
export function linesOf(view: StartView, s: Strings): readonly string[] {
  const { stage, progress, owed, warnings, dismissed, notTold } = view;
  const due = view.deadline === null ? [] : [deadlineLine(view.deadline, s)];
  if (stage === "blank") return [s.start.blank, ...due];
  if (stage === "writing") {
    return [
      ...(owed > 0 ? [s.start.owed(owed)] : []),
      ...(progress.unchecked > 0 ? [s.check.unchecked(progress.unchecked)] : []),
      ...due,
    ];
  }
  return [
    dismissed > 0 ? s.start.readyWithDismissed(progress.total, dismissed) : s.start.ready(progress.total),
    ...(warnings > 0 ? [s.start.warnings(warnings)] : []),
    ...(notTold.length > 0 ? [s.check.notTold(notTold.map((id) => s.check.hostTells[id]).join("; "))] : []),
    ...due,
  ];
}

function deadlineLine({ day, month, year, daysLeft }: Deadline, s: Strings): string {
  const date = `${day}/${month}/${year}`;
  if (daysLeft > 0) return s.start.deadline(date, daysLeft);
  return daysLeft === 0 ? s.start.deadlineToday(date) : s.start.overdue(date, -daysLeft);
}
