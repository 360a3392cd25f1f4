import type { Paragraph } from "../document";
import { allItems, type ItemId } from "../outline";
import { parseControlTag } from "../outline/controlTags";
import { isPlaceholder } from "../report/placeholders";
import type { Report } from "../report/report";
import type { CitationRef } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { blanksLeft } from "./shared/blanks";
import { decree, outlineLine } from "./shared/citation";
import { openTags } from "./shared/controls";
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
  const open = openTags(report);
  if (open.size === 0) return [];
  const headings = headingPlaces(report);
  return report.source.paragraphs.flatMap(({ controlTag }, paragraph) => {
    if (controlTag === undefined || !open.has(controlTag) || headings.has(paragraph)) return [];
    const control = parseControlTag(controlTag);
    return control?.kind === "item" ? [{ item: control.id, paragraph }] : [];
  });
}

function figureBlanks(report: Report): readonly Slip[] {
  const { items, figures, outline } = report;
  const toldByFigure = new Set(
    figures.filter(({ status, required }) => required && status === "missing").map(({ id }) => id),
  );
  const empty = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return blanksLeft(report).flatMap((blank): Slip[] => {
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

/** Only in the heading and in the signature block, where the skeleton puts them. */
function placeholders(report: Report): readonly Slip[] {
  const { paragraphs } = report.source;
  const text = firstHeading(report);
  const block = Math.max(text, report.signature ?? paragraphs.length);
  return [
    ...placeholdersIn(paragraphs.slice(0, text), 0, report, decree("II.2")),
    ...placeholdersIn(paragraphs.slice(block), block, report, decree("II.7.b")),
  ];
}

/** @param from the place of the first of the paragraphs. */
function placeholdersIn(
  paragraphs: readonly Paragraph[],
  from: number,
  report: Report,
  citation: CitationRef,
): readonly Slip[] {
  return paragraphs.flatMap((paragraph, index): Slip[] => {
    const found = paragraph.text.split(/[\t\v\n]/).find(isPlaceholder);
    if (found === undefined) return [];
    const text = found.trim();
    return [
      {
        messageId: "placeholder",
        data: { text },
        severity: "error",
        ...at(report, from + index, text),
        citation,
      },
    ];
  });
}
