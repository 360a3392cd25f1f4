/** The skeleton as blocks in the order of the page. */
import type { Item, Outline } from "../outline";
import type { AgencyProfile } from "./agencyProfile";
import type { PromptStore } from "./contentControl";
import { headingTable } from "./headingTable";
import type { BlockId } from "./insertion";
import { outlineItem } from "./outlineItem";
import { signatureTable } from "./signatureTable";
import { addressee, title } from "./title";

export interface Block {
  readonly id: BlockId;
  /** Paragraphs, controls and tables of a document's body. */
  readonly ooxml: string;
}

export function skeletonBlocks(
  outline: Outline,
  profile: AgencyProfile,
  store: PromptStore,
): readonly Block[] {
  return [
    { id: "heading", ooxml: headingTable(profile) },
    { id: "title", ooxml: title(outline, profile) },
    { id: "addressee", ooxml: addressee(profile) },
    ...outline.parts.flatMap((part) => itemBlocks(part, 0, store)),
    { id: "signature", ooxml: signatureTable(profile) },
  ];
}

function itemBlocks(item: Item, level: number, store: PromptStore): readonly Block[] {
  return [
    { id: item.id, ooxml: outlineItem(item, level, store) },
    ...item.children.flatMap((child) => itemBlocks(child, level + 1, store)),
  ];
}
