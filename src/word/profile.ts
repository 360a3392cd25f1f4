import type { AgencyProfile } from "../skeleton/agencyProfile";
import { profileStore, type StoredProfile } from "./profileStore";
import { WordError } from "./wordError";

/** The remembered profile; null when there is none, or none that can be used (`storedProfile` tells them apart). */
export function loadProfile(): AgencyProfile | null {
  const stored = storedProfile();
  return stored.kind === "profile" ? stored.profile : null;
}

export function storedProfile(): StoredProfile {
  try {
    return store().read();
  } catch {
    // A browser part that forbids storage has none of ours: nothing is lost, and saving says so.
    return { kind: "none" };
  }
}

/** Rejects with WordError "offline-settings" when nothing can be kept. */
// eslint-disable-next-line @typescript-eslint/require-await -- a promise, so that it may move to a slower place
export async function saveProfile(profile: AgencyProfile): Promise<void> {
  try {
    store().write(profile);
  } catch (error) {
    if (error instanceof WordError) throw error;
    throw new WordError(
      "offline-settings",
      error instanceof Error ? error.message : String(error),
      "unchanged",
    );
  }
}

function store() {
  // Missing from an office.js older than @types/office-js, and undefined where the browser does not partition.
  const context = Office.context as Partial<Office.Context> | undefined;
  const partition = context?.partitionKey;
  return profileStore(localStorage, partition === undefined ? "" : `${partition}:`);
}
