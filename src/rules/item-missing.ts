import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { itemName } from "./shared/names";

/** The outline names the items that every report must have. */
export const itemMissing: Rule<"item-missing"> = {
  id: "item-missing",
  check: ({ items, outline }) =>
    items
      .filter(({ status }) => status === "missing")
      .map(({ id }) => ({
        messageId: "missing",
        data: itemName(id, outline),
        severity: "error",
        item: id,
        fix: { kind: "insert-item", item: id },
        citation: outlineLine(id),
      })),
};
