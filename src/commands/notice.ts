/** What the ribbon's insert button has to tell the person, and its way through the address of the page that shows it. */
import type { InsertOutcome } from "../app";
import type { ManualStep } from "../document";
import type { DocumentState, HostError, HostErrorCode } from "../document/hostError";

export type Notice =
  /** Without a profile of the clerk's agency, placeholders stand in its place. */
  | { readonly kind: "done"; readonly outcome: InsertOutcome; readonly withProfile: boolean }
  | {
      readonly kind: "failed";
      readonly code: HostErrorCode;
      readonly state: DocumentState;
      readonly detail: string;
    };

/** An address much longer than this is refused by some hosts. */
const LONGEST_DETAIL = 300;

/** null when all went well and nothing is left to do by hand: the inserted text speaks for itself. */
export function noticeOf(outcome: InsertOutcome, withProfile: boolean): Notice | null {
  const { inserted, lost, manualSteps, textKept, recordedAsRevision } = outcome;
  const isSmooth = lost.length === 0 && textKept === true && recordedAsRevision === "no" && withProfile;
  if (inserted.length > 0 && isSmooth && manualSteps.length === 0) return null;
  return { kind: "done", outcome, withProfile };
}

export function failureNotice(error: HostError): Notice {
  return {
    kind: "failed",
    code: error.code,
    state: error.documentState,
    detail: error.detail.slice(0, LONGEST_DETAIL),
  };
}

/** The query of the page's address. */
export function noticeQuery(notice: Notice): string {
  return `?${new URLSearchParams({ notice: JSON.stringify(notice) }).toString()}`;
}

/** null when the address carries no notice, or none of ours. */
export function noticeFromQuery(query: string): Notice | null {
  const text = new URLSearchParams(query).get("notice");
  if (text === null) return null;
  try {
    return readNotice(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const STEPS: readonly ManualStep[] = ["paper", "margins", "page-number", "different-first-page"];
const STATES: readonly DocumentState[] = ["unchanged", "changed", "unknown"];
const CODES: readonly HostErrorCode[] = [
  "protected",
  "read-only",
  "busy",
  "by-hand",
  "no-answer",
  "not-found",
  "not-supported",
  "not-in-word",
  "too-large",
  "offline-settings",
  "refused",
  "general",
];

/** Anyone can write an address: only what is in our own closed sets is taken, and text stays text. */
function readNotice(value: unknown): Notice | null {
  if (!isFields(value)) return null;
  if (value.kind === "done") {
    const outcome = readOutcome(value.outcome);
    return outcome && { kind: "done", outcome, withProfile: value.withProfile !== false };
  }
  const code = CODES.find((each) => each === value.code);
  const state = STATES.find((each) => each === value.state);
  if (
    value.kind !== "failed" ||
    code === undefined ||
    state === undefined ||
    typeof value.detail !== "string"
  ) {
    return null;
  }
  return { kind: "failed", code, state, detail: value.detail.slice(0, LONGEST_DETAIL) };
}

function readOutcome(value: unknown): InsertOutcome | null {
  if (!isFields(value)) return null;
  const { inserted, lost, places, undoSteps, manualSteps, textKept, recordedAsRevision } = value;
  if (!isTexts(inserted) || !isTexts(lost) || !isTexts(manualSteps)) return null;
  if (typeof places !== "number" || typeof undoSteps !== "number") return null;
  return {
    inserted,
    lost,
    places,
    undoSteps,
    manualSteps: STEPS.filter((step) => manualSteps.includes(step)),
    textKept: typeof textKept === "boolean" ? textKept : null,
    recordedAsRevision: recordedAsRevision === "no" ? "no" : "unknown",
  };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");
