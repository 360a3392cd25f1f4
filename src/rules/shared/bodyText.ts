/** Where the decree's rules for nội dung văn bản hold (mục II.6.đ, e): the text between title and signature block. */
import type { Paragraph } from "../../document";
import type { Line, Report } from "../../report";
import { firstHeading, ownLines } from "./regions";

export interface BodyParagraph {
  readonly place: number;
  readonly line: Line;
  readonly paragraph: Paragraph;
}

/** Headings and text of the report, blank paragraphs and tables left out: in a table the decree prescribes nothing. */
export function bodyText(report: Report): readonly BodyParagraph[] {
  const { source, heading } = report;
  // Without a title nobody knows where the letterhead ends.
  const start = heading.kind ?? firstHeading(report);
  const body: BodyParagraph[] = [];
  for (const line of ownLines(report)) {
    const { place } = line;
    const paragraph = source.paragraphs[place];
    if (paragraph && !line.blank && !line.inTable && place >= start) body.push({ place, line, paragraph });
  }
  return body;
}

/** Of it, the plain paragraphs: no headings, no lists, nothing that stands in the middle or on the right. */
export function runningText(report: Report): readonly BodyParagraph[] {
  const headings = new Set(
    report.items.flatMap(({ heading, headingContinues = [] }) => [heading, ...headingContinues]),
  );
  return bodyText(report).filter(
    ({ place, line, paragraph }) =>
      !headings.has(place) &&
      line.label === null &&
      paragraph.listLabel === undefined &&
      !line.bold &&
      !line.capitals &&
      paragraph.format.alignment !== "centered" &&
      paragraph.format.alignment !== "right",
  );
}
