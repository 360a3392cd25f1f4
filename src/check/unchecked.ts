/** What a host could not tell, so that nothing was checked there: it is shown apart, and never as good. */
import type { Paragraph, ParagraphFormat, SourceDocument } from "../document";

export type UncheckedId =
  /** Paper and margins. */
  | "page-setup"
  | "page-number"
  | "comments"
  | "revisions"
  /** Text that a tracked change deleted may have been read as if it stood. */
  | "deleted-text"
  | "highlight"
  | "font-name"
  | "font-size"
  | "paragraph-layout";

const LAYOUT = ["alignment", "firstLineIndent", "spaceBefore", "spaceAfter", "lineSpacing"] as const;

/** Of each: whether the host told enough to check it. */
const TOLD: Readonly<Record<UncheckedId, (source: SourceDocument) => boolean>> = {
  "page-setup": ({ sections = [] }) =>
    sections[0] !== undefined &&
    sections.every(({ width, left }) => width !== undefined && left !== undefined),
  "page-number": ({ sections = [] }) =>
    sections[0] !== undefined && sections.every(({ pageNumbers }) => pageNumbers !== undefined),
  comments: ({ comments }) => comments !== undefined,
  revisions: ({ revisions }) => revisions !== undefined,
  "deleted-text": ({ deletedTextLeftOut }) => deletedTextLeftOut === true,
  highlight: (source) => tells(source, ["highlighted"]),
  "font-name": (source) => tells(source, ["fontName"]),
  "font-size": (source) => tells(source, ["fontSize"]),
  "paragraph-layout": (source) => tells(source, LAYOUT),
};

/** In the order of the table above; [] where everything could be checked. */
export function uncheckedOf(source: SourceDocument): readonly UncheckedId[] {
  return (Object.keys(TOLD) as UncheckedId[]).filter((id) => !TOLD[id](source));
}

/** A property that is mixed is not told either, so one paragraph that has it is enough; a text of none lacks nothing. */
function tells({ paragraphs }: SourceDocument, properties: readonly (keyof ParagraphFormat)[]): boolean {
  const isTold = (property: keyof ParagraphFormat): boolean =>
    paragraphs.some((paragraph) => paragraph.format[property] !== undefined && isWritten(paragraph));
  return properties.every(isTold) || !paragraphs.some(isWritten);
}

const isWritten = ({ text }: Paragraph): boolean => text.trim() !== "";
