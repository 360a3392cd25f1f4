import { checkDocument } from "../app/checkDocument";
import type { CheckReport, Finding } from "../check";
import { DocxError, LARGEST_FILE, openDocx, readSourceDocument } from "../docx";
import type { Outline } from "../outline";
import type { Language } from "../strings";
import { citationOf, messageOf } from "../strings/findings";
import { csvHeader, csvRow } from "./csv";
import { describe } from "./describe";
import { FileError, type Io } from "./io";
import { oneLine } from "./oneLine";
import { fileToCheck, fileTrouble, unexpected, unreadable } from "./texts";

export interface Form {
  /** "text" for people, "json" for programs, "csv" for Excel. */
  readonly as: "text" | "json" | "csv";
  /** Of people and of the sentences for programs; the table is Vietnamese. */
  readonly language: Language;
}

/**
 * @param paths of files, or of folders, which stand for the Word files right in them
 * @returns the exit code: 2 some file could not be read, else 1 some file is incomplete, else 0
 */
export function checkFiles(paths: readonly string[], form: Form, outline: Outline, io: Io): number {
  if (form.as === "csv") io.print(csvHeader(outline));
  return Math.max(...paths.map((path) => checkPath(path, form, outline, io)));
}

function checkPath(path: string, form: Form, outline: Outline, io: Io): number {
  try {
    const within = io.listFolder(path);
    if (within === null) return checkFile(path, form, outline, io);
    const files = wordFiles(within);
    if (files.length === 0) return complain(path, fileToCheck.emptyFolder, io);
    return Math.max(...files.map((file) => checkFile(file, form, outline, io)));
  } catch (error) {
    return complain(path, troubleOf(path, error), io);
  }
}

/**
 * In the order in which people look for names. An old .doc is among them: it cannot be read, but a report that nobody
 * checked must not go unnoticed. Word keeps a file of its own, "~$…", beside each one that is open.
 */
function wordFiles(paths: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator("vi", { numeric: true });
  return paths.filter((path) => /(?:^|[\\/])(?!~\$|\.)[^\\/]*\.doc[xm]?$/i.test(path)).sort(compare);
}

/** Whatever goes wrong with one file is said, and the others are still checked. */
function checkFile(file: string, form: Form, outline: Outline, io: Io): number {
  let report: CheckReport;
  try {
    const source = readSourceDocument(openDocx(io.readFile(file, LARGEST_FILE)));
    ({ report } = checkDocument(source, outline, { today: io.today }));
  } catch (error) {
    return complain(file, troubleOf(file, error), io);
  }
  for (const line of linesOf(file, report, outline, form)) io.print(line);
  return report.verdict === "ready" ? 0 : 1;
}

function linesOf(
  file: string,
  report: CheckReport,
  outline: Outline,
  { as, language }: Form,
): readonly string[] {
  switch (as) {
    case "text":
      return describe(file, report, outline, language).map(oneLine);
    case "json":
      return [JSON.stringify(printed(file, report, outline, language))];
    case "csv":
      return [csvRow(file, report, outline)];
  }
}

/** The answer as it is printed: its findings also in words. */
export interface PrintedReport extends CheckReport {
  readonly findings: readonly (Finding & { readonly message: string; readonly basis: string })[];
}

/** What people who read the line look for stands near its front, and near the front of each finding. */
function printed(file: string, report: CheckReport, outline: Outline, language: Language): PrintedReport {
  const findings = report.findings.map((finding) => {
    const { rule, severity, item, paragraph, ...data } = finding;
    const message = messageOf(finding, language);
    const basis = citationOf(finding.citation, outline, language);
    return { rule, severity, item, paragraph, message, basis, ...data } as PrintedReport["findings"][number];
  });
  const { outline: id, ...rest } = report;
  return { outline: id, file, ...rest, findings };
}

function complain(path: string, trouble: string, io: Io): number {
  io.complain(oneLine(`${path}: ${trouble}`));
  return 2;
}

function troubleOf(path: string, error: unknown): string {
  if (error instanceof FileError) {
    // A Windows shell hands "*.docx" on as it was typed.
    const isPattern = error.code === "not-found" && /[*?]/.test(path);
    return isPattern ? fileToCheck.noWildcards : fileTrouble[error.code];
  }
  if (!(error instanceof DocxError)) return unexpected(String(error));
  return unreadable(error.code, error.format);
}
