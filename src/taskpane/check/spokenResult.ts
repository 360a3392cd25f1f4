import { progress } from "../../check/progress";
import type { Dismissed } from "../../check/dismissed";
import type { Outline } from "../../outline";
import type { Strings } from "../../strings";
import type { CheckResult } from "../document/documentStore";
import type { CheckState } from "./checkState";
import { countOf } from "./checkView";
import { findingsOf } from "./findings";

interface Known {
  readonly result: Pick<CheckResult, "report" | "source">;
  readonly dismissed: readonly Dismissed[];
}

/** What the live region says: results only, so that a screen reader is not talked to while nothing has come of it. */
export function spokenResult(state: CheckState, known: Known | null, outline: Outline, s: Strings): string {
  const { working, failure, visit, deed } = state;
  if (working || known === null || failure !== null || deed?.kind === "working") return "";
  if (visit?.kind === "moved") return s.check.moved;
  const done = deedLine(state, s);
  if (done !== "") return done;
  if (visit?.kind === "there") return s.check.there;
  return summary(known, outline, s);
}

/** What came of the last thing done about a finding; "" when there is nothing to tell. */
export function deedLine({ deed }: CheckState, s: Strings): string {
  if (deed?.kind === "noted") return deed.what === "dismissed" ? s.check.dismissedDone : s.check.takenBack;
  if (deed?.kind !== "ended") return "";
  return deed.outcome.kind === "moved" ? s.check.notDone : s.check.done[deed.did](deed.outcome.undoSteps);
}

function summary({ result, dismissed }: Known, outline: Outline, s: Strings): string {
  const findings = findingsOf(result, dismissed, outline);
  const { done, total } = progress(findings.open, outline);
  const warnings = countOf(findings.open, "warning");
  switch (findings.verdict) {
    case "ready":
      return s.check.readySummary(done, total, warnings);
    case "ready-with-dismissed":
      return s.check.readyWithDismissedSummary(done, total, findings.dismissed.length, warnings);
    case "incomplete":
      return s.check.incompleteSummary(done, total, countOf(findings.open, "error"), warnings);
  }
}
