import { checkRead, type CheckReport, type RuleContext } from "../check";
import type { SourceDocument } from "../document";
import type { Outline } from "../outline";
import { createReader } from "../report";
import type { Report } from "../report/report";

/** What is known of a document that was read once: its report, and what the check says of it. */
export interface Checked {
  readonly source: SourceDocument;
  readonly reading: Report;
  readonly report: CheckReport;
}

export type Checker = (source: SourceDocument, context: RuleContext) => Checked;

/** Checks one document after the other, and knows again what stands in the next one as it stood in the last. */
export function createChecker(outline: Outline): Checker {
  const reader = createReader(outline);
  return (source, context) => {
    const reading = reader.read(source);
    return { source, reading, report: checkRead(reading, context) };
  };
}

/** Pure: the same document and context give the same answer. */
export const checkDocument = (source: SourceDocument, outline: Outline, context: RuleContext): Checked =>
  createChecker(outline)(source, context);
