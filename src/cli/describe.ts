/** A check report as lines that people read. */
import type { CheckReport, Finding, Severity } from "../check";
import { leafItems, type Item, type Outline } from "../outline";
import { result } from "./texts";

/** The verdict first, then every finding with its place. Paragraphs are counted from 1, as people count. */
export function describe(file: string, report: CheckReport, outline: Outline): readonly string[] {
  const { done, total, unchecked } = countItems(report, outline);
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return [
    result.summary(file, result[report.verdict], done, total, count("error"), count("warning")),
    `  ${result.period(report.period.kind, report.period.year)}`,
    ...(unchecked > 0 ? [`  ${result.unchecked(unchecked)}`] : []),
    ...report.findings.map((finding) => `  ${describeFinding(finding)}`),
  ];
}

function describeFinding(finding: Finding): string {
  return result.finding(
    result.severities[finding.severity],
    placeOf(finding),
    finding.message,
    finding.basis,
  );
}

function placeOf({ item, paragraph }: Finding): string {
  if (paragraph === undefined) return item === undefined ? result.wholeDocument : result.item(item);
  return item === undefined ? result.paragraph(paragraph + 1) : result.itemAndParagraph(item, paragraph + 1);
}

/** An item is done when its text is there, or says that there was none, and no error is about it. */
function countItems(
  report: CheckReport,
  outline: Outline,
): { done: number; total: number; unchecked: number } {
  const leaves = leafItems(outline);
  const status = new Map(report.items.map((item) => [item.id, item.status]));
  const wrong = new Set(
    report.findings.filter(({ severity }) => severity === "error").map(({ item }) => item),
  );
  const isDone = ({ id }: Item): boolean =>
    (status.get(id) === "present" || status.get(id) === "nil") && !wrong.has(id);
  return {
    done: leaves.filter(isDone).length,
    total: leaves.length,
    unchecked: leaves.filter(({ id }) => (status.get(id) ?? "unchecked") === "unchecked").length,
  };
}
