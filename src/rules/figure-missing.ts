import { allFigures } from "../outline";
import { outlineBasis } from "./shared/basis";
import { blanksLeft } from "./shared/blanks";
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
    const labels = new Map(allFigures(outline).map(({ figure }) => [figure.id, figure.label]));
    const blanks = blanksLeft(report);
    return figures
      .filter(({ status }) => status === "missing")
      .flatMap(({ id, item, required }): RuleFinding[] => {
        const asking = items.find((reading) => reading.id === item);
        const blank = blanks.find(({ figures: ids }) => ids.includes(id));
        if (!required && (blank || asking?.status !== "present")) return [];
        const paragraph = blank?.paragraph ?? asking?.heading ?? asking?.content[0];
        const label = labels.get(id) ?? id;
        return [
          {
            severity: required ? "error" : "warning",
            item,
            ...(paragraph !== undefined && { paragraph }),
            message: required
              ? `Thiếu số liệu bắt buộc ở mục ${item}: ${label}. Đề cương yêu cầu số liệu cụ thể của kỳ báo cáo; nếu trong kỳ không có thì ghi rõ là không có.`
              : `Mục ${item} chưa có số liệu: ${label}. Đề cương không bắt buộc nhưng nội dung này thường phải có số liệu.`,
            basis: outlineBasis(outline, item),
          },
        ];
      });
  },
};
