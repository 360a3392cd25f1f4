import { packDocx } from "../docx";
import type { Outline } from "../outline";
import {
  parseProfileFile,
  placeholderProfile,
  ProfileError,
  ProfileFileError,
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

/**
 * The first profile of the file: of what the pane exports, the one that was current.
 * @throws FileError, ProfileError, ProfileFileError
 */
function readProfile(file: string, io: Io): AgencyProfile {
  return parseProfileFile(io.readFile(file, LARGEST_PROFILE))[0];
}

function troubleOf(error: unknown): string {
  if (error instanceof FileError) return fileTrouble[error.code];
  if (error instanceof ProfileError) return profileTrouble.refused(error.code, error.field);
  if (error instanceof ProfileFileError) return profileTrouble.file[error.code];
  return unexpected(String(error));
}
