/** What is known of the open document, and what has become of going to a place in it. Pure. */
import type { Dismissed } from "../../check/dismissed";
import type { CheckResult, Visit } from "../check/checkState";
import type { Failure } from "../parts/failure";

export interface StartState {
  /** The last reading; it stays to be seen while the document is read again, and when that fails. */
  readonly result: CheckResult | null;
  readonly dismissed: readonly Dismissed[];
  /** Whether the document could be read when it was last looked at; what is shown is old where it could not. */
  readonly current: boolean;
  /** Why there is nothing to show. */
  readonly failure: Failure | null;
  /** Whether there is a profile to insert with; null until that is known. */
  readonly hasProfile: boolean | null;
  readonly visit: Visit | null;
}

export type StartEvent =
  | { readonly type: "profile-known"; readonly hasProfile: boolean }
  | { readonly type: "reading-asked" }
  | { readonly type: "read"; readonly result: CheckResult; readonly dismissed: readonly Dismissed[] }
  /** Looked at again, and the text is the same. */
  | { readonly type: "same"; readonly dismissed: readonly Dismissed[] }
  | { readonly type: "unread"; readonly failure: Failure }
  | { readonly type: "visit-asked" }
  | { readonly type: "visited"; readonly visit: Visit };

export const startStart: StartState = {
  result: null,
  dismissed: [],
  current: true,
  failure: null,
  hasProfile: null,
  visit: null,
};

export function startReducer(state: StartState, event: StartEvent): StartState {
  switch (event.type) {
    case "profile-known":
      return event.hasProfile === state.hasProfile ? state : { ...state, hasProfile: event.hasProfile };
    case "reading-asked":
      return { ...state, failure: null };
    case "read":
      return {
        ...state,
        result: event.result,
        dismissed: event.dismissed,
        current: true,
        failure: null,
        visit: null,
      };
    case "same":
      // The very state where nothing changes: nothing is drawn again while the clerk moves through the text.
      return state.current && JSON.stringify(event.dismissed) === JSON.stringify(state.dismissed)
        ? state
        : { ...state, dismissed: event.dismissed, current: true };
    case "unread":
      return state.result === null ? { ...state, failure: event.failure } : { ...state, current: false };
    case "visit-asked":
      return { ...state, visit: null };
    case "visited":
      return { ...state, visit: event.visit };
  }
}
