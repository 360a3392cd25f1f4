import type { ItemId } from "../../outline";
import { oncePer } from "../../text/memo";
import { promptedItems } from "../../report/prompts";
import type { Report } from "../../report/report";
import { paragraphsWith } from "../textsWith";

interface Prompted {
  readonly paragraph: number;
  readonly item: ItemId;
}

/** Paragraphs that are an item's prompt word for word, and no heading. */
export const promptedParagraphs = oncePer((report: Report): readonly Prompted[] => {
  const headings = headingPlaces(report);
  return prompts(report).flatMap(({ place, found: [item] }) =>
    item === undefined || headings.has(place) ? [] : [{ paragraph: place, item }],
  );
});

const prompts = paragraphsWith(promptedItems);

/** Of every paragraph that is a heading or goes on with one. */
export const headingPlaces = oncePer(
  ({ items }: Report): ReadonlySet<number> =>
    new Set(
      items.flatMap(({ heading, headingContinues = [] }) => [
        ...(heading === null ? [] : [heading]),
        ...headingContinues,
      ]),
    ),
);
