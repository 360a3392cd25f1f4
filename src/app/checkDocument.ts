import { checkRead, type CheckReport, type RuleContext } from "../check";
import type { SourceDocument } from "../document";
import type { Outline } from "../outline";
import { readReport } from "../report";
import type { Report } from "../report/report";

/** What is known of a document that was read once: its report, and what the check says of it. */
export interface Checked {
  readonly source: SourceDocument;
  readonly reading: Report;
  readonly report: CheckReport;
}

/** Pure: the same document and context give the same answer. */
export function checkDocument(source: SourceDocument, outline: Outline, context: RuleContext): Checked {
  const reading = readReport(source, outline);
  return { source, reading, report: checkRead(reading, context) };
}
