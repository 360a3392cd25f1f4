import { allItems, type ItemId } from "../outline";
import { isPlaceholder } from "../reading/placeholders";
import { promptedItems } from "../reading/prompts";
import type { Report } from "../reading/report";
import { CLAUSES, outlineBasis } from "./basis";
import { blanksLeft } from "./blanks";
import type { RuleFinding } from "./finding";
import { shorten } from "./names";
import type { Rule } from "./rule";

/**
 * The skeleton's own words left in a report: an item's prompt beside real text, the open blank of a figure sentence,
 * a placeholder in the heading. Where the item has nothing else, `item-empty` says so, and a required figure whose
 * blank is open is told by `figure-missing`: one slip, one finding.
 */
export const promptLeft: Rule = {
  id: "prompt-left",
  check: (report) => [...itemPrompts(report), ...figureBlanks(report), ...placeholders(report)],
};

function itemPrompts({ source, items, outline }: Report): readonly RuleFinding[] {
  const headings = new Set(
    items.flatMap(({ heading, headingContinues }) => [heading, ...(headingContinues ?? [])]),
  );
  const empty = new Set(items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent));
  return source.paragraphs.flatMap(({ text }, paragraph): RuleFinding[] => {
    if (headings.has(paragraph) || empty.has(paragraph)) return [];
    const [item] = promptedItems(text, outline);
    if (item === undefined) return [];
    return [
      {
        severity: "error",
        item,
        paragraph,
        message: `Còn câu gợi ý của khung ở mục ${item}: “${shorten(text.trim(), 60)}”. Xóa câu này, chỉ giữ nội dung báo cáo.`,
        basis: outlineBasis(outline, item),
      },
    ];
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
        ...itemField(item?.id),
        paragraph: blank.paragraph,
        message: `Còn chỗ trống chưa điền trong câu số liệu: “${shorten(text, 90)}”. Điền số, hoặc xóa câu nếu số liệu đã nêu ở câu khác.`,
        basis: outlineBasis(outline, item?.id),
      },
    ];
  });
}

function itemField(item: ItemId | undefined): { readonly item?: ItemId } {
  return item === undefined ? {} : { item };
}

/** Only in the heading and in the signature block, where the skeleton puts them. */
function placeholders({ source, items, signature }: Report): readonly RuleFinding[] {
  const textStart = Math.min(...items.flatMap(({ heading }) => heading ?? []), source.paragraphs.length);
  return source.paragraphs.flatMap(({ text }, paragraph): RuleFinding[] => {
    if (paragraph >= textStart && (signature === null || paragraph < signature)) return [];
    const found = text.split(/[\t\v\n]/).find(isPlaceholder);
    if (found === undefined) return [];
    return [
      {
        severity: "error",
        paragraph,
        message: `Chưa điền thông tin cơ quan: còn chữ mẫu “${shorten(found.trim(), 60)}”. Thay bằng thông tin thật của cơ quan.`,
        basis: paragraph < textStart ? CLAUSES.agency : CLAUSES.authority,
      },
    ];
  });
}
