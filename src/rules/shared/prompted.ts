import type { Report } from "../../report";

/** Paragraphs that are an item's prompt word for word, and no heading. */
export function promptedParagraphs(report: Report): Report["prompts"] {
  const headings = headingPlaces(report);
  return report.prompts.filter(({ paragraph }) => !headings.has(paragraph));
}

/** Of every paragraph that is a heading or goes on with one. */
export const headingPlaces = ({ items }: Report): ReadonlySet<number> =>
  new Set(
    items.flatMap(({ heading, headingContinues = [] }) => [
      ...(heading === null ? [] : [heading]),
      ...headingContinues,
    ]),
  );
