/** The profiles that the IT person put beside the pane (docs/trien-khai.md, 5): optional, and never in the way. */
import type { AgencyProfile } from "../../skeleton/agencyProfile";
import { ProfileError } from "../../skeleton/parseProfile";
import { parseProfileFile, ProfileFileError } from "../../skeleton/profileFile";

export type ShippedProfiles =
  | { readonly kind: "none" }
  | { readonly kind: "profiles"; readonly profiles: readonly AgencyProfile[] }
  /** `reason` is for whoever put the file there. */
  | { readonly kind: "broken"; readonly reason: string };

const NONE: ShippedProfiles = { kind: "none" };

/** @param get answers with the file, as `fetch` does */
export async function shippedProfiles(get: (address: string) => Promise<Response>): Promise<ShippedProfiles> {
  let bytes: Uint8Array;
  try {
    const answer = await get("profiles.json");
    // Some servers have a page of their own for what is missing.
    if (!answer.ok || (answer.headers.get("content-type") ?? "").includes("html")) return NONE;
    bytes = new Uint8Array(await answer.arrayBuffer());
  } catch {
    // No network, no suggestions: the clerk types, as without the file.
    return NONE;
  }
  try {
    return { kind: "profiles", profiles: parseProfileFile(bytes) };
  } catch (error) {
    if (!(error instanceof ProfileFileError || error instanceof ProfileError)) throw error;
    return { kind: "broken", reason: error.message };
  }
}
