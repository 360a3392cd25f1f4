/** A check, from asking for it over acting on its findings to the sheet that records it. Pure. */
import type { FixOutcome } from "../../app";
import type { CheckReport } from "../../check/checkReport";
import type { Dismissed } from "../../check/dismissed";
import type { CheckSheet } from "../../check/sheet";
import type { SourceDocument } from "../../document";
import type { Fix } from "../../rules/finding";
import type { Failure } from "../parts/failure";

/** A report together with the text that it speaks of: going to a finding asks whether that text is still there. */
export interface CheckResult {
  readonly report: CheckReport;
  readonly source: SourceDocument;
  /** When the text was read: ISO 8601. */
  readonly when: string;
}

/** The last attempt to take the clerk to a place in the document; `from` is the card or item that was clicked. */
export type Visit =
  | { readonly kind: "there" | "moved"; readonly from: string }
  | { readonly kind: "failed"; readonly from: string; readonly failure: Failure };

/** Whether the result is that of the text as it is now: "unknown" when the text could not be read again. */
export type Freshness = "current" | "changed" | "unknown";

export type Filter = "error" | "warning" | "dismissed";

/** The finding at which the clerk is; `place` among those shown says which one comes next when it is done. */
export interface Current {
  readonly key: string;
  readonly place: number;
}

/** What is being done about a finding in the document or its settings; `from` is the card. */
export type Deed =
  | { readonly kind: "working"; readonly from: string }
  | {
      readonly kind: "ended";
      readonly from: string;
      readonly did: Fix["kind"];
      readonly outcome: FixOutcome;
      /** Until the check that follows it has come. */
      readonly unchecked: boolean;
    }
  | { readonly kind: "noted"; readonly from: string; readonly what: "dismissed" | "taken-back" }
  | { readonly kind: "failed"; readonly from: string; readonly failure: Failure };

export interface CheckState {
  /** Counts the checks that were begun, so that the answer of an earlier one is known as late. */
  readonly run: number;
  /** A check that the clerk asked for; those that run by themselves are not shown. */
  readonly working: boolean;
  /** The last result; it stays to be read while a new check runs, and when that one fails. */
  readonly result: CheckResult | null;
  readonly freshness: Freshness;
  readonly failure: Failure | null;
  readonly dismissed: readonly Dismissed[];
  /** Null until one is chosen: then the first that has something to show. */
  readonly filter: Filter | null;
  readonly current: Current | null;
  /** The card whose reason is being written. */
  readonly dismissing: string | null;
  /** What has been written of reasons, by card: it outlives its form, which a filter, a sheet or Escape takes away. */
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly deed: Deed | null;
  readonly visit: Visit | null;
  /** A sheet is being made: the text is read once more for it. */
  readonly making: boolean;
  readonly sheet: { readonly data: CheckSheet; readonly run: number } | null;
  /** Each growth moves the focus: to the verdict of a check that was asked for, to the finding that is next. */
  readonly focus: { readonly verdict: number; readonly card: number };
}

export type CheckEvent =
  | { readonly type: "check-asked"; readonly run: number }
  /** A check that nobody asked for: the text differs from the one checked. */
  | { readonly type: "text-changed"; readonly run: number }
  | { readonly type: "text-same" }
  | { readonly type: "text-unread" }
  | {
      readonly type: "checked";
      readonly run: number;
      readonly result: CheckResult;
      readonly dismissed: readonly Dismissed[];
    }
  | { readonly type: "check-failed"; readonly run: number; readonly failure: Failure }
  | { readonly type: "visit-asked" }
  | { readonly type: "visited"; readonly visit: Visit }
  | { readonly type: "filter-chosen"; readonly filter: Filter }
  | { readonly type: "card-reached"; readonly current: Current }
  | { readonly type: "walked"; readonly current: Current; readonly filter: Filter }
  | { readonly type: "dismissing"; readonly from: string | null }
  | { readonly type: "reason-typed"; readonly from: string; readonly text: string }
  | { readonly type: "deed-asked"; readonly from: string }
  | {
      readonly type: "deed-ended";
      readonly from: string;
      readonly did: Fix["kind"];
      readonly outcome: FixOutcome;
    }
  | { readonly type: "deed-failed"; readonly from: string; readonly failure: Failure }
  | {
      readonly type: "dismissed-changed";
      readonly from: string;
      readonly what: "dismissed" | "taken-back";
      readonly dismissed: readonly Dismissed[];
    }
  | { readonly type: "sheet-asked" }
  | { readonly type: "sheet-made"; readonly data: CheckSheet }
  | { readonly type: "sheet-failed"; readonly failure: Failure }
  | { readonly type: "sheet-closed" };

export const checkStart: CheckState = {
  run: 0,
  working: false,
  result: null,
  freshness: "current",
  failure: null,
  dismissed: [],
  filter: null,
  current: null,
  dismissing: null,
  reasons: {},
  deed: null,
  visit: null,
  making: false,
  sheet: null,
  focus: { verdict: 0, card: 0 },
};

export function checkReducer(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "check-asked":
      return { ...state, run: event.run, working: true, failure: null, visit: null, deed: null, sheet: null };
    case "text-changed":
      return { ...state, run: event.run, freshness: "changed" };
    case "text-same":
      return { ...state, freshness: "current" };
    case "text-unread":
      // What is known to have changed has not become less sure.
      return state.freshness === "changed" ? state : { ...state, freshness: "unknown" };
    case "checked":
      return event.run === state.run ? checked(state, event.result, event.dismissed) : state;
    case "check-failed":
      if (event.run !== state.run) return state;
      // One that runs by itself fails in silence: the verdict says that it is of an older text.
      return state.working ? { ...state, working: false, making: false, failure: event.failure } : state;
    case "visit-asked":
      return { ...state, visit: null };
    case "visited":
      return { ...state, visit: event.visit };
    case "filter-chosen":
      return { ...state, filter: event.filter, current: null, dismissing: null };
    case "card-reached":
      return { ...state, current: event.current };
    case "walked":
      return { ...focused(state), current: event.current, filter: event.filter };
    case "dismissing":
      // A form that is closed gives the focus back to its card.
      return { ...(event.from === null ? focused(state) : state), dismissing: event.from, deed: null };
    case "reason-typed":
      return { ...state, reasons: { ...state.reasons, [event.from]: event.text } };
    case "deed-asked":
      return { ...state, deed: { kind: "working", from: event.from }, visit: null };
    case "deed-ended":
      return {
        ...state,
        deed: {
          kind: "ended",
          from: event.from,
          did: event.did,
          outcome: event.outcome,
          unchecked: event.outcome.kind === "done",
        },
        freshness: event.outcome.kind === "done" ? "changed" : state.freshness,
      };
    case "deed-failed":
      return { ...state, deed: { kind: "failed", from: event.from, failure: event.failure } };
    case "dismissed-changed":
      return {
        ...focused(state),
        dismissed: event.dismissed,
        dismissing: null,
        reasons: { ...state.reasons, [event.from]: "" },
        deed: { kind: "noted", from: event.from, what: event.what },
      };
    case "sheet-asked":
      return { ...state, making: true, failure: null };
    case "sheet-made":
      return { ...state, making: false, failure: null, sheet: { data: event.data, run: state.run } };
    case "sheet-failed":
      return { ...state, making: false, failure: event.failure };
    case "sheet-closed":
      return { ...focused(state), sheet: null };
  }
}

function checked(state: CheckState, result: CheckResult, dismissed: readonly Dismissed[]): CheckState {
  const { verdict, card } = state.focus;
  // What was just done has taken its card away: the focus goes on to the next. A later check is of a later text, for
  // which "press Ctrl+Z once" no longer holds.
  const acted = state.deed?.kind === "ended" && state.deed.unchecked;
  return {
    ...state,
    working: false,
    result,
    dismissed,
    freshness: "current",
    failure: null,
    visit: null,
    deed: deedAfterCheck(state.deed),
    focus: { verdict: state.working ? verdict + 1 : verdict, card: acted ? card + 1 : card },
  };
}

function deedAfterCheck(deed: Deed | null): Deed | null {
  if (deed?.kind === "ended") return deed.unchecked ? { ...deed, unchecked: false } : null;
  return deed?.kind === "noted" ? null : deed;
}

function focused(state: CheckState): CheckState {
  return { ...state, focus: { ...state.focus, card: state.focus.card + 1 } };
}
