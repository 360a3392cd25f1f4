import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { itemName } from "./shared/names";

/** What was found but not for sure is said, and never shown as good. */
export const itemReview: Rule<"item-review"> = {
  id: "item-review",
  check: (report) =>
    report.items
      .filter(({ status }) => status === "review")
      .map(({ id, heading, content, reason = { id: "unsure" } }) => {
        const paragraph = heading ?? content[0];
        const words = reason.id === "unsure" ? "" : reason.text;
        return {
          messageId: "doubtful",
          data: { ...itemName(id, report.outline), reason },
          severity: "warning",
          item: id,
          ...(paragraph !== undefined && at(report, paragraph, words)),
          citation: outlineLine(id),
        };
      }),
};
