/** A check, from asking for it to standing at a finding. Pure. */
import type { CheckReport } from "../../check/checkReport";
import type { SourceDocument } from "../../document";
import type { Failure } from "../parts/failure";

/** A report together with the text that it speaks of: going to a finding asks whether that text is still there. */
export interface CheckResult {
  readonly report: CheckReport;
  readonly source: SourceDocument;
}

/** The last attempt to take the clerk to a place in the document; `from` is the card or item that was clicked. */
export type Visit =
  | { readonly kind: "there" | "moved"; readonly from: string }
  | { readonly kind: "failed"; readonly from: string; readonly failure: Failure };

export interface CheckState {
  /** Counts the checks that were asked for, so that the answer of an earlier one is known as late. */
  readonly run: number;
  readonly working: boolean;
  /** The last result; it stays to be read while a new check runs, and when that one fails. */
  readonly result: CheckResult | null;
  readonly failure: Failure | null;
  readonly visit: Visit | null;
}

export type CheckEvent =
  | { readonly type: "check-asked"; readonly run: number }
  | { readonly type: "checked"; readonly run: number; readonly result: CheckResult }
  | { readonly type: "check-failed"; readonly run: number; readonly failure: Failure }
  | { readonly type: "visit-asked" }
  | { readonly type: "visited"; readonly visit: Visit };

export const checkStart: CheckState = {
  run: 0,
  working: false,
  result: null,
  failure: null,
  visit: null,
};

export function checkReducer(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "check-asked":
      return { ...state, run: event.run, working: true, failure: null, visit: null };
    case "checked":
      if (event.run !== state.run) return state;
      return { ...state, working: false, result: event.result };
    case "check-failed":
      if (event.run !== state.run) return state;
      return { ...state, working: false, failure: event.failure };
    case "visit-asked":
      return { ...state, visit: null };
    case "visited":
      return { ...state, visit: event.visit };
  }
}
