/** Tables, in Word or typed with tabs and bars, as rows of cells; and each number in them as a sentence of its own. */
import type { Paragraph } from "../../document";
import type { Memory } from "../memory";
import { TOPICS } from "./lexicon";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import { textOf } from "../../text/tokens";
import { UNITS, type Noun } from "./units";

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

/** A table of the document, with the words right above it that say what it is of: "Bảng 2. Số mô hình “Dân vận khéo”". */
export interface WordTable {
  readonly grid: Grid;
  readonly caption: string;
}

const CAPTION = /^(?:bảng|biểu|bang|bieu)(?!\p{L})/iu;

/** The tables of the document, by the number that Word's model gives them. */
export function wordTables(paragraphs: readonly Paragraph[]): ReadonlyMap<number, WordTable> {
  const tables = new Map<number, GridCell[][]>();
  const captions = new Map<number, string>();
  for (const [place, { cell, text }] of paragraphs.entries()) {
    if (!cell) continue;
    if (!tables.has(cell.table)) captions.set(cell.table, captionAbove(paragraphs, place));
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
      {
        grid: Array.from(rows, (row: GridCell[] | undefined) => Array.from(row ?? [], filled)),
        caption: captions.get(table) ?? "",
      },
    ]),
  );
}

function captionAbove(paragraphs: readonly Paragraph[], place: number): string {
  const above = paragraphs.slice(Math.max(0, place - 2), place).findLast(({ text }) => text.trim() !== "");
  return above && !above.cell && CAPTION.test(above.text.normalize("NFC").trim()) ? above.text : "";
}

/** Without tabs and bars no table was typed: a quick no for most paragraphs. */
export const hasColumns = (text: string): boolean => text.includes("\t") || text.includes("|");

/** A table that was typed: a line with tabs or bars and a cell that is only a number. null for plain text. */
export function typedRows(text: string, paragraph: number): Grid | null {
  const rows = text
    .split(/[\n\v\r]+/)
    .map(cellsOf)
    .map((cells) => cells.map((cell) => ({ text: cell.trim(), paragraph })));
  const tabular = rows.some(
    (row) =>
      row.length > 1 && row.some((cell, place) => place > 0 && isShort(cell.text) && /\d/.test(cell.text)),
  );
  return tabular ? rows : null;
}

/** Between bars an empty cell is one; tabs are typed until the text stands where it should. */
function cellsOf(line: string): readonly string[] {
  const barred = line.trim();
  if (barred.includes("|")) return barred.replace(/^\||\|$/g, "").split("|");
  return barred.replace(/[\s|]+$/, "").split(SEPARATORS);
}

/** Few enough words to be a number with its unit, and no sentence. */
export function isShort(text: string): boolean {
  return text.trim().split(/\s+/).length <= 4;
}

export function cellSentences(grid: Grid, memory: Memory, caption = ""): readonly CellSentence[] {
  const headings = headingRows(grid, memory);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  const headingOf = (column: number): string =>
    headings
      .map((row) => row[column]?.text ?? "")
      .join(" ")
      .trim();
  const body = grid.slice(headings.length).map((row) => inItsColumns(row, columns, memory));
  const shape = shapeOf(body, columns, headingOf, memory);
  const about =
    (shape.label === null ? "" : topical(headingOf(shape.label), memory)) || topicsOf(caption, memory);
  return body.flatMap((row) => rowSentences(row, { ...shape, about }, headingOf, memory));
}

const TOTALS = phraseBook<"total">({
  total: [
    "tổng",
    "tổng số",
    "tổng cộng",
    "cộng",
    "chung",
    "toàn tỉnh",
    "toàn xã",
    "toàn ngành",
    "tính chung",
    "bình quân",
    "trung bình",
  ],
});
const isTotal = (text: string, memory: Memory): boolean => phraseAt(TOTALS, memory.wordsOf(text), 0) !== null;

/** A total's label often fills the cell of the number before it, so that its row has fewer cells than the others. */
function inItsColumns(row: readonly GridCell[], columns: number, memory: Memory): readonly GridCell[] {
  const [label, ...rest] = row;
  if (!label || row.length >= columns || !isTotal(label.text, memory)) return row;
  const empty = Array.from({ length: columns - row.length }, () => ({ ...label, text: "" }));
  return [label, ...empty, ...rest];
}

interface Shape {
  readonly skipped: ReadonlySet<number>;
  readonly label: number | null;
  readonly unit: number | null;
  /** What is counted, where another heading says so: "Loại văn bản | Số lượng", "Số đơn nhận | Đã giải quyết". */
  readonly counted: string;
}

/** The rows before the first one that holds a number: "Nội dung | ĐVT | Năm 2025 | Năm 2026". */
function headingRows(grid: Grid, memory: Memory): Grid {
  const first = grid.findIndex(
    (row, place) =>
      row.some((cell, column) => column > 0 && holdsNumber(cell.text, memory)) ||
      // "1 | Kết quả … |": a row with its number, whatever the others hold.
      (place > 0 && /^[\dIVX]/.test(row[0]?.text ?? "") && isOrder([row[0]?.text ?? ""])),
  );
  return grid.slice(0, first >= 0 ? first : 1);
}

const holdsNumber = (text: string, memory: Memory): boolean =>
  isShort(text) && memory.annotationOf(text).parsed.quantities.length > 0;

type Heading = "order" | "unit" | "note";
const HEADINGS = phraseBook<Heading>({
  order: ["stt", "tt", "số tt", "số thứ tự"],
  unit: ["đvt", "đơn vị tính", "đv tính"],
  note: ["ghi chú"],
});

function headingKind(text: string, memory: Memory): Heading | null {
  const read = memory.wordsOf(text);
  return read.tokens.length <= 4 ? (phraseAt(HEADINGS, read, 0)?.meaning ?? null) : null;
}

function shapeOf(body: Grid, columns: number, headingOf: (column: number) => string, memory: Memory): Shape {
  const skipped = new Set<number>();
  let unit: number | null = null;
  let label: number | null = null;
  const hasResults = Array.from({ length: columns }, (_, column) => headingOf(column)).some(isResultColumn);
  for (let column = 0; column < columns; column++) {
    const cells = body.map((row) => row[column]?.text ?? "");
    const kind = headingKind(headingOf(column), memory);
    const planned = isPlanColumn(headingOf(column)) && hasResults;
    if (planned || kind === "order" || kind === "note" || (column === 0 && columns > 2 && isOrder(cells)))
      skipped.add(column);
    else if (
      kind === "unit" ||
      (label !== null && unit === null && cells.every((text) => isUnit(text, memory)))
    )
      unit = column;
    else if (label === null && (cells.every(isYear) || cells.some((text) => isLabel(text, memory))))
      label = column;
  }
  return {
    skipped,
    label,
    unit,
    counted: countedIn(Array.from({ length: columns }, (_, column) => headingOf(column)).join(" "), memory),
  };
}

/** "Kế hoạch năm 2026" beside "Thực hiện năm 2026": what was planned is no result. */
const isPlanColumn = (heading: string): boolean =>
  opens(heading, /^(?:kế hoạch|ke hoach|chỉ tiêu (?:được )?giao|mục tiêu)/iu);
const isResultColumn = (heading: string): boolean =>
  opens(heading, /^(?:thực hiện|kết quả|đạt|thuc hien|ket qua)/iu);
const opens = (heading: string, words: RegExp): boolean => words.test(heading.normalize("NFC").trim());

const isLabel = (text: string, memory: Memory): boolean => /\p{L}/u.test(text) && !holdsNumber(text, memory);
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text.trim());

const COUNTED: readonly Noun[] = ["document", "petition"];
const BARE = phraseBook<"bare">({
  bare: ["số lượng", "giải quyết", "tiếp nhận", "xử lý", "nhận", "ban hành"],
});

/** A heading that counts, and does not say what. */
function isBare(heading: string, memory: Memory): boolean {
  const read = memory.wordsOf(heading);
  return phrasesIn(BARE, read).length > 0 && phrasesIn(UNITS, read).length === 0;
}

function countedIn(heading: string, memory: Memory): string {
  const read = memory.wordsOf(heading);
  const unit = phrasesIn(UNITS, read).find((mention) => COUNTED.includes(mention.meaning));
  return unit ? textOf(read, unit) : "";
}

/** 1, 2, 3 … or a lone number before a label. */
function isOrder(cells: readonly string[]): boolean {
  return cells.every((text) => /^\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]+|[a-zđ])?[.)]?$/.test(text.trim()));
}

function isUnit(text: string, memory: Memory): boolean {
  const read = memory.wordsOf(text);
  return read.tokens.length > 0 && phraseAt(UNITS, read, 0)?.to === read.tokens.length;
}

function rowSentences(
  row: readonly GridCell[],
  shape: Shape & { readonly about: string },
  headingOf: (column: number) => string,
  memory: Memory,
): readonly CellSentence[] {
  const own = labelOf(row, shape, memory);
  const unit = shape.unit === null ? "" : (row[shape.unit]?.text ?? "");
  return row.flatMap((cell, column) => {
    if (column === shape.label || column === shape.unit || shape.skipped.has(column)) return [];
    if (!isShort(cell.text)) return [];
    const heading = headingOf(column);
    const beside = row[column - 1]?.text ?? "";
    // "Số đơn tiếp nhận | 1.340 | Đã giải quyết | 1.288": a row of labels, each with its number.
    const label =
      !heading && column - 1 !== shape.label && isLabel(beside, memory) && !isUnit(beside, memory)
        ? beside
        : own;
    const counted =
      label !== own && isBare(label, memory)
        ? countedIn(own, memory)
        : isTotal(label, memory) && isBare(heading, memory)
          ? shape.counted
          : "";
    const words = (isTotal(label, memory) ? [label, heading, shape.about] : [heading, shape.about, label])
      .map((part) => part.replace(/[.;:]+/g, " ").trim())
      .filter(Boolean);
    // A bar keeps "Kế hoạch" and "Số cuộc …" from being read as "Kế hoạch số".
    const opening = words.length > 0 ? `${words.join(isPlan(heading) ? " | " : " ")}: ` : "";
    const value = cell.text.trim();
    return [
      {
        text: `${opening}${value} ${unit || counted}`.trim(),
        from: opening.length,
        cell: value,
        paragraph: cell.paragraph,
      },
    ];
  });
}

const isPlan = (heading: string): boolean => /(?:kế hoạch|ke hoach)$/iu.test(heading.normalize("NFC").trim());

/** A total's label may stand before the column of labels: "Chung | | 93,2". A year is one. */
function labelOf(row: readonly GridCell[], shape: Shape, memory: Memory): string {
  const own = shape.label === null ? "" : (row[shape.label]?.text ?? "");
  if (isYear(own)) return `năm ${own}`;
  return (
    own.trim() ||
    (row.find((cell, column) => shape.skipped.has(column) && isTotal(cell.text, memory))?.text ?? "")
  );
}

/** The heading of the first column says what the table is about ("Chỉ số hài lòng"), or only "Nội dung", "Chỉ tiêu". */
function topical(heading: string, memory: Memory): string {
  return phrasesIn(TOPICS, memory.wordsOf(heading)).length > 0 ? heading : "";
}

/** What a caption that speaks of one thing counts, without its number, year and place. */
function topicsOf(caption: string, memory: Memory): string {
  const read = memory.wordsOf(caption);
  const [only, ...others] = phrasesIn(TOPICS, read);
  return only && others.length === 0 ? textOf(read, only) : "";
}
