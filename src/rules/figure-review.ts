import { allFigures } from "../outline";
import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/** A figure that was found but not for sure is said, and never shown as good. */
export const figureReview: Rule = {
  id: "figure-review",
  check: ({ figures, items, outline }) => {
    const labels = new Map(allFigures(outline).map(({ figure }) => [figure.id, figure.label]));
    return figures
      .filter(({ status }) => status === "review")
      .map(({ id, item, reason }): RuleFinding => {
        const heading = items.find((asking) => asking.id === item)?.heading ?? null;
        return {
          severity: "warning",
          item,
          ...(heading !== null && { paragraph: heading }),
          message: `Cần xem lại số liệu ở mục ${item}: ${labels.get(id) ?? id}. ${reason ?? "Chưa chắc con số tìm thấy là của kỳ này."}`,
          basis: outlineBasis(outline, item),
        };
      });
  },
};
