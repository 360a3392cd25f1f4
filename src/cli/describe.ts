/** A check report as lines that people read. */
import type { CheckReport, Finding, Severity } from "../check";
import { progress } from "../check/progress";
import type { Outline } from "../outline";
import { strings } from "../strings";
import { result } from "./texts";

/** The verdict first, then every finding with its place. Paragraphs are counted from 1, as people count. */
export function describe(file: string, report: CheckReport, outline: Outline): readonly string[] {
  const { done, total, unchecked } = progress(report, outline);
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return [
    result.summary(file, result[report.verdict], done, total, count("error"), count("warning")),
    `  ${result.period(report.period.kind, report.period.year)}`,
    ...(unchecked > 0 ? [`  ${result.unchecked(unchecked)}`] : []),
    ...(report.unchecked.length > 0
      ? [`  ${result.notTold(report.unchecked.map((id) => strings("vi").check.hostTells[id]))}`]
      : []),
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
