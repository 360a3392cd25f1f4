/**
 * Where an insertion goes in Word's terms. Text that lands inside another content control or table cell is spoilt
 * (OfficeDev/office-js #866, #1914), so a place between two paragraphs is named from the one that is in neither; only
 * where both are does the place hang on the control or the table itself.
 */
import type { Anchor } from "../document";

/** What holds a paragraph. `control` is the id of the innermost content control around it, null when there is none. */
export interface Surroundings {
  readonly inTable: boolean;
  readonly control: number | null;
}

export type InsertionPoint =
  | { readonly at: "start" }
  | { readonly at: "end" }
  | {
      readonly at: "before" | "after";
      /** Zero-based. */
      readonly paragraph: number;
      /** The paragraph itself, the control around it, or the table that it stands in. */
      readonly of: "paragraph" | "control" | "table";
    };

export function insertionPoint(anchor: Anchor, around: readonly Surroundings[]): InsertionPoint {
  const boundary = outside(anchor, around);
  const left = around[boundary - 1];
  const right = around[boundary];
  if (left === undefined && (right === undefined || isFree(right))) return { at: "start" };
  if (right === undefined && left !== undefined && isFree(left)) return { at: "end" };
  if (left !== undefined && isFree(left)) return { at: "after", paragraph: boundary - 1, of: "paragraph" };
  if (right !== undefined && isFree(right)) return { at: "before", paragraph: boundary, of: "paragraph" };
  if (right === undefined || (left !== undefined && !left.inTable))
    return { at: "after", paragraph: boundary - 1, of: holder(left) };
  return { at: "before", paragraph: boundary, of: holder(right) };
}

/** The anchor as the number of paragraphs before it, moved out of whatever it would split. */
function outside(anchor: Anchor, around: readonly Surroundings[]): number {
  if (anchor.at === "start") return 0;
  if (anchor.at === "end") return around.length;
  const boundary = anchor.at === "before" ? anchor.paragraph : anchor.paragraph + 1;
  const split = regions(around).find(({ from, to }) => from < boundary && boundary < to);
  if (split === undefined) return boundary;
  return anchor.at === "before" ? split.from : split.to;
}

interface Region {
  readonly from: number;
  /** Behind its last paragraph. */
  readonly to: number;
}

/** Tables and content controls as stretches of paragraphs, those that share a paragraph as one. */
function regions(around: readonly Surroundings[]): readonly Region[] {
  const each = [...tableRegions(around), ...controlRegions(around)].sort((a, b) => a.from - b.from);
  return each.reduce<readonly Region[]>((merged, next) => {
    const last = merged.at(-1);
    if (last === undefined || next.from >= last.to) return [...merged, next];
    return [...merged.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
  }, []);
}

function tableRegions(around: readonly Surroundings[]): readonly Region[] {
  const starts = around.flatMap(({ inTable }, index) =>
    inTable && around[index - 1]?.inTable !== true ? [index] : [],
  );
  return starts.map((from) => {
    const length = around.slice(from).findIndex(({ inTable }) => !inTable);
    return { from, to: length < 0 ? around.length : from + length };
  });
}

/** From the first to the last paragraph that names the control: a control inside it names itself in between. */
function controlRegions(around: readonly Surroundings[]): readonly Region[] {
  const spans = new Map<number, Region>();
  around.forEach(({ control }, index) => {
    if (control !== null) spans.set(control, { from: spans.get(control)?.from ?? index, to: index + 1 });
  });
  return [...spans.values()];
}

const isFree = ({ inTable, control }: Surroundings) => !inTable && control === null;

const holder = (surroundings: Surroundings | undefined) =>
  surroundings?.inTable === true ? "table" : "control";

/**
 * Insertions, given in the order in which they shall stand, in the order in which to send them: what goes to the same
 * place after something comes out reversed, what goes before something or to the end does not. Different places do not
 * disturb each other, since each is told by its paragraph and not by its number.
 */
export function inQueueOrder<T extends { readonly point: InsertionPoint }>(
  insertions: readonly T[],
): readonly T[] {
  const keepsOrder = ({ point }: T) => point.at === "end" || point.at === "before";
  return [...insertions.filter((each) => !keepsOrder(each)).toReversed(), ...insertions.filter(keepsOrder)];
}
