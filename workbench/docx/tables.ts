/** Tables as rows of cells. Merged cells count as Word counts them: a cell that spans columns is one cell of its row. */
import { childOf, childrenOf, isElement, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { makeRun, paragraphText } from "./paragraphText";
import { element, paragraphsIn } from "./tree";

/** The children of that name, looked for also in the controls around them. */
function through(holder: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(holder).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === "w:sdt"
      ? through(childOf(child, "w:sdtContent") ?? element("w:sdtContent"), name)
      : [];
  });
}

export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return through(table, "w:tr");
}

export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return through(row, "w:tc");
}

export function cellText(cell: XmlElement): string {
  return paragraphsIn(cell)
    .map((paragraph) => paragraphText(paragraph))
    .join("\n");
}

/** The tables that stand in the holder, those inside other tables left out. */
export function tablesIn(holder: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (one: XmlElement): void => {
    for (const child of one.children) {
      if (!isElement(child)) continue;
      if (child.name === "w:tbl") found.push(child);
      else if (child.name !== "w:p") visit(child);
    }
  };
  visit(holder);
  return found;
}

/** How many tables the element stands in. */
export function nestingOf(document: EditableDocument, inner: XmlElement): number {
  return document.ancestryFor(inner)?.ancestors(inner, "w:tbl").length ?? 0;
}

export interface CellPlace {
  readonly cell: XmlElement;
  readonly row: XmlElement;
  readonly table: XmlElement;
  readonly rowIndex: number;
  readonly cellIndex: number;
}

export function cellPlace(document: EditableDocument, cell: XmlElement): CellPlace | undefined {
  const ancestry = document.ancestryFor(cell);
  const row = ancestry?.closest(cell, "w:tr");
  const table = ancestry?.closest(cell, "w:tbl");
  if (!row || !table) return undefined;
  return { cell, row, table, rowIndex: rowsOf(table).indexOf(row), cellIndex: cellsOf(row).indexOf(cell) };
}

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"];

/** A table with a thin grid, as wide as the text. */
export function makeTable(rows: number, columns: number, values: readonly (readonly string[])[]): XmlElement {
  const grid = element(
    "w:tblGrid",
    {},
    Array.from({ length: columns }, () => element("w:gridCol")),
  );
  const line = { "w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto" };
  const properties = element("w:tblPr", {}, [
    element("w:tblW", { "w:w": "5000", "w:type": "pct" }),
    element(
      "w:tblBorders",
      {},
      BORDERS.map((side) => element(`w:${side}`, line)),
    ),
  ]);
  const cell = (text: string): XmlElement =>
    element("w:tc", {}, [
      element("w:tcPr", {}, [element("w:tcW", { "w:w": "0", "w:type": "auto" })]),
      element("w:p", {}, text === "" ? [] : [makeRun(text)]),
    ]);
  const row = (at: number): XmlElement =>
    element(
      "w:tr",
      {},
      Array.from({ length: columns }, (_, column) => cell(values[at]?.[column] ?? "")),
    );
  return element("w:tbl", {}, [properties, grid, ...Array.from({ length: rows }, (_, at) => row(at))]);
}
