/** Where a paragraph stands in a report, as far as its numbers are concerned: under which items, among results or plans. */
import { allItems, type Item, type Outline } from "../../outline";
import type { ItemReading, ReportPeriod } from "../readings";
import { FIGURES, type Topic } from "./lexicon";

/** The items that a paragraph stands under: several where their headings were merged, none within another. */
export interface ItemContext {
  /** Equal for the same items and the same period. */
  readonly key: string;
  readonly items: readonly string[];
  /** The items that it stands under or that stand for those, the groups above them among them. */
  readonly within: ReadonlySet<string>;
  /** The same, with the dashes of a heading that it stands right under. */
  readonly standsFor: ReadonlySet<string>;
  readonly topics: readonly Topic[];
  /** Under a part of plans (nhiệm vụ, giải pháp; kiến nghị) nothing is a result. */
  readonly results: boolean;
  readonly socioEconomic: boolean;
  readonly period: ReportPeriod;
}

/** For each paragraph of a report, by its number. */
export function contextsOf(
  outline: Outline,
  items: readonly ItemReading[],
  period: ReportPeriod,
  paragraphs: number,
): readonly ItemContext[] {
  const nowhere: readonly string[] = [];
  const judged = Array.from({ length: paragraphs }, () => nowhere);
  for (const { id, extent } of items) {
    const alone = [id];
    for (const paragraph of extent) {
      const known = judged[paragraph] ?? nowhere;
      judged[paragraph] = known === nowhere ? alone : [...known.filter((other) => !isWithin(id, other)), id];
    }
  }
  // Most paragraphs stand where others do.
  const known = new Map<string, ItemContext>();
  return judged.map((ids) => {
    const key = ids.join(" ");
    const context = known.get(key) ?? contextOf(outline, ids, period);
    known.set(key, context);
    return context;
  });
}

export function contextOf(outline: Outline, ids: readonly string[], period: ReportPeriod): ItemContext {
  const figures = allItems(outline)
    .filter(({ id }) => ids.includes(id))
    .flatMap((item) => [item, ...(item.figures.length === 0 && item.id.includes(".") ? item.children : [])])
    .flatMap((item) => item.figures);
  const topics = figures.flatMap((figure) => FIGURES[figure.id].topics.slice(0, 1));
  const parts = outline.parts.filter((part) => areWithin(ids, part.id));
  const all = allItems(outline).map(({ id }) => id);
  return {
    key: JSON.stringify([ids, period]),
    items: ids,
    within: new Set(all.filter((id) => areWithin(ids, id))),
    standsFor: new Set(all.filter((id) => standFor(ids, id))),
    topics: [...new Set(topics)],
    results: parts.length === 0 || parts.some((part) => asksForResults(part, outline)),
    socioEconomic: parts.some((part) => part.figures.some(({ id }) => id === "socio-economic")),
    period,
  };
}

/** The parts after the last one with figures, but for the assessment, tell what is to be done. */
function asksForResults(part: Item, outline: Outline): boolean {
  const last = outline.parts.findLastIndex((candidate) =>
    [candidate, ...candidate.children, ...candidate.children.flatMap((child) => child.children)].some(
      (item) => item.figures.length > 0,
    ),
  );
  return outline.parts.indexOf(part) <= last + 1;
}

function isWithin(item: string, asking: string): boolean {
  return item === asking || item.startsWith(`${asking}.`);
}

const areWithin = (items: readonly string[], asking: string): boolean =>
  items.some((item) => isWithin(item, asking));

/** Text right under "7. Giải quyết đơn thư, tiếp công dân, đối thoại" is that of its dashes as well. */
const standFor = (items: readonly string[], asking: string): boolean =>
  areWithin(items, asking) || items.some((item) => item.includes(".") && isWithin(asking, item));

/** What another item asks for is that item's: "06 lớp tập huấn" under II are no courses of III.4.2. */
export function isUnasked({ topics, items }: ItemContext, asking: string): boolean {
  return topics.length === 0 || items.some((item) => isWithin(asking, item));
}

/**
 * One table often holds the figures of several dashes, or of both items of part II, and stands under one of them. The
 * items of part III have dashes of their own and are each about something else.
 */
export function isBeside({ within }: ItemContext, asking: string, outline: Outline): boolean {
  const parent = asking.slice(0, Math.max(0, asking.lastIndexOf(".")));
  const group = allItems(outline).find(({ id }) => id === parent);
  const flat = group?.children.every(({ children }) => children.length === 0) ?? false;
  return flat && within.has(parent);
}
