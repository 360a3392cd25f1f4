/**
 * Profiles as a file: what a clerk exports for a colleague, what the IT person puts beside the pane, what the terminal
 * reads. It is always read as if a stranger had written it.
 */
import type { AgencyProfile } from "./agencyProfile";
import { parseProfile, ProfileError } from "./parseProfile";

/** The form of the file. 1 was one profile, as the pane itself stored it. */
const VERSION = 2;
const MOST_PROFILES = 100;

/** `not-json`: also another encoding than UTF-8, which would spoil the letters of names. */
export type ProfileFileErrorCode = "not-json" | "no-profiles" | "other-version" | "too-many";

export class ProfileFileError extends Error {
  override readonly name = "ProfileFileError";
  constructor(readonly code: ProfileFileErrorCode) {
    super(`profile file: ${code}`);
  }
}

export function profileFile(profiles: readonly AgencyProfile[]): string {
  return `${JSON.stringify({ version: VERSION, profiles }, null, 2)}\n`;
}

/**
 * At least one profile: of a file of ours in any version, or of a lone profile written by hand.
 * @throws ProfileFileError, or ProfileError with the place in the file
 */
export function parseProfileFile(bytes: Uint8Array): readonly [AgencyProfile, ...AgencyProfile[]] {
  const [first, ...others] = entries(json(bytes)).map(parsed);
  if (first === undefined) throw new ProfileFileError("no-profiles");
  return [first, ...others];
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ProfileFileError("not-json");
  }
}

interface Entry {
  readonly json: unknown;
  /** "profiles[1]."; "" where there can be only one. */
  readonly path: string;
}

function entries(file: unknown): readonly Entry[] {
  if (typeof file !== "object" || file === null || !Object.hasOwn(file, "version")) {
    return [{ json: file, path: "" }];
  }
  const { version, profile, profiles } = file as Readonly<Record<string, unknown>>;
  if (version === 1) return [{ json: profile, path: "" }];
  if (version !== VERSION) throw new ProfileFileError("other-version");
  if (!Array.isArray(profiles)) throw new ProfileFileError("no-profiles");
  if (profiles.length > MOST_PROFILES) throw new ProfileFileError("too-many");
  return profiles.map((each: unknown, place) => ({ json: each, path: `profiles[${place}]` }));
}

function parsed(entry: Entry): AgencyProfile {
  try {
    return parseProfile(entry.json);
  } catch (error) {
    if (!(error instanceof ProfileError) || entry.path === "") throw error;
    throw new ProfileError(error.code, error.field === "" ? entry.path : `${entry.path}.${error.field}`);
  }
}
