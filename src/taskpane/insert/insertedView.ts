/** What an insertion has put into the document, as lines to read. Pure. */
import { allItems, type Outline } from "../../outline";
import type { InsertOutcome } from "../../app";
import type { Strings } from "../../strings";

export interface InsertedLine {
  readonly text: string;
  /** The report's own headings are Vietnamese in every language of the pane. */
  readonly lang?: "vi";
}

const BLOCKS = ["heading", "title", "addressee"] as const;

/** In the order of the page; all the headings of the outline together are one line. */
export function insertedLines(
  inserted: InsertOutcome["inserted"],
  outline: Outline,
  s: Strings,
): readonly InsertedLine[] {
  const items = allItems(outline);
  const newItems = items.filter((item) => inserted.includes(item.id));
  return [
    ...BLOCKS.filter((block) => inserted.includes(block)).map((block) => ({ text: s.insert.blocks[block] })),
    ...(newItems.length === items.length
      ? [{ text: s.insert.everyItem(items.length) }]
      : newItems.map((item) => ({ text: `${item.label} ${item.heading}`, lang: "vi" as const }))),
    ...(inserted.includes("signature") ? [{ text: s.insert.blocks.signature }] : []),
  ];
}
