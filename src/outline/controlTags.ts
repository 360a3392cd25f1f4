/**
 * The tags by which our content controls are found again, and the prompt of a figure's blank. A tag stays the same for
 * good: documents that were made years ago still carry it.
 */
import type { FigureId, ItemId } from "./outline";

const ITEM = "dan-van:item:";
const FIGURE = "dan-van:figure:";

/** What the blank of a figure sentence shows while it is not filled in: "…: [ ] cuộc". */
export const FIGURE_PROMPT = "[ ]";

export type ControlTag =
  | { readonly kind: "item"; readonly id: ItemId }
  /** The id as the document gives it; whether the outline knows it is the reader's question. */
  | { readonly kind: "figure"; readonly id: string };

/** Tag of the control that holds an item's own text. */
export function itemTag(id: ItemId): string {
  return ITEM + id;
}

/** Tag of the control that holds one figure inside its sentence. */
export function figureTag(id: FigureId): string {
  return FIGURE + id;
}

/** What a control of ours holds; null for anybody else's. */
export function parseControlTag(tag: string): ControlTag | null {
  if (tag.startsWith(ITEM) && tag.length > ITEM.length) return { kind: "item", id: tag.slice(ITEM.length) };
  if (tag.startsWith(FIGURE) && tag.length > FIGURE.length) {
    return { kind: "figure", id: tag.slice(FIGURE.length) };
  }
  return null;
}
