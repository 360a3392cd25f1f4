/** A check, from asking for it over acting on its findings to the sheet that records it. Pure. */
import type { FixOutcome } from "../../app";
import type { CheckSheet } from "../../check/sheet";
import type { Fix } from "../../rules/finding";
import type { CheckResult } from "../document/documentStore";
import type { Visit } from "../document/visit";
import type { Failure } from "../parts/failure";

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
    }
  | { readonly kind: "noted"; readonly from: string; readonly what: "dismissed" | "taken-back" }
  | { readonly kind: "failed"; readonly from: string; readonly failure: Failure };

export interface CheckState {
  /** A check that the clerk asked for; those that run by themselves are not shown. */
  readonly working: boolean;
  /** Whether the clerk has asked for one that was answered: from then on what is known of the document is shown. */
  readonly begun: boolean;
  /** Of the last check that the clerk asked for. */
  readonly failure: Failure | null;
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
  readonly sheet: { readonly data: CheckSheet; readonly of: CheckResult } | null;
  /** Each growth moves the focus: to the verdict of a check that was asked for, to the finding that is next. */
  readonly focus: { readonly verdict: number; readonly card: number };
}

export type CheckEvent =
  | { readonly type: "check-asked" }
  | { readonly type: "checked" }
  | { readonly type: "check-failed"; readonly failure: Failure }
  /** A check that nobody asked for: the text differs from the one checked before. */
  | { readonly type: "text-changed" }
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
    }
  | { readonly type: "sheet-asked" }
  | { readonly type: "sheet-made"; readonly data: CheckSheet; readonly of: CheckResult }
  | { readonly type: "sheet-failed"; readonly failure: Failure }
  | { readonly type: "sheet-closed" };

export const checkStart: CheckState = {
  working: false,
  begun: false,
  failure: null,
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
      return { ...state, working: true, failure: null, visit: null, deed: null, sheet: null };
    case "checked": {
      const verdict = state.focus.verdict + (state.working ? 1 : 0);
      const focus = { ...state.focus, verdict };
      return { ...state, working: false, begun: true, failure: null, visit: null, focus };
    }
    case "check-failed":
      return { ...state, working: false, failure: event.failure };
    case "text-changed":
      // A later check is of a later text, for which "press Ctrl+Z once" no longer holds.
      return { ...state, failure: null, visit: null, deed: told(state.deed) };
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
    case "deed-ended": {
      const { from, did, outcome } = event;
      // What was done has taken its card away: the focus goes on to the next.
      const next = outcome.kind === "done" ? focused(state) : state;
      return { ...next, failure: null, visit: null, deed: { kind: "ended", from, did, outcome } };
    }
    case "deed-failed":
      return { ...state, deed: { kind: "failed", from: event.from, failure: event.failure } };
    case "dismissed-changed":
      return {
        ...focused(state),
        dismissing: null,
        reasons: { ...state.reasons, [event.from]: "" },
        deed: { kind: "noted", from: event.from, what: event.what },
      };
    case "sheet-asked":
      return { ...state, making: true, failure: null };
    case "sheet-made":
      return { ...state, making: false, failure: null, sheet: { data: event.data, of: event.of } };
    case "sheet-failed":
      return { ...state, making: false, failure: event.failure };
    case "sheet-closed":
      return { ...focused(state), sheet: null };
  }
}

const told = (deed: Deed | null): Deed | null =>
  deed?.kind === "ended" || deed?.kind === "noted" ? null : deed;

function focused(state: CheckState): CheckState {
  return { ...state, focus: { ...state.focus, card: state.focus.card + 1 } };
}
