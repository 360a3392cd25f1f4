import { promptedItems } from "../reading/prompts";
import type { Report } from "../reading/report";

/** Places of paragraphs that are an item's prompt word for word, and no heading. */
export function promptedParagraphs({ source, items, outline }: Report): ReadonlySet<number> {
  const headings = new Set(
    items.flatMap(({ heading, headingContinues }) => [heading, ...(headingContinues ?? [])]),
  );
  const places = source.paragraphs.flatMap(({ text }, place) =>
    !headings.has(place) && promptedItems(text, outline).length > 0 ? [place] : [],
  );
  return new Set(places);
}
