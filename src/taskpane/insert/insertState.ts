/** The form, and what has become of the insertion. Pure. */
import type { InsertOutcome, StoredProfile } from "../../word";
import type { Failure } from "../parts/failure";
import { guessFromAgency, NO_GUESS } from "./agencyGuess";
import { draftOf, emptyDraft, problemsOf, type DraftField, type ProfileDraft } from "./profileDraft";

export type InsertWork =
  | { readonly kind: "editing" }
  | { readonly kind: "working" }
  | { readonly kind: "done"; readonly outcome: InsertOutcome; readonly remembered: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface InsertState {
  readonly draft: ProfileDraft;
  /** Fields that the clerk has written in, or that were remembered; guesses leave them alone. */
  readonly own: readonly DraftField[];
  /** How often the clerk has asked to insert since the form was last accepted; problems are told from the first on. */
  readonly asked: number;
  /** What was remembered and cannot be used, as text that the clerk can still read and copy; null as a rule. */
  readonly refusedProfile: string | null;
  /** Whether it is known if there is a remembered profile; what is asked for from outside waits for it. */
  readonly isProfileKnown: boolean;
  readonly work: InsertWork;
}

export type InsertEvent =
  | { readonly type: "typed"; readonly field: DraftField; readonly value: string }
  | { readonly type: "profile-remembered"; readonly stored: StoredProfile }
  | { readonly type: "insert-asked" }
  | { readonly type: "inserted"; readonly outcome: InsertOutcome; readonly remembered: boolean }
  | { readonly type: "insert-failed"; readonly failure: Failure }
  | { readonly type: "edit-asked" };

export function insertStart(today: Date, recipient: string): InsertState {
  return {
    draft: emptyDraft(today, recipient),
    own: [],
    asked: 0,
    refusedProfile: null,
    isProfileKnown: false,
    work: { kind: "editing" },
  };
}

export function insertReducer(state: InsertState, event: InsertEvent): InsertState {
  switch (event.type) {
    case "typed":
      return typed(state, event.field, event.value);
    case "profile-remembered":
      return { ...remembered(state, event.stored), isProfileKnown: true };
    case "insert-asked":
      if (state.work.kind === "working") return state;
      return { ...state, asked: state.asked + 1, work: { kind: hasProblems(state) ? "editing" : "working" } };
    case "inserted":
      return {
        ...state,
        asked: 0,
        work: { kind: "done", outcome: event.outcome, remembered: event.remembered },
      };
    case "insert-failed":
      return { ...state, work: { kind: "failed", failure: event.failure } };
    case "edit-asked":
      return { ...state, work: { kind: "editing" } };
  }
}

export function hasProblems(state: InsertState): boolean {
  return Object.keys(problemsOf(state.draft)).length > 0;
}

function typed(state: InsertState, field: DraftField, value: string): InsertState {
  const own = state.own.includes(field) ? state.own : [...state.own, field];
  const draft = { ...state.draft, [field]: value };
  if (field !== "agency") return { ...state, draft, own };
  // What an earlier name let us guess must not outlive it.
  const guess = { ...NO_GUESS, ...guessFromAgency(value) };
  const free = Object.entries(guess).filter(([name]) => !own.includes(name as DraftField));
  return { ...state, draft: { ...draft, ...Object.fromEntries(free) }, own };
}

/** What was remembered fills the form, unless the clerk has begun to write: Word may answer late. */
function remembered(state: InsertState, stored: StoredProfile): InsertState {
  if (stored.kind === "none") return state;
  if (stored.kind === "refused") return { ...state, refusedProfile: stored.text };
  if (state.own.length > 0) return state;
  // The period and the year belong to this report and not to the agency: the day says better which they are.
  const { period, year } = state.draft;
  const draft = { ...draftOf(stored.profile), period, year };
  return { ...state, draft, own: Object.keys(draft) as DraftField[] };
}
