import {
  type CellPlace,
  cellPlace,
  cellsOf,
  cellText,
  elementSpan,
  insertAfter,
  insertBefore,
  keepParagraph,
  paragraphsIn,
  removeBlock,
  rowsOf,
  type Span,
  tablesIn,
  holderOf,
  element,
  typeText,
  replaceParagraphText,
  deleteParagraph,
} from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { index, oneOf, text } from "../args";
import {
  collectionOf,
  defineType,
  found,
  type Argument,
  type HostContext,
  type HostObject,
  orNullObject,
  type Method,
} from "../hostObject";
import { contentMethods, contentObjects } from "./content";
import { styleScalars } from "./style";

const spanOf = (table: XmlElement, host: HostContext, part?: Parameters<typeof elementSpan>[2]): Span =>
  elementSpan(host.document, table, part);

const { GetRange, Select, Search } = contentMethods(spanOf, { ooxml: ["Replace"], text: ["Replace"] });

const isThere = (target: XmlElement, { document }: HostContext): boolean =>
  document.partOf(target) !== undefined;

const cellAt = (
  target: XmlElement,
  row: Argument | undefined,
  column: Argument | undefined,
): XmlElement | undefined => {
  const found = rowsOf(target)[index(row)];
  return found && cellsOf(found)[index(column)];
};

export const table: (target: XmlElement) => HostObject = defineType<XmlElement>({
  name: "Table",
  alive: isThere,
  scalars: {
    NestingLevel: {
      since: "1.3",
      get: (target, { document }) =>
        (document.ancestryFor(target)?.ancestors(target, "w:tbl").length ?? 0) + 1,
    },
    RowCount: { since: "1.3", get: (target) => rowsOf(target).length },
    ...styleScalars((target: XmlElement) => paragraphsIn(target)),
    Values: { since: "1.3", get: (target) => rowsOf(target).map((row) => cellsOf(row).map(cellText)) },
  },
  objects: {
    ...contentObjects(spanOf),
    Rows: { since: "1.3", get: (target) => tableRows(() => rowsOf(target)) },
    Tables: { since: "1.3", get: (target) => tables(() => rowsOf(target).flatMap(tablesIn)) },
  },
  methods: {
    ...(GetRange && { GetRange }),
    ...(Select && { Select }),
    ...(Search && { Search }),
    Delete: {
      changes: true,
      call: (target, _args, { document }) => {
        const holder = holderOf(document, target);
        removeBlock(document, target);
        keepParagraph(holder);
      },
    },
    ...orNullObject("GetCell", {
      since: "1.3",
      call: (target: XmlElement, [row, column]) => {
        const cell = cellAt(target, row, column);
        return cell ? tableCell(cell) : null;
      },
    }),
    ...orNullObject("GetParagraphAfter", { since: "1.3", call: beside(1) }),
    ...orNullObject("GetParagraphBefore", { since: "1.3", call: beside(-1) }),
    InsertParagraph: {
      changes: true,
      call: (target, [inserted, place], { document, kinds }) => {
        const made = element("w:p");
        if (oneOf(place, ["Before", "After"]) === "Before") insertBefore(document, target, [made]);
        else insertAfter(document, target, [made]);
        typeText(document, { paragraph: made, offset: 0 }, text(inserted));
        return kinds.paragraph(made);
      },
    },
  },
});

/** The paragraph just before or behind the table, in the same story. */
function beside(step: 1 | -1): Method<XmlElement>["call"] {
  return (target, _args, { document, kinds }) => {
    const all = paragraphsIn(holderOf(document, target));
    const inner = paragraphsIn(target);
    const edge = step === 1 ? inner.at(-1) : inner[0];
    const there = edge && all[all.indexOf(edge) + step];
    return there ? kinds.paragraph(there) : null;
  };
}

export const tables: (list: () => readonly XmlElement[]) => HostObject = collectionOf<XmlElement>(
  "TableCollection",
  table,
);

export const tableRow: (target: XmlElement) => HostObject = defineType<XmlElement>({
  name: "TableRow",
  alive: isThere,
  scalars: {
    CellCount: { since: "1.3", get: (row) => cellsOf(row).length },
    RowIndex: {
      since: "1.3",
      get: (row, { document }) =>
        rowsOf(found(document.ancestryFor(row)?.closest(row, "w:tbl"))).indexOf(row),
    },
    Values: { since: "1.3", get: (row) => [cellsOf(row).map(cellText)] },
  },
  objects: {
    Cells: { since: "1.3", get: (row) => tableCells(() => cellsOf(row)) },
    ParentTable: {
      since: "1.3",
      get: (row, { document }) => table(found(document.ancestryFor(row)?.closest(row, "w:tbl"))),
    },
  },
});

const tableRows = collectionOf<XmlElement>("TableRowCollection", tableRow);

const placeOf = (cell: XmlElement, { document }: HostContext): CellPlace => found(cellPlace(document, cell));

export const tableCell: (target: XmlElement) => HostObject = defineType<XmlElement>({
  name: "TableCell",
  alive: isThere,
  scalars: {
    CellIndex: { since: "1.3", get: (cell, host) => placeOf(cell, host).cellIndex },
    RowIndex: { since: "1.3", get: (cell, host) => placeOf(cell, host).rowIndex },
    Value: {
      since: "1.3",
      get: cellText,
      set: (cell, value, { document }) => {
        const [first, ...others] = paragraphsIn(cell);
        for (const other of others) deleteParagraph(document, other);
        replaceParagraphText(document, found(first), text(value));
      },
    },
  },
  objects: {
    Body: { since: "1.3", get: (cell, { kinds }) => kinds.body(cell) },
    ParentRow: { since: "1.3", get: (cell, host) => tableRow(placeOf(cell, host).row) },
    ParentTable: { since: "1.3", get: (cell, host) => table(placeOf(cell, host).table) },
  },
});

const tableCells = collectionOf<XmlElement>("TableCellCollection", tableCell);
