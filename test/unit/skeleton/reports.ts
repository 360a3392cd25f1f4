/** Reports on documents whose paragraphs say themselves what they are: what the reading finds, without the reading. */
import { allFigures, allItems, congVan1432 } from "../../../src/outline";
import type { Paragraph } from "../../../src/document";
import { readReport, type HeadingElement, type Report } from "../../../src/report";
import type { BlockId } from "../../../src/skeleton";

export interface MarkedParagraph {
  readonly text: string;
  /** The block whose first paragraph it is; absent for what belongs to the block before, or to none. */
  readonly block?: BlockId;
  /** Number of the table that it stands in. */
  readonly table?: number;
  readonly controlTag?: string;
}

const FIRST_ELEMENT: Readonly<Record<string, HeadingElement>> = {
  heading: "national-name",
  title: "kind",
  addressee: "addressee",
};

const OF_NOTHING = readReport({ paragraphs: [], controls: [] }, congVan1432);

export function reportOf(marked: readonly MarkedParagraph[]): Report {
  const placeOf = (block: BlockId): number | null => {
    const place = marked.findIndex((paragraph) => paragraph.block === block);
    return place < 0 ? null : place;
  };
  const endOf = (start: number): number => {
    const next = marked.findIndex(({ block }, place) => place > start && block !== undefined);
    return next < 0 ? marked.length : next;
  };
  const none: Record<HeadingElement, number | null> = {
    "national-name": null,
    motto: null,
    agency: null,
    number: null,
    "place-date": null,
    kind: null,
    subject: null,
    addressee: null,
  };
  const heading = Object.entries(FIRST_ELEMENT).map(([block, element]) => [element, placeOf(block)] as const);
  return {
    ...OF_NOTHING,
    source: { paragraphs: marked.map(paragraph), controls: [] },
    heading: { ...none, ...Object.fromEntries(heading) },
    signature: placeOf("signature"),
    items: allItems(congVan1432).map(({ id }) => {
      const start = placeOf(id);
      if (start === null) return { id, status: "missing", heading: null, content: [], extent: [] };
      const extent = Array.from({ length: endOf(start) - start }, (_, offset) => start + offset);
      return { id, status: "present", heading: start, content: extent.slice(1), extent };
    }),
    figures: allFigures(congVan1432).map(({ figure, item }) => ({
      id: figure.id,
      item: item.id,
      required: figure.required,
      status: "missing",
      values: [],
      candidates: [],
    })),
  };
}

function paragraph({ text, table, controlTag }: MarkedParagraph): Paragraph {
  return {
    text,
    format: {},
    ...(table === undefined ? {} : { cell: { table, row: 0, column: 0 } }),
    ...(controlTag === undefined ? {} : { controlTag }),
  };
}
