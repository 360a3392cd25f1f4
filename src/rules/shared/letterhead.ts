import { segmentsOf, type Segment } from "../../report/letterhead";
import type { Paragraph } from "../../document";
import type { HeadingElement, Report } from "../../report/report";

interface ElementParagraph {
  readonly place: number;
  readonly paragraph: Paragraph;
}

/** The paragraph that is an element of the heading; [] where the element is missing. */
export function elementParagraph(
  { heading, source }: Report,
  element: HeadingElement,
): readonly ElementParagraph[] {
  const { paragraphs } = source;
  const place = heading[element] ?? paragraphs.length;
  return paragraphs.slice(place, place + 1).map((paragraph) => ({ place, paragraph }));
}

/** The pieces of that paragraph. */
export function elementSegments(report: Report, element: HeadingElement): readonly Segment[] {
  return elementParagraph(report, element).flatMap(({ paragraph, place }) => segmentsOf(paragraph, place));
}
