import { progress } from "../../check/progress";
import { congVan1432 } from "../../outline";
import type { Strings } from "../../strings";
import type { CheckState } from "./checkState";
import { countOf } from "./checkView";
import { findingsOf } from "./findings";

/** What the live region says: results only, so that a screen reader is not talked to while nothing has come of it. */
export function spokenResult(state: CheckState, s: Strings): string {
  const { working, result, failure, visit, deed } = state;
  if (working || result === null || failure !== null || deed?.kind === "working") return "";
  if (visit?.kind === "moved") return s.check.moved;
  const done = deedLine(state, s);
  if (done !== "") return done;
  if (visit?.kind === "there") return s.check.there;
  return summary(state, s);
}

/** What came of the last thing done about a finding; "" when there is nothing to tell. */
export function deedLine({ deed }: CheckState, s: Strings): string {
  if (deed?.kind === "noted") return deed.what === "dismissed" ? s.check.dismissedDone : s.check.takenBack;
  if (deed?.kind !== "ended") return "";
  return deed.outcome.kind === "moved" ? s.check.notDone : s.check.done[deed.did](deed.outcome.undoSteps);
}

function summary({ result, dismissed }: CheckState, s: Strings): string {
  if (result === null) return "";
  const findings = findingsOf(result, dismissed, congVan1432);
  const { done, total } = progress(findings.open, congVan1432);
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
