import { leafItems } from "../outline";
import { outlineBasis } from "./shared/basis";
import { itemName } from "./shared/names";
import type { Rule } from "./rule";

/** A heading alone reports nothing. Of a group, the items in it are told. */
export const itemEmpty: Rule = {
  id: "item-empty",
  check: ({ items, outline }) => {
    const leaves = new Set(leafItems(outline).map(({ id }) => id));
    return items
      .filter(({ id, status }) => status === "empty" && leaves.has(id))
      .map(({ id, heading }) => ({
        severity: "error",
        item: id,
        ...(heading !== null && { paragraph: heading }),
        message: `Chưa có nội dung ở ${itemName(id, outline)}: dưới tiêu đề chưa viết gì ngoài phần gợi ý. Viết kết quả trong kỳ; nếu không có thì ghi “Không phát sinh”.`,
        basis: outlineBasis(outline, id),
      }));
  },
};
