import { leafItems } from "../outline";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { itemName } from "./shared/names";

/** A heading alone reports nothing. Of a group, the items in it are told. */
export const itemEmpty: Rule<"item-empty"> = {
  id: "item-empty",
  check: (report) => {
    const { items, outline } = report;
    const leaves = new Set(leafItems(outline).map(({ id }) => id));
    return items
      .filter(({ id, status }) => status === "empty" && leaves.has(id))
      .map(({ id, heading }) => {
        const data = itemName(id, outline);
        return {
          messageId: "empty",
          data,
          severity: "error",
          item: id,
          ...(heading !== null && at(report, heading, data.heading)),
          citation: outlineLine(id),
        };
      });
  },
};
