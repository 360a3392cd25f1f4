import { check, type CheckReport } from "../check";
import { DocxError, LARGEST_FILE, openDocx, readSourceDocument } from "../docx";
import type { Outline } from "../outline";
import { describe } from "./describe";
import { FileError, type Io } from "./io";
import { oneLine } from "./oneLine";
import { fileTrouble, otherFormat, unexpected, unreadable } from "./texts";

/** @returns the exit code: 2 some file could not be read, else 1 some file is incomplete, else 0 */
export function checkFiles(files: readonly string[], json: boolean, outline: Outline, io: Io): number {
  return Math.max(...files.map((file) => checkFile(file, json, outline, io)));
}

function checkFile(file: string, json: boolean, outline: Outline, io: Io): number {
  const report = reportOn(file, outline, io);
  if (!report) return 2;
  if (json) io.print(asJson(file, report));
  else for (const line of describe(file, report, outline)) io.print(oneLine(line));
  return report.verdict === "ready" ? 0 : 1;
}

/** One line; the file's name stands near the front, where people who read it find it. */
function asJson(file: string, { outline, ...rest }: CheckReport): string {
  const report: CheckReport = { outline, file, ...rest };
  return JSON.stringify(report);
}

/** Whatever goes wrong with one file is said, and the others are still checked. */
function reportOn(file: string, outline: Outline, io: Io): CheckReport | undefined {
  try {
    const source = readSourceDocument(openDocx(io.readFile(file, LARGEST_FILE)));
    return check(source, outline, { today: io.today });
  } catch (error) {
    io.complain(oneLine(`${file}: ${troubleOf(error)}`));
    return undefined;
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof FileError) return fileTrouble[error.code];
  if (!(error instanceof DocxError)) return unexpected(String(error));
  return error.format === undefined ? unreadable[error.code] : otherFormat(error.format);
}
