/**
 * The profile as far as it is typed, for as long as the pane is open: Word loads a pane anew when the ribbon's button is
 * pressed (docs/decisions/0005-insert-button-runs-without-pane.md) or the page is refreshed, and asks nobody before.
 */
import type { DraftField, ProfileDraft } from "./profileDraft";
import type { Form } from "./profileTyping";

const KEY = "dan-van:unsaved-profile";

export interface UnsavedForm extends Form {
  /** The kept profile that it changes; null for a new one. */
  readonly id: string | null;
}

/** @param session the browser's own, which ends with the pane; null keeps nothing */
export function keepUnsaved(session: Storage | null, form: UnsavedForm | null): void {
  try {
    if (form === null) session?.removeItem(KEY);
    else session?.setItem(KEY, JSON.stringify(form));
  } catch {
    // Full, or forbidden: the form itself is still there, and says that it is not saved.
  }
}

/** Read as if a stranger had written it. @param empty a form that has every field */
export function unsavedIn(session: Storage | null, empty: ProfileDraft): UnsavedForm | null {
  try {
    const kept: unknown = JSON.parse(session?.getItem(KEY) ?? "null");
    return isForm(kept, Object.keys(empty)) ? kept : null;
  } catch {
    return null;
  }
}

/** Storage that is forbidden throws when it is only named. */
export function sessionOf(page: { readonly sessionStorage: Storage }): Storage | null {
  try {
    return page.sessionStorage;
  } catch {
    return null;
  }
}

function isForm(kept: unknown, fields: readonly string[]): kept is UnsavedForm {
  if (typeof kept !== "object" || kept === null) return false;
  const { draft, own, id } = kept as Readonly<Record<keyof UnsavedForm, unknown>>;
  if (typeof draft !== "object" || draft === null || !Array.isArray(own)) return false;
  const text = draft as Readonly<Record<string, unknown>>;
  return (
    fields.every((field) => typeof text[field] === "string") &&
    ["half-year", "annual"].includes(text.period as string) &&
    own.every((field: DraftField) => fields.includes(field)) &&
    (id === null || typeof id === "string")
  );
}
