/**
 * What is missing, and where it goes. The clerk's text is never split: a block goes behind everything that belongs to
 * the block before it, in the outline's order.
 */
import type { Outline } from "../outline";
import type { Report } from "../reading/report";
import type { AgencyProfile } from "./agencyProfile";
import { skeletonBlocks, type Block } from "./blocks";
import { flatOpc } from "./fragment";
import type { Anchor, BlockId, Insertion } from "./insertion";
import { blockEnds } from "./blockEnds";

/** [] where nothing is missing. In document order of the blocks; places are those of the document as it was read. */
export function planInsertion(
  outline: Outline,
  profile: AgencyProfile,
  report: Report,
): readonly Insertion[] {
  const ends = blockEnds(report);
  return missingRuns(skeletonBlocks(outline, profile, "none"), ends).map(({ after, blocks }) => ({
    anchor: anchorFor(after, blocks, ends, report),
    blocks: blocks.map((block) => block.id),
    ooxml: flatOpc(blocks.map((block) => block.ooxml).join("")),
  }));
}

/** The whole skeleton for an empty document. */
export function skeletonFragment(outline: Outline, profile: AgencyProfile): string {
  return flatOpc(
    skeletonBlocks(outline, profile, "none")
      .map((block) => block.ooxml)
      .join(""),
  );
}

interface MissingRun {
  /** The block that the run follows; null at the top. */
  readonly after: BlockId | null;
  readonly blocks: readonly Block[];
}

function missingRuns(blocks: readonly Block[], ends: ReadonlyMap<BlockId, number>): readonly MissingRun[] {
  const runs: { after: BlockId | null; blocks: Block[] }[] = [];
  let found: BlockId | null = null;
  for (const block of blocks) {
    if (ends.has(block.id)) {
      found = block.id;
      continue;
    }
    const last = runs.at(-1);
    if (last?.after === found) last.blocks.push(block);
    else runs.push({ after: found, blocks: [block] });
  }
  return runs;
}

function anchorFor(
  after: BlockId | null,
  blocks: readonly Block[],
  ends: ReadonlyMap<BlockId, number>,
  report: Report,
): Anchor {
  // Only the heading has nothing before it, and it belongs at the very top. What follows it there goes above the text
  // that nobody could name, which then stands under part I, where an introduction belongs.
  const end = after === null ? undefined : ends.get(after);
  if (end === undefined) return { at: "start" };
  const signature = report.signature;
  const last = blocks.at(-1);
  const place =
    signature !== null && last?.id !== "signature" ? clampBefore(signature, end, report, after) : end;
  return place < 0 ? { at: "start" } : behind(place, report);
}

/** The signature block ends the text, even where the reading took it for part of the last item. */
function clampBefore(signature: number, end: number, report: Report, after: BlockId | null): number {
  const heading = report.items.find((item) => item.id === after)?.heading ?? 0;
  return heading < signature && end >= signature ? signature - 1 : end;
}

/** Behind that paragraph; said by the paragraph after it where that one stands free and this one does not. */
function behind(place: number, report: Report): Anchor {
  const { paragraphs } = report.source;
  const isFree = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && !paragraph.cell && paragraph.controlTag === undefined;
  };
  if (place >= paragraphs.length - 1) return { at: "end" };
  if (!isFree(place) && isFree(place + 1)) return { at: "before", paragraph: place + 1 };
  return { at: "after", paragraph: place };
}
