/** Where a report's own text is: below the title, above the signature block. */
import { readLines, type Line } from "./lines";
import type { Report } from "./report";

/** The lines of the report's text, from its introduction on; heading, title and signature block left out. */
export function textLines(report: Report): readonly Line[] {
  const { heading, subjectLines, signature, source } = report;
  const above = [...Object.values(heading), ...subjectLines].flatMap((place) => place ?? []);
  const start = Math.max(-1, ...above.filter((place) => place < firstHeading(report)));
  return readLines(source).slice(start + 1, signature ?? undefined);
}

/** Title and introduction: what stands above the first heading and says what the report is. */
export function openingLines(report: Report): readonly Line[] {
  const from = Math.max(report.heading.kind ?? -1, ...report.subjectLines, report.heading.addressee ?? -1);
  return readLines(report.source).slice(from + 1, firstHeading(report));
}

/** Place of the first heading of an item; the document's end where there is none. */
export function firstHeading({ items, source }: Report): number {
  return Math.min(source.paragraphs.length, ...items.flatMap(({ heading }) => heading ?? []));
}
