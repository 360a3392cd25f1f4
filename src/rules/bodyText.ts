/** Where the decree's rules for nội dung văn bản hold (mục II.6.đ, e): the text between title and signature block. */
import type { Paragraph } from "../document";
import type { Line } from "../reading/lines";
import { firstHeading, textLines } from "../reading/regions";
import type { Report } from "../reading/report";

export interface BodyParagraph {
  readonly place: number;
  readonly line: Line;
  readonly paragraph: Paragraph;
}

const known = new WeakMap<Report, readonly BodyParagraph[]>();

/** Headings and text of the report, blank paragraphs and tables left out: in a table the decree prescribes nothing. */
export function bodyText(report: Report): readonly BodyParagraph[] {
  const text = known.get(report) ?? readBody(report);
  known.set(report, text);
  return text;
}

function readBody(report: Report): readonly BodyParagraph[] {
  const { source, heading } = report;
  // Without a title nobody knows where the letterhead ends.
  const start = heading.kind ?? firstHeading(report);
  return textLines(report).flatMap((line): BodyParagraph[] => {
    const paragraph = source.paragraphs[line.place];
    return !paragraph || line.blank || line.inTable || line.place < start
      ? []
      : [{ place: line.place, line, paragraph }];
  });
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

/** As Vietnamese writes it, with at most one decimal: 13,5. */
export function decimal(value: number): string {
  return String(Math.round(value * 10) / 10).replace(".", ",");
}
