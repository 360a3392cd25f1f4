/** The form, and what has become of the insertion. Pure. */
import type { InsertOutcome } from "../../app";
import type { KeptProfile, StoredProfiles } from "../../app/profiles";
import type { Strings } from "../../strings";
import type { Failure } from "../parts/failure";
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { signedIn, typedIn, type Form } from "./profileTyping";
import type { ShippedProfiles } from "./shippedProfiles";
import type { Manner } from "./signing";
import type { UnsavedForm } from "./unsavedForm";
import { draftOf, problemsOf, profileOf, type DraftField, type ProfileDraft } from "./profileDraft";

export type InsertWork =
  | { readonly kind: "editing" }
  | { readonly kind: "working" }
  | { readonly kind: "saving" }
  | { readonly kind: "done"; readonly outcome: InsertOutcome; readonly remembered: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

export interface InsertState extends Form {
  /** What a new form begins with. */
  readonly emptyDraft: ProfileDraft;
  /** How often the clerk has asked to insert since the form was last accepted; problems are told from the first on. */
  readonly asked: number;
  readonly profiles: readonly KeptProfile[];
  /** The kept profile that the form shows; null for a new one. */
  readonly id: string | null;
  /** Forms that were left for another profile before they were kept: nothing typed is lost by looking at another. */
  readonly setAside: Readonly<Record<string, Form>>;
  /** Whether the clerk is being asked if the profile shown is really to be deleted. */
  readonly removing: boolean;
  /** What came of the last thing done with the profiles. */
  readonly note: ProfileNote | null;
  /** What the deployment offers to who has no profile yet. */
  readonly shipped: ShippedProfiles;
  /** What was remembered and cannot be used, as text that the clerk can still read and copy; null as a rule. */
  readonly refusedProfile: string | null;
  /** Whether it is known if there is a remembered profile; what is asked for from outside waits for it. */
  readonly isProfileKnown: boolean;
  readonly work: InsertWork;
}

export type ProfileNote =
  | { readonly kind: "removed" | "exported" | "saved" }
  | { readonly kind: "imported"; readonly count: number }
  | { readonly kind: "import-refused"; readonly trouble: ImportTrouble; readonly detail: string }
  | { readonly kind: "failed"; readonly failure: Failure };

export type ImportTrouble = keyof Strings["insert"]["importTroubles"];

export type InsertEvent =
  | { readonly type: "typed"; readonly field: DraftField; readonly value: string }
  | { readonly type: "signing-chosen"; readonly manner: Manner }
  | { readonly type: "profiles-known"; readonly stored: StoredProfiles }
  | { readonly type: "shipped-known"; readonly shipped: ShippedProfiles }
  /** Fills in the form; kept only when it is inserted with, as one that was typed. */
  | { readonly type: "shipped-chosen"; readonly profile: AgencyProfile }
  | { readonly type: "profile-chosen"; readonly id: string | null }
  | { readonly type: "remove-asked" }
  | { readonly type: "remove-cancelled" }
  | { readonly type: "removed"; readonly stored: StoredProfiles }
  /** Profiles were kept beside those that are there; the form is left alone. */
  | { readonly type: "imported"; readonly stored: StoredProfiles }
  | { readonly type: "kept"; readonly stored: StoredProfiles }
  | { readonly type: "noted"; readonly note: ProfileNote }
  | { readonly type: "save-asked" }
  | { readonly type: "saved"; readonly stored: StoredProfiles }
  | { readonly type: "insert-asked" }
  | { readonly type: "inserted"; readonly outcome: InsertOutcome; readonly remembered: boolean }
  | { readonly type: "insert-failed"; readonly failure: Failure }
  | { readonly type: "edit-asked" };

/** @param unsaved what was typed before Word loaded the pane anew */
export function insertStart(empty: ProfileDraft, unsaved: UnsavedForm | null): InsertState {
  return {
    emptyDraft: empty,
    profiles: [],
    ...(unsaved ?? { draft: empty, own: [], id: null }),
    setAside: {},
    removing: false,
    note: null,
    shipped: { kind: "none" },
    asked: 0,
    refusedProfile: null,
    isProfileKnown: false,
    work: { kind: "editing" },
  };
}

export function insertReducer(state: InsertState, event: InsertEvent): InsertState {
  switch (event.type) {
    case "typed":
      return { ...state, ...typedIn(state, event.field, event.value), note: noteOnTyping(state) };
    case "signing-chosen":
      return { ...state, ...signedIn(state, event.manner), note: noteOnTyping(state) };
    case "profiles-known":
      return { ...remembered(state, event.stored), isProfileKnown: true };
    case "shipped-known":
      return { ...state, shipped: event.shipped };
    case "shipped-chosen":
      return { ...state, ...formOf(state, event.profile) };
    case "profile-chosen":
      return event.id === state.id ? state : chosen(state, event.id);
    case "remove-asked":
      return { ...state, removing: true, note: null };
    case "remove-cancelled":
      return { ...state, removing: false };
    case "removed":
      return removed(state, event.stored);
    case "imported": {
      const profiles = profilesOf(event.stored);
      const note = { kind: "imported", count: profiles.length - state.profiles.length } as const;
      return { ...state, profiles, note };
    }
    case "kept":
      return kept(state, event.stored);
    case "noted":
      return { ...rested(state), note: event.note };
    case "save-asked":
      return isBusy(state) ? state : { ...asked(state, "saving"), note: null };
    case "saved":
      return { ...kept(rested(state), event.stored), asked: 0, note: { kind: "saved" } };
    case "insert-asked":
      return isBusy(state) ? state : asked(state, "working");
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

export const isBusy = ({ work }: InsertState): boolean => work.kind === "working" || work.kind === "saving";

function asked(state: InsertState, work: "working" | "saving"): InsertState {
  return { ...state, asked: state.asked + 1, work: { kind: hasProblems(state) ? "editing" : work } };
}

/** A saving has ended, well or not. */
const rested = (state: InsertState): InsertState =>
  state.work.kind === "saving" ? { ...state, work: { kind: "editing" } } : state;

/** Whether the form says something else than what is kept; the period and the year are of the report, and not kept. */
export function isUnsaved({ draft, own, id, profiles }: InsertState): boolean {
  const one = profiles.find((profile) => profile.id === id);
  if (one === undefined) return own.length > 0;
  const { period, year } = draft;
  const as = (form: ProfileDraft) => JSON.stringify(profileOf({ ...form, period, year }));
  return as(draft) !== as(draftOf(one.profile));
}

/** "Saved" was said of what stood there before. */
const noteOnTyping = ({ note }: InsertState): ProfileNote | null => (note?.kind === "saved" ? null : note);

/** What was remembered fills the form, unless the clerk has begun to write: Word may answer late. */
function remembered(state: InsertState, stored: StoredProfiles): InsertState {
  if (stored.kind === "none") return state;
  if (stored.kind === "refused") return { ...state, refusedProfile: stored.text };
  const { profiles, current } = stored;
  if (state.own.length > 0) {
    // The profile that was being changed may have been deleted in another pane meanwhile.
    return { ...state, profiles, id: profiles.some(({ id }) => id === state.id) ? state.id : null };
  }
  return { ...state, profiles, id: current.id, ...formOf(state, current.profile) };
}

/** The period and the year belong to this report and not to the agency: those of the form stay. */
function formOf({ draft: { period, year } }: InsertState, profile: AgencyProfile): Form {
  const draft = { ...draftOf(profile), period, year };
  return { draft, own: Object.keys(draft) as DraftField[] };
}

function chosen(state: InsertState, id: string | null): InsertState {
  const { draft, own, profiles } = state;
  const setAside = { ...state.setAside, [state.id ?? ""]: { draft, own } };
  const kept = profiles.find((one) => one.id === id);
  const form = setAside[id ?? ""] ?? (kept === undefined ? emptyForm(state) : formOf(state, kept.profile));
  const { period, year } = draft;
  return {
    ...state,
    id,
    setAside,
    ...form,
    draft: { ...form.draft, period, year },
    asked: 0,
    removing: false,
    note: null,
    work: { kind: "editing" },
  };
}

function removed(state: InsertState, stored: StoredProfiles): InsertState {
  const current = stored.kind === "profiles" ? stored.current : null;
  const form = current === null ? emptyForm(state) : formOf(state, current.profile);
  const id = current?.id ?? null;
  // What was typed for the other profiles is still theirs.
  const setAside = without(state.setAside, state.id);
  const next = { profiles: profilesOf(stored), id, setAside, removing: false, asked: 0 };
  return { ...state, ...next, ...(setAside[id ?? ""] ?? form), note: { kind: "removed" } };
}

function kept(state: InsertState, stored: StoredProfiles): InsertState {
  const id = stored.kind === "profiles" ? stored.current.id : state.id;
  return { ...state, profiles: profilesOf(stored), id, setAside: without(state.setAside, state.id) };
}

function without(setAside: InsertState["setAside"], id: string | null): InsertState["setAside"] {
  return Object.fromEntries(Object.entries(setAside).filter(([of]) => of !== (id ?? "")));
}

function emptyForm({ draft, emptyDraft: empty }: InsertState): Form {
  const { period, year } = draft;
  return { draft: { ...empty, period, year }, own: [] };
}

const profilesOf = (stored: StoredProfiles): readonly KeptProfile[] =>
  stored.kind === "profiles" ? stored.profiles : [];
