/** Carries out what a finding offers: one insertion or one change of words, and nothing where the text is another now. */
import type { FindingAction } from "../rules/finding";
import type { AgencyProfile } from "../skeleton";
import { WordError } from "./wordError";

export type ActionOutcome =
  | {
      readonly kind: "done";
      /** Zero-based place of what was put in or changed, as read back. */
      readonly paragraph: number;
      /** How many times Ctrl+Z takes it back. */
      readonly undoSteps: number;
      /** "unknown" below WordApi 1.4: with tracking on, Word has recorded it as a revision. */
      readonly recordedAsRevision: "no" | "unknown";
    }
  /** The text is no longer what the finding spoke of; nothing was written. */
  | { readonly kind: "moved" };

/** Rejects with WordError; its `documentState` says whether anything has reached the document. */
export function applyAction(_action: FindingAction, _profile: AgencyProfile | null): Promise<ActionOutcome> {
  return Promise.reject(new WordError("not-supported", "", "unchanged"));
}
