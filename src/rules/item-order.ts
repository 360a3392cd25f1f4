import { allItems } from "../outline";
import type { ItemReading } from "../reading/report";
import { outlineBasis } from "./basis";
import type { RuleFinding } from "./finding";
import { itemName } from "./names";
import type { Rule } from "./rule";

/** The Ministry reads the reports side by side: items stand in the outline's order. */
export const itemOrder: Rule = {
  id: "item-order",
  check: ({ items, outline }) => {
    const byId = new Map(allItems(outline).map((item) => [item.id, item]));
    const found = items.filter(hasHeading);
    const kept = new Set(longestRising(found.map(({ heading }) => heading)).map((at) => found[at]?.id));
    const moved = found.filter(({ id }) => !kept.has(id));
    // What moved together is told once, by the group that it belongs to.
    const told = moved.filter(({ id }) => !moved.some((other) => id.startsWith(`${other.id}.`)));
    return told.map(({ id, heading }): RuleFinding => ({
      severity: "warning",
      item: id,
      paragraph: heading,
      message: `${capitalised(itemName(id, byId.get(id)))} không đứng đúng thứ tự của đề cương. Chuyển về đúng chỗ.`,
      basis: outlineBasis(outline, id),
    }));
  },
};

function hasHeading(item: ItemReading): item is ItemReading & { readonly heading: number } {
  return item.heading !== null;
}

/** Places in the list of a longest run that never falls: what stands in order. */
function longestRising(values: readonly number[]): readonly number[] {
  const best: { readonly length: number; readonly before: number }[] = [];
  for (const value of values) {
    let top = { length: 1, before: -1 };
    best.forEach(({ length }, earlier) => {
      if ((values[earlier] ?? 0) <= value && length + 1 > top.length)
        top = { length: length + 1, before: earlier };
    });
    best.push(top);
  }
  const places: number[] = [];
  const longest = Math.max(0, ...best.map(({ length }) => length));
  let at = best.findIndex(({ length }) => length === longest);
  while (at >= 0 && best[at]) {
    places.unshift(at);
    at = best[at]?.before ?? -1;
  }
  return places;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
