import { congVan1432 } from "../../outline";
import type { Strings } from "../../strings";
import type { CheckState } from "./checkState";
import { countOf, progressOf } from "./checkView";

/** What the live region says: results only, so that a screen reader is not talked to while nothing has come of it. */
export function spokenResult(state: CheckState, s: Strings): string {
  if (state.working || state.result === null || state.failure !== null) return "";
  if (state.visit?.kind === "there") return s.check.there;
  if (state.visit?.kind === "moved") return s.check.moved;
  const { report } = state.result;
  const { done, total } = progressOf(report, congVan1432);
  const warnings = countOf(report, "warning");
  return report.verdict === "ready"
    ? s.check.readySummary(done, total, warnings)
    : s.check.incompleteSummary(done, total, countOf(report, "error"), warnings);
}
