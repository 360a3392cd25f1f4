import type { Paragraph } from "../document";
import { allItems, type ItemId } from "../outline";
import { parseControlTag } from "../outline/controlTags";
import { isPlaceholder } from "../report/placeholders";
import type { Report } from "../report/report";
import { CLAUSES, outlineBasis } from "./shared/basis";
import { blanksLeft } from "./shared/blanks";
import { openTags } from "./shared/controls";
import type { RuleFinding } from "./finding";
import { shorten } from "./shared/names";
import { headingPlaces, promptedParagraphs } from "./shared/prompted";
import type { Rule } from "./rule";
import { firstHeading } from "./shared/regions";

/**
 * The skeleton's own words left in a report: an item's prompt beside real text, the open blank of a figure sentence,
 * a placeholder in the heading. Where the item has nothing else, `item-empty` says so, and a required figure whose
 * blank is open is told by `figure-missing`: one slip, one finding.
 */
export const promptLeft: Rule = {
  id: "prompt-left",
  check: (report) => [...itemPrompts(report), ...figureBlanks(report), ...placeholders(report)],
};

function itemPrompts(report: Report): readonly RuleFinding[] {
  const { items, outline } = report;
  const told = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return promptPlaces(report).flatMap(({ item, paragraph }): RuleFinding[] => {
    if (told.has(paragraph)) return [];
    const prompt = allItems(outline).find(({ id }) => id === item)?.prompt ?? "";
    return [
      {
        severity: "error",
        item,
        paragraph,
        message: `Còn câu gợi ý của khung ở mục ${item}: “${shorten(prompt)}”. Viết nội dung vào chỗ này, hoặc xóa câu gợi ý.`,
        basis: outlineBasis(outline, item),
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

function figureBlanks(report: Report): readonly RuleFinding[] {
  const { items, figures, outline } = report;
  const toldByFigure = new Set(
    figures.filter(({ status, required }) => required && status === "missing").map(({ id }) => id),
  );
  const empty = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return blanksLeft(report).flatMap((blank): RuleFinding[] => {
    if (empty.has(blank.paragraph) || blank.figures.some((id) => toldByFigure.has(id))) return [];
    const item = allItems(outline).find(({ figures: own }) =>
      own.some(({ id }) => blank.figures.includes(id)),
    );
    const text = report.source.paragraphs[blank.paragraph]?.text.trim() ?? "";
    return [
      {
        severity: "error",
        ...(item && { item: item.id }),
        paragraph: blank.paragraph,
        message: `Còn chỗ trống chưa điền trong câu số liệu: “${shorten(text)}”. Điền số, hoặc xóa câu nếu số liệu đã nêu ở câu khác.`,
        basis: outlineBasis(outline, item?.id),
      },
    ];
  });
}

/** Only in the heading and in the signature block, where the skeleton puts them. */
function placeholders(report: Report): readonly RuleFinding[] {
  const { paragraphs } = report.source;
  const text = firstHeading(report);
  const block = Math.max(text, report.signature ?? paragraphs.length);
  return [
    ...placeholdersIn(paragraphs.slice(0, text), 0, CLAUSES.agency),
    ...placeholdersIn(paragraphs.slice(block), block, CLAUSES.authority),
  ];
}

/** @param from the place of the first of the paragraphs. */
function placeholdersIn(
  paragraphs: readonly Paragraph[],
  from: number,
  basis: string,
): readonly RuleFinding[] {
  return paragraphs.flatMap((paragraph, at): RuleFinding[] => {
    const found = paragraph.text.split(/[\t\v\n]/).find(isPlaceholder);
    if (found === undefined) return [];
    return [
      {
        severity: "error",
        paragraph: from + at,
        message: `Chưa điền thông tin cơ quan: còn chữ mẫu “${shorten(found.trim())}”. Thay bằng thông tin thật của cơ quan.`,
        basis,
      },
    ];
  });
}
