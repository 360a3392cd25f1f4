import { outlineBasis } from "./shared/basis";
import { itemName } from "./shared/names";
import type { Rule } from "./rule";

/** The outline names the items that every report must have. */
export const itemMissing: Rule = {
  id: "item-missing",
  check: ({ items, outline }) =>
    items
      .filter(({ status }) => status === "missing")
      .map(({ id }) => ({
        severity: "error",
        item: id,
        message: `Thiếu ${itemName(id, outline)}: không thấy tiêu đề này trong báo cáo. Đề cương yêu cầu báo cáo nội dung này; nếu trong kỳ không có thì vẫn giữ tiêu đề và ghi “Không phát sinh”.`,
        basis: outlineBasis(outline, id),
      })),
};
