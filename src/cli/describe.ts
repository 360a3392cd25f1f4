/** A check report as lines that people read. */
import type { CheckReport, Finding, Severity } from "../check";
import { progress } from "../check/progress";
import type { Outline } from "../outline";
import { strings, type Language } from "../strings";
import { citationOf, itemNumberOf, messageOf } from "../strings/findings";
import { results } from "./texts";

/** The verdict first, then every finding with its place. Paragraphs are counted from 1, as people count. */
export function describe(
  file: string,
  report: CheckReport,
  outline: Outline,
  language: Language,
): readonly string[] {
  const { done, total, unchecked } = progress(report, outline);
  const { kind, year } = report.period;
  const result = results[language];
  const words = strings(language).check;
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  return [
    result.summary(file, result.verdicts[report.verdict], done, total, count("error"), count("warning")),
    `  ${result.period(kind && result.periods[kind], year)}`,
    ...(unchecked > 0 ? [`  ${result.unchecked(unchecked)}`] : []),
    ...(report.unchecked.length > 0
      ? [`  ${result.notTold(report.unchecked.map((id) => words.hostTells[id]))}`]
      : []),
    ...report.findings.map((finding) => {
      const message = messageOf(finding, language);
      const basis = citationOf(finding.citation, outline, language);
      const severity = words.severities[finding.severity];
      return `  ${result.finding(severity, placeOf(finding, language), message, basis)}`;
    }),
  ];
}

function placeOf({ item, paragraph }: Finding, language: Language): string {
  const result = results[language];
  const places = [
    ...(item === undefined ? [] : [itemNumberOf(item, language)]),
    ...(paragraph === undefined ? [] : [result.paragraph(paragraph + 1)]),
  ];
  return places.length === 0 ? result.wholeDocument : places.join(", ");
}
