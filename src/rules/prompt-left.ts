import { allItems, type ItemId } from "../outline";
import type { Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree, outlineLine } from "./shared/citation";
import { at, textAt } from "./shared/fix";
import { headingPlaces, promptedParagraphs } from "./shared/prompted";
import { firstHeading } from "./shared/regions";

type Slip = RuleFinding<"prompt-left">;

/**
 * The skeleton's own words left in a report: an item's prompt beside real text, the open blank of a figure sentence,
 * a placeholder in the heading. Where the item has nothing else, `item-empty` says so, and a required figure whose
 * blank is open is told by `figure-missing`: one slip, one finding.
 */
export const promptLeft: Rule<"prompt-left"> = {
  id: "prompt-left",
  check: (report) => [...itemPrompts(report), ...figureBlanks(report), ...placeholders(report)],
};

function itemPrompts(report: Report): readonly Slip[] {
  const { items, outline } = report;
  const told = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return promptPlaces(report).flatMap(({ item, paragraph }): Slip[] => {
    if (told.has(paragraph)) return [];
    const prompt = allItems(outline).find(({ id }) => id === item)?.prompt ?? "";
    return [
      {
        messageId: "prompt",
        data: { item, text: prompt },
        severity: "error",
        item,
        ...at(report, paragraph, prompt),
        citation: outlineLine(item),
      },
    ];
  });
}

/** Where an item's prompt shows: as text, or in its control where the host leaves prompts out of the text. */
function promptPlaces(report: Report): readonly { readonly item: ItemId; readonly paragraph: number }[] {
  const shown = openControls(report);
  const told = new Set(shown.map(({ paragraph }) => paragraph));
  return [...shown, ...promptedParagraphs(report).filter(({ paragraph }) => !told.has(paragraph))];
}

function openControls(report: Report): readonly { readonly item: ItemId; readonly paragraph: number }[] {
  const { openControls: open, source } = report;
  if (open.length === 0) return [];
  const headings = headingPlaces(report);
  return report.lines.flatMap(({ control, place }) =>
    control !== null && open.includes(source.paragraphs[place]?.controlTag ?? "") && !headings.has(place)
      ? [{ item: control, paragraph: place }]
      : [],
  );
}

function figureBlanks(report: Report): readonly Slip[] {
  const { items, figures, outline } = report;
  const toldByFigure = new Set(
    figures.filter(({ status, required }) => required && status === "missing").map(({ id }) => id),
  );
  const empty = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return report.figureBlanks.flatMap((blank): Slip[] => {
    if (empty.has(blank.paragraph) || blank.figures.some((id) => toldByFigure.has(id))) return [];
    const item = allItems(outline).find(({ figures: own }) =>
      own.some(({ id }) => blank.figures.includes(id)),
    );
    const text = textAt(report, blank.paragraph).trim();
    return [
      {
        messageId: "blank",
        data: { text },
        severity: "error",
        ...(item && { item: item.id }),
        ...at(report, blank.paragraph, text),
        citation: outlineLine(item?.id),
      },
    ];
  });
}

/** In the heading and in the signature block, where the skeleton puts them. */
function placeholders(report: Report): readonly Slip[] {
  const start = firstHeading(report);
  return report.placeholders.map(({ paragraph, words: text }) => ({
    messageId: "placeholder",
    data: { text },
    severity: "error",
    ...at(report, paragraph, text),
    citation: decree(paragraph < start ? "II.2" : "II.7.b"),
  }));
}
