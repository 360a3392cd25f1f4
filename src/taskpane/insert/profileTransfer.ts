/** Profiles out of the pane as a file for a colleague, and in again. */
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { ProfileError } from "../../skeleton/parseProfile";
import { parseProfileFile, profileFile, ProfileFileError } from "../../skeleton/profileFile";
import { saveFile } from "../sheet/output";
import type { ImportTrouble } from "./insertState";

/** In bytes; a profile has some hundred. */
const LARGEST = 1024 * 1024;
const NAME = "ho-so-co-quan.json";

export type ReadProfiles =
  | { readonly kind: "profiles"; readonly profiles: readonly AgencyProfile[] }
  /** `detail` names the field, for whoever helps. */
  | { readonly kind: "refused"; readonly trouble: ImportTrouble; readonly detail: string };

export async function readProfiles(file: Blob): Promise<ReadProfiles> {
  if (file.size > LARGEST) return { kind: "refused", trouble: "too-many", detail: "" };
  try {
    return { kind: "profiles", profiles: parseProfileFile(new Uint8Array(await file.arrayBuffer())) };
  } catch (error) {
    if (error instanceof ProfileFileError) return { kind: "refused", trouble: error.code, detail: "" };
    if (error instanceof ProfileError) {
      return { kind: "refused", trouble: "broken-profile", detail: error.message };
    }
    // The file itself could not be read: taken away meanwhile, or not allowed.
    return { kind: "refused", trouble: "unreadable", detail: String(error) };
  }
}

export function saveProfiles(profiles: readonly AgencyProfile[]): void {
  saveFile(NAME, profileFile(profiles), "application/json");
}
