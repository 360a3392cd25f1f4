import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { figureName } from "./shared/names";

/** A figure that was found but not for sure is said, and never shown as good. */
export const figureReview: Rule<"figure-review"> = {
  id: "figure-review",
  check: ({ figures, items, outline }) =>
    figures
      .filter(({ status }) => status === "review")
      .map(({ id, item, reason = "unsure" }) => {
        const heading = items.find((asking) => asking.id === item)?.heading ?? null;
        return {
          messageId: "doubtful",
          data: { ...figureName(id, item, outline), reason },
          severity: "warning",
          item,
          ...(heading !== null && { paragraph: heading }),
          citation: outlineLine(item),
        };
      }),
};
