import { allFigures, type Figure } from "../outline";
import type { FigureReading } from "../reading/report";
import { outlineBasis } from "./basis";
import { blanksLeft } from "./blanks";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/**
 * A figure that the outline demands ("số liệu cụ thể") or implies. One that it demands is told whatever becomes of its
 * item, since reports come back for it; an implied one only where its item says something, and not where its blank still
 * stands open (`prompt-left`).
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
      if (!figure || !item || reading.status !== "missing") return [];
      if (!reading.required && item.status !== "present") return [];
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

function messageOf({ label }: Figure, { item, required }: FigureReading): string {
  return required
    ? `Thiếu số liệu bắt buộc ở mục ${item}: ${label}. Đề cương yêu cầu số liệu cụ thể của kỳ báo cáo; nếu trong kỳ không có thì ghi rõ là không có.`
    : `Mục ${item} chưa có số liệu: ${label}. Đề cương không bắt buộc nhưng nội dung này thường phải có số liệu.`;
}
