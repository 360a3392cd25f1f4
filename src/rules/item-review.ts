import { outlineBasis } from "./shared/basis";
import { itemName } from "./shared/names";
import type { Rule } from "./rule";

/** What was found but not for sure is said, and never shown as good. */
export const itemReview: Rule = {
  id: "item-review",
  check: ({ items, outline }) =>
    items
      .filter(({ status }) => status === "review")
      .map(({ id, heading, content, reason }) => {
        const paragraph = heading ?? content[0];
        return {
          severity: "warning",
          item: id,
          ...(paragraph !== undefined && { paragraph }),
          message: `Cần xem lại ${itemName(id, outline)}. ${reason ?? "Chưa chắc nội dung tìm thấy là của mục này."} Nếu đúng, nên đặt tiêu đề như đề cương.`,
          basis: outlineBasis(outline, id),
        };
      }),
};
