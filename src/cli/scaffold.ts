import { packDocx } from "../docx";
import type { Outline } from "../outline";
import {
  parseProfile,
  placeholderProfile,
  ProfileError,
  skeletonDocument,
  type AgencyProfile,
} from "../skeleton";
import { FileError, type Io } from "./io";
import { oneLine } from "./oneLine";
import { fileTrouble, profileTrouble, unexpected, usage, written } from "./texts";

/** In bytes; a profile has some hundred. */
const LARGEST_PROFILE = 1024 * 1024;

export interface ScaffoldOptions {
  readonly profile: string | undefined;
  readonly force: boolean;
}

/** @returns the exit code: 0 written, 2 nothing written */
export function scaffold(
  file: string,
  { profile, force }: ScaffoldOptions,
  outline: Outline,
  io: Io,
): number {
  const complain = (about: string, trouble: string): number => {
    io.complain(oneLine(`${about}: ${trouble}`));
    return 2;
  };
  if (!/\.docx$/i.test(file)) return complain(file, usage.notDocx);
  let agency: AgencyProfile;
  try {
    agency = profile === undefined ? placeholderProfile(io.today) : readProfile(profile, io);
  } catch (error) {
    return complain(profile ?? file, troubleOf(error));
  }
  try {
    io.writeFile(file, packDocx(skeletonDocument(outline, agency)), { overwrite: force });
  } catch (error) {
    return complain(file, troubleOf(error));
  }
  io.print(oneLine(profile === undefined ? written.withPlaceholders(file) : written.withProfile(file)));
  return 0;
}

/** @throws FileError, ProfileError, NotJson */
function readProfile(file: string, io: Io): AgencyProfile {
  const bytes = io.readFile(file, LARGEST_PROFILE);
  let json: unknown;
  try {
    // Another encoding than UTF-8 would spoil the letters of names.
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new NotJson("not JSON in UTF-8", { cause: error });
  }
  return parseProfile(json);
}

class NotJson extends Error {
  override readonly name = "NotJson";
}

function troubleOf(error: unknown): string {
  if (error instanceof FileError) return fileTrouble[error.code];
  if (error instanceof ProfileError) return profileTrouble.refused(error.code, error.field);
  if (error instanceof NotJson) return profileTrouble.notJson;
  return unexpected(String(error));
}
