import type { Anchor } from "../document";
import type { ItemId } from "../outline";

/** The parts of the skeleton that are not items of the outline, as they follow each other around the items. */
export type FrameBlockId = "heading" | "title" | "addressee" | "signature";

/** What is inserted whole or not at all. An item's block is its heading, its control, its figure sentences. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- an ItemId is a string; the union tells people what else it may be
export type BlockId = FrameBlockId | ItemId;

export interface Insertion {
  readonly anchor: Anchor;
  readonly blocks: readonly BlockId[];
  /** A flat OPC package (`pkg:package`) for `insertOoxml`; its body ends with an empty paragraph. */
  readonly ooxml: string;
}
