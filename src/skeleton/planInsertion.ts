/**
 * What is missing, and where it goes. The clerk's text is never split: a block goes behind everything that belongs to
 * the block before it, in the outline's order.
 */
import type { Outline } from "../outline";
import type { Report } from "../reading/report";
import type { AgencyProfile } from "./agencyProfile";
import { skeletonBlocks, type Block } from "./blocks";
import { foundBlocks } from "./foundBlocks";
import { flatOpc } from "./fragment";
import type { Anchor, Insertion } from "./insertion";

/** [] where nothing is missing. In the order of the blocks; places are those of the document as it was read. */
export function planInsertion(
  outline: Outline,
  profile: AgencyProfile,
  report: Report,
): readonly Insertion[] {
  return placeMissing(skeletonBlocks(outline, profile, "none"), report).map(({ anchor, blocks }) => ({
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
function placeMissing(blocks: readonly Block[], report: Report): readonly PlacedBlocks[] {
  const found = foundBlocks(report);
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

/**
 * Behind paragraph `end`, or at the top where nothing comes before: the heading belongs there, and text above the first
 * heading that anybody could name then stands under part I, where an introduction belongs.
 */
function anchorBehind(place: number | null, report: Report): Anchor {
  if (place === null) return { at: "start" };
  const { paragraphs } = report.source;
  if (place >= paragraphs.length - 1) return { at: "end" };
  // Between two paragraphs there is one place with two names; the name of the one that stands free is the safer.
  return !isFree(place, report) && isFree(place + 1, report)
    ? { at: "before", paragraph: place + 1 }
    : { at: "after", paragraph: place };
}

/** In no table and no content control. */
function isFree(place: number, { source }: Report): boolean {
  const paragraph = source.paragraphs[place];
  return paragraph !== undefined && !paragraph.cell && paragraph.controlTag === undefined;
}

function isSamePlace(one: Anchor, other: Anchor): boolean {
  const paragraphOf = (anchor: Anchor): number | null => ("paragraph" in anchor ? anchor.paragraph : null);
  return one.at === other.at && paragraphOf(one) === paragraphOf(other);
}
