/** Where a report's own text is: below the title, above the signature block. */
import type { Line, Report } from "../../report";

/** The lines of the report's text, from its introduction on; heading, title and signature block left out. */
export function ownLines(report: Report): readonly Line[] {
  const { heading, subjectLines, signature, lines } = report;
  const text = firstHeading(report);
  const above = [...Object.values(heading), ...subjectLines].flatMap((place) => place ?? []);
  const start = Math.max(-1, ...above.filter((place) => place < text));
  return lines.slice(start + 1, signature ?? undefined);
}

/** Of what stands in paragraphs, what stands in the report's own text. */
export function inOwnText<Placed extends { readonly paragraph: number }>(
  all: readonly Placed[],
  report: Report,
): readonly Placed[] {
  const lines = ownLines(report);
  const from = lines[0]?.place ?? Infinity;
  return all.filter(({ paragraph }) => paragraph >= from && paragraph < from + lines.length);
}

/** Title and introduction: what stands above the first heading and says what the report is. */
export function openingLines(report: Report): readonly Line[] {
  const from = Math.max(report.heading.kind ?? -1, ...report.subjectLines, report.heading.addressee ?? -1);
  return report.lines.slice(from + 1, firstHeading(report));
}

/** Place of the first heading of an item; the document's end where there is none. */
export function firstHeading({ items, lines }: Report): number {
  return Math.min(lines.length, ...items.flatMap(({ heading }) => heading ?? []));
}
