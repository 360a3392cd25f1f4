import type { SourceDocument } from "../document";
import type { Outline } from "../outline";
import { readReport } from "../report";
import type { FigureReading, ItemReading, Report } from "../report/report";
import { rules, type Finding, type RuleContext } from "../rules";
import type { CheckReport, FigureResult, ItemResult } from "./checkReport";
import { uncheckedOf } from "./unchecked";

export type * from "./checkReport";
export { textToFingerprint } from "./fingerprint";
export { dismiss, sortOut, type Dismissed, type SortedFindings, type SortedVerdict } from "./dismissed";
export type { StoredDismissed } from "./storedDismissed";
export { checkSheet, type CheckSheet, type SheetInput } from "./sheet";
export type { Finding, RuleContext, Severity } from "../rules";
export type { Fix } from "../rules/finding";

/** Reads a report and runs every rule on it. Pure: the same document and context give the same answer. */
export function check(source: SourceDocument, outline: Outline, context: RuleContext = {}): CheckReport {
  return checkRead(readReport(source, outline), context);
}

/** The same for a report that has been read already. */
export function checkRead(report: Report, context: RuleContext = {}): CheckReport {
  const found = rules.flatMap(({ id, check: run }) =>
    run(report, context).map((finding) => ({ rule: id, ...finding }) as Finding),
  );
  const findings = inDocumentOrder(withoutDoubles(found), report).map((finding) =>
    asFarAsWritable(finding, report),
  );
  return {
    outline: report.outline.id,
    period: report.period,
    verdict: findings.some(({ severity }) => severity === "error") ? "incomplete" : "ready",
    items: report.items.map(itemResult),
    figures: report.figures.map(figureResult),
    findings,
    unchecked: uncheckedOf(report.source),
  };
}

function itemResult({ id, status, heading, headingContinues = [], content }: ItemReading): ItemResult {
  const places = new Set([...(heading === null ? [] : [heading]), ...headingContinues, ...content]);
  return { id, status, paragraphs: [...places].sort((a, b) => a - b) };
}

function figureResult({ id, item, required, status, values }: FigureReading): FigureResult {
  return { id, item, required, status, values };
}

/**
 * Whatever is written into a document that is signed takes its signature's worth away. Where a legacy encoding was
 * decoded the document has other characters than those that were read, so that no words of it can be found again.
 */
function asFarAsWritable(finding: Finding, { source, legacy = [] }: Report): Finding {
  const { range, fix, ...rest } = finding;
  const isDecoded = legacy.some(({ paragraph }) => paragraph === finding.paragraph);
  const isWritable = source.lock === undefined && !(isDecoded && fix?.kind === "replace");
  return { ...rest, ...(range && !isDecoded && { range }), ...(fix && isWritable && { fix }) };
}

function withoutDoubles(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, item, paragraph, messageId, data }) => {
    const key = JSON.stringify([rule, item, paragraph, messageId, data]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** By place. What stands nowhere comes where it should: a heading's element at the top, an item behind the one before. */
function inDocumentOrder(findings: readonly Finding[], report: Report): readonly Finding[] {
  const order = new Map(report.items.map(({ id }, at) => [id, at]));
  const expected = expectedPlaces(report.items);
  const place = ({ paragraph, item }: Finding): number =>
    paragraph ?? (item === undefined ? -1 : (expected.get(item) ?? -1));
  const rank = ({ item }: Finding): number => (item === undefined ? -1 : (order.get(item) ?? -1));
  return [...findings].sort((a, b) => place(a) - place(b) || rank(a) - rank(b));
}

/** For each item its own place, or that of the last item before it that was found. */
function expectedPlaces(items: readonly ItemReading[]): ReadonlyMap<string, number> {
  let last = -1;
  return new Map(
    items.map(({ id, heading, extent }) => {
      last = heading ?? extent[0] ?? last;
      return [id, last];
    }),
  );
}
