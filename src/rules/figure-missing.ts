import { allFigures, type Figure } from "../outline";
import type { FigureReading, ItemReading } from "../reading/report";
import { outlineBasis } from "./basis";
import { blanksLeft } from "./blanks";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/**
 * A figure that the outline demands ("số liệu cụ thể") or implies. An item that is missing, empty or without anything
 * to report is told by other rules, and an implied figure whose blank still stands open by `prompt-left`.
 */
export const figureMissing: Rule = {
  id: "figure-missing",
  check: (report) => {
    const { figures, items, outline } = report;
    const described = new Map(allFigures(outline).map(({ figure }) => [figure.id, figure]));
    const itemById = new Map(items.map((item) => [item.id, item]));
    const blanks = blanksLeft(report);
    return figures.flatMap((reading): RuleFinding[] => {
      const figure = described.get(reading.id);
      const item = itemById.get(reading.item);
      if (!figure || !item || reading.status !== "missing" || !saysSomething(item, reading.required))
        return [];
      const blank = blanks.find(({ figures: ids }) => ids.includes(reading.id));
      if (blank && !reading.required) return [];
      const paragraph = blank?.paragraph ?? item.heading ?? item.content[0];
      return [
        {
          severity: reading.required ? "error" : "warning",
          item: reading.item,
          ...(paragraph === undefined ? {} : { paragraph }),
          message: messageOf(figure, reading),
          basis: outlineBasis(outline, reading.item),
        },
      ];
    });
  },
};

/** Of an item under review nothing is asked beyond what the outline demands: the review itself comes first. */
function saysSomething({ status }: ItemReading, required: boolean): boolean {
  return status === "present" || (required && status === "review");
}

function messageOf({ label }: Figure, { item, required }: FigureReading): string {
  return required
    ? `Thiếu số liệu bắt buộc ở mục ${item}: ${label}. Đề cương yêu cầu số liệu cụ thể của kỳ báo cáo; nếu trong kỳ không có thì ghi rõ là không có.`
    : `Mục ${item} chưa có số liệu: ${label}. Đề cương không bắt buộc nhưng nội dung này thường cần một con số.`;
}
