import type { Paragraph } from "../../document";
import type { HeadingElement, Report, Segment } from "../../report";

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
export const elementSegments = ({ headingPieces }: Report, element: HeadingElement): readonly Segment[] =>
  headingPieces[element];
