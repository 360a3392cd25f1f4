import type { ItemReading } from "../report";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { itemName } from "./shared/names";

/** The Ministry reads the reports side by side: items stand in the outline's order. */
export const itemOrder: Rule<"item-order"> = {
  id: "item-order",
  check: (report) => {
    const { items, outline } = report;
    const found = items.filter(hasHeading);
    const kept = new Set(longestRising(found));
    const moved = found.filter((item) => !kept.has(item));
    // What moved together is told once, by the group that it belongs to.
    const told = moved.filter(({ id }) => !moved.some((other) => id.startsWith(`${other.id}.`)));
    return told.map(({ id, heading }) => {
      const data = itemName(id, outline);
      return {
        messageId: "moved",
        data,
        severity: "warning",
        item: id,
        ...at(report, heading, data.heading),
        citation: outlineLine(id),
      };
    });
  },
};

type Headed = ItemReading & { readonly heading: number };

function hasHeading(item: ItemReading): item is Headed {
  return item.heading !== null;
}

/** A longest run of headings that never falls, the last first: what stands in order. */
function longestRising(items: readonly Headed[]): readonly Headed[] {
  const runs: (readonly Headed[])[] = [];
  for (const item of items) {
    const before = runs.filter(([last]) => last && last.heading <= item.heading);
    runs.push([item, ...longestOf(before)]);
  }
  return longestOf(runs);
}

const longestOf = (runs: readonly (readonly Headed[])[]): readonly Headed[] =>
  runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []);
