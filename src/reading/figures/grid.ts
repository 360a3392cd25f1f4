/** Tables, in Word or typed with tabs and bars, as rows of cells; and each number in them as a sentence of its own. */
import type { Paragraph } from "../../document";
import { parseText } from "./parse";
import { TOPICS } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn } from "./phrases";
import { readText } from "./tokens";
import { UNITS } from "./units";

export interface GridCell {
  readonly text: string;
  readonly paragraph: number;
}
export type Grid = readonly (readonly GridCell[])[];

/** A number in a table, read as "heading of its column, heading of its row: number unit". */
export interface CellSentence {
  readonly text: string;
  /** Where the cell's own text begins in `text`. */
  readonly from: number;
  /** The cell's text, verbatim. */
  readonly cell: string;
  readonly paragraph: number;
}

const SEPARATORS = /[\t|]+/;

/** The tables of the document, by the number that Word's model gives them. */
export function wordTables(paragraphs: readonly Paragraph[]): ReadonlyMap<number, Grid> {
  const tables = new Map<number, GridCell[][]>();
  for (const [place, { cell, text }] of paragraphs.entries()) {
    if (!cell) continue;
    const rows = tables.get(cell.table) ?? [];
    tables.set(cell.table, rows);
    const row = (rows[cell.row] ??= []);
    const before = row[cell.column];
    row[cell.column] = {
      text: before ? `${before.text} ${text}` : text,
      paragraph: before?.paragraph ?? place,
    };
  }
  const filled = (cell: GridCell | undefined): GridCell => cell ?? { text: "", paragraph: -1 };
  return new Map(
    [...tables].map(([table, rows]) => [
      table,
      Array.from(rows, (row: GridCell[] | undefined) => Array.from(row ?? [], filled)),
    ]),
  );
}

/** A table that was typed: a line with tabs or bars and a cell that is only a number. null for plain text. */
export function typedRows(text: string, paragraph: number): Grid | null {
  if (!SEPARATORS.test(text)) return null;
  const rows = text
    .split(/[\n\v\r]+/)
    .map((line) => line.replace(/^[\s|]+|[\s|]+$/g, "").split(SEPARATORS))
    .map((cells) => cells.map((cell) => ({ text: cell.trim(), paragraph })));
  const tabular = rows.some(
    (row) =>
      row.length > 1 && row.some((cell, place) => place > 0 && isShort(cell.text) && /\d/.test(cell.text)),
  );
  return tabular ? rows : null;
}

/** Few enough words to be a number with its unit, and no sentence. */
export function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4;
}

export function cellSentences(grid: Grid): readonly CellSentence[] {
  const headings = headingRows(grid);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const headingOf = (column: number): string =>
    headings
      .map((row) => row[column]?.text ?? "")
      .join(" ")
      .trim();
  const body = grid.slice(headings.length);
  const shape = shapeOf(body, columns, headingOf);
  return body.flatMap((row) => rowSentences(row, shape, headingOf));
}

interface Shape {
  readonly skipped: ReadonlySet<number>;
  readonly label: number | null;
  readonly unit: number | null;
}

/** The rows before the first one that holds a number: "Nội dung | ĐVT | Năm 2025 | Năm 2026". */
function headingRows(grid: Grid): Grid {
  const first = grid.findIndex((row) => row.some((cell, place) => place > 0 && holdsNumber(cell.text)));
  if (first >= 0) return grid.slice(0, first);
  return grid.slice(0, 1);
}

const holdsNumber = (text: string): boolean => isShort(text) && parseText(text).quantities.length > 0;

const HEADINGS = phraseBook<"order" | "unit" | "note">({
  order: ["stt", "tt", "số tt", "số thứ tự"],
  unit: ["đvt", "đơn vị tính", "đv tính"],
  note: ["ghi chú"],
});

function headingKind(text: string): "order" | "unit" | "note" | null {
  const read = readText(text);
  return read.tokens.length <= 4 ? (phraseAt(HEADINGS, read, 0)?.meaning ?? null) : null;
}

function shapeOf(body: Grid, columns: number, headingOf: (column: number) => string): Shape {
  const skipped = new Set<number>();
  let unit: number | null = null;
  let label: number | null = null;
  for (let column = 0; column < columns; column++) {
    const cells = body.map((row) => row[column]?.text ?? "");
    const kind = headingKind(headingOf(column));
    if (kind === "order" || kind === "note" || (column === 0 && columns > 2 && isOrder(cells)))
      skipped.add(column);
    else if (kind === "unit" || (label !== null && unit === null && cells.every(isUnit))) unit = column;
    else if (label === null && cells.some((text) => /\p{L}/u.test(text) && !holdsNumber(text)))
      label = column;
  }
  return { skipped, label, unit };
}

/** 1, 2, 3 … or a lone number before a label. */
function isOrder(cells: readonly string[]): boolean {
  return cells.every((text) => /^\(?(?:\d{1,3}|[IVX]+|[a-zđ])?[.)]?$/.test(text.trim()));
}

function isUnit(text: string): boolean {
  const read = readText(text);
  return read.tokens.length > 0 && phraseAt(UNITS, read, 0)?.to === read.tokens.length;
}

function rowSentences(
  row: readonly GridCell[],
  shape: Shape,
  headingOf: (column: number) => string,
): readonly CellSentence[] {
  const label = shape.label === null ? "" : (row[shape.label]?.text ?? "");
  const unit = shape.unit === null ? "" : (row[shape.unit]?.text ?? "");
  const about = shape.label === null ? "" : topical(headingOf(shape.label));
  return row.flatMap((cell, column) => {
    if (column === shape.label || column === shape.unit || shape.skipped.has(column)) return [];
    if (!isShort(cell.text)) return [];
    const words = [headingOf(column), about, label]
      .map((part) => part.replace(/[.;:]+/g, " ").trim())
      .filter(Boolean);
    const opening = words.length > 0 ? `${words.join(" ")}: ` : "";
    const own = cell.text.trim();
    return [
      { text: `${opening}${own} ${unit}`.trim(), from: opening.length, cell: own, paragraph: cell.paragraph },
    ];
  });
}

/** The heading of the first column says what the table is about ("Chỉ số hài lòng"), or only "Nội dung", "Chỉ tiêu". */
function topical(heading: string): string {
  return phrasesIn(TOPICS, readText(heading)).length > 0 ? heading : "";
}
