/**
 * What is missing, and where it goes. The clerk's text is never split: a block goes behind everything that belongs to
 * the block before it, in the outline's order.
 */
import type { Anchor } from "../document";
import type { Outline } from "../outline";
import type { Report } from "../report/report";
import type { AgencyProfile } from "./agencyProfile";
import { anchorBehind } from "./anchorBehind";
import { skeletonBlocks, type Block } from "./blocks";
import { foundBlocks } from "./foundBlocks";
import { flatOpc } from "./fragment";
import type { BlockId, Insertion } from "./insertion";

/**
 * [] where nothing is missing. In the order of the blocks; places are those of the document as it was read.
 * @param only of what is missing, the blocks that are wanted; all of them when left out.
 */
export function planInsertion(
  outline: Outline,
  profile: AgencyProfile,
  report: Report,
  only?: ReadonlySet<BlockId>,
): readonly Insertion[] {
  const found = foundBlocks(report);
  const wanted = skeletonBlocks(outline, profile, "none").filter(
    ({ id }) => only === undefined || only.has(id) || found.has(id),
  );
  return placeMissing(wanted, found, report).map(({ anchor, blocks }) => ({
    anchor,
    blocks: blocks.map((block) => block.id),
    ooxml: fragmentOf(blocks),
  }));
}

/** The whole skeleton for an empty document. */
export function skeletonFragment(outline: Outline, profile: AgencyProfile): string {
  return fragmentOf(skeletonBlocks(outline, profile, "none"));
}

function fragmentOf(blocks: readonly Block[]): string {
  return flatOpc(blocks.map((block) => block.ooxml).join(""));
}

interface PlacedBlocks {
  readonly anchor: Anchor;
  readonly blocks: readonly Block[];
}

/** Missing blocks that follow each other and go to the same place are inserted as one. */
function placeMissing(
  blocks: readonly Block[],
  found: ReadonlyMap<BlockId, number | null>,
  report: Report,
): readonly PlacedBlocks[] {
  const placed: { anchor: Anchor; blocks: Block[] }[] = [];
  let end: number | null = null;
  for (const block of blocks) {
    if (found.has(block.id)) {
      end = found.get(block.id) ?? end;
      continue;
    }
    const anchor: Anchor =
      block.id === "signature" && found.size > 0 ? { at: "end" } : anchorBehind(end, report);
    const last = placed.at(-1);
    if (last && isSamePlace(last.anchor, anchor)) last.blocks.push(block);
    else placed.push({ anchor, blocks: [block] });
  }
  return placed;
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  const paragraphOf = (anchor: Anchor): number | null => ("paragraph" in anchor ? anchor.paragraph : null);
  return one.at === other.at && paragraphOf(one) === paragraphOf(other);
}
