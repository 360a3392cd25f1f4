import { segmentsOf, type Segment } from "../reading/letterhead";
import type { HeadingElement, Report } from "../reading/report";

/** The pieces of the paragraph that is an element of the heading; [] where the element is missing. */
export function elementSegments({ heading, source }: Report, element: HeadingElement): readonly Segment[] {
  const place = heading[element];
  const paragraph = place === null ? undefined : source.paragraphs[place];
  return place === null || !paragraph ? [] : segmentsOf(paragraph, place);
}
