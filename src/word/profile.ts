import type { AgencyProfile } from "../skeleton/agencyProfile";
import { profileStore, type ProfileStore, type StoredProfiles } from "./profileStore";
import { WordError } from "./wordError";

/** The current profile; null when there is none, or none that can be used (`storedProfiles` tells them apart). */
export function loadProfile(): AgencyProfile | null {
  const stored = storedProfiles();
  return stored.kind === "profiles" ? stored.current.profile : null;
}

export function storedProfiles(): StoredProfiles {
  try {
    return store().read();
  } catch {
    // A browser part that forbids storage has none of ours: nothing is lost, and saving says so.
    return { kind: "none" };
  }
}

/** Changes what is stored, and gives what is stored then. Throws WordError "offline-settings" when nothing can be kept. */
export function changeProfiles(change: (store: ProfileStore) => StoredProfiles): StoredProfiles {
  try {
    return change(store());
  } catch (error) {
    if (error instanceof WordError) throw error;
    throw new WordError(
      "offline-settings",
      error instanceof Error ? error.message : String(error),
      "unchanged",
    );
  }
}

function store(): ProfileStore {
  // Missing from an office.js older than @types/office-js, and undefined where the browser does not partition.
  const context = Office.context as Partial<Office.Context> | undefined;
  const partition = context?.partitionKey;
  const newId = () => crypto.randomUUID();
  return profileStore(localStorage, partition === undefined ? "" : `${partition}:`, newId);
}
