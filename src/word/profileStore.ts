/**
 * The agency's profile between documents: docs/decisions/0004-profile-in-local-storage.md. What is stored may come from
 * another version of the add-in or be damaged; it is refused then, but never thrown away.
 */
import type { AgencyProfile } from "../skeleton/agencyProfile";
// Not from "../skeleton": the pane asks for the profile at its start, and the skeleton is not needed for that.
import { parseProfile, ProfileError } from "../skeleton/parseProfile";
import { WordError } from "./wordError";

const KEY = "dan-van:profile";
const REFUSED = "dan-van:profile-refused";
const VERSION = 1;

export type StoredProfile =
  | { readonly kind: "none" }
  | { readonly kind: "profile"; readonly profile: AgencyProfile }
  /** `text` is what was stored, for the person to save; `reason` is for whoever helps. */
  | { readonly kind: "refused"; readonly text: string; readonly reason: string };

export interface ProfileStore {
  read(): StoredProfile;
  /** Throws WordError "offline-settings" when the browser part of Word keeps nothing for us. */
  write(profile: AgencyProfile): void;
}

/** @param prefix Office.context.partitionKey, which keeps apart what two sites that hold Word on the web store. */
export function profileStore(storage: Storage, prefix: string): ProfileStore {
  const key = prefix + KEY;
  const read = (): StoredProfile => {
    const text = storage.getItem(key);
    return text === null ? { kind: "none" } : parsed(text);
  };
  return {
    read,
    write(profile) {
      const old = read();
      if (old.kind === "refused") storage.setItem(prefix + REFUSED, old.text);
      const text = JSON.stringify({ version: VERSION, profile });
      storage.setItem(key, text);
      // A browser set to forget takes the value and keeps nothing.
      if (storage.getItem(key) !== text) throw new WordError("offline-settings", "", "unchanged");
    },
  };
}

function parsed(text: string): StoredProfile {
  const refused = (reason: string): StoredProfile => ({ kind: "refused", text, reason });
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== "object" || stored === null || !("version" in stored) || !("profile" in stored)) {
      return refused("not a stored profile");
    }
    if (stored.version !== VERSION) return refused(`version ${String(stored.version)}`);
    return { kind: "profile", profile: parseProfile(stored.profile) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ProfileError) return refused(error.message);
    throw error;
  }
}
