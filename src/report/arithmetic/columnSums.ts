/** Tables with a row "Tổng cộng": its numbers and those of the rows that it adds up, column by column. */
import type { Paragraph } from "../../document";
import type { Memory } from "../memory";
import { wordTables, type Grid, type GridCell } from "../figures/grid";
import { wordKeys } from "../../text/text";

export interface ColumnSum {
  /** The heading of the column, as typed. */
  readonly heading: string;
  readonly total: number;
  readonly text: string;
  readonly parts: readonly number[];
  /** Of the total's cell. */
  readonly paragraph: number;
}

const TOTAL = /^(?:tổng(?:\s+(?:cộng|số|chung))?|cộng|toàn (?:tỉnh|xã|phường|thành phố))\s*[:.]?$/iu;
/** Rows and columns that add up to nothing. */
const NO_PART =
  /trong đó|^[-+•]\s*\S|tỷ lệ|tỉ lệ|%|bình quân|trung bình|cùng kỳ|so với|mức độ|chỉ số|điểm|xếp hạng/iu;
const ORDER = /^(?:stt|tt|số tt|số thứ tự|năm)$/iu;

export function columnSums(paragraphs: readonly Paragraph[], memory: Memory): readonly ColumnSum[] {
  return [...wordTables(paragraphs).values()].flatMap(({ grid }) => sumsOf(grid, memory));
}

function sumsOf(grid: Grid, memory: Memory): readonly ColumnSum[] {
  const [head = [], ...rows] = grid;
  const totals = rows.filter(isTotal);
  const [total] = totals;
  const parts = rows.filter(
    (row) => !isTotal(row) && row.some(({ text }) => numberOf(text, memory) !== null),
  );
  const plain = parts.every((row) => !row.some(({ text }) => NO_PART.test(text)) && isCounted(row));
  if (!total || totals.length > 1 || parts.length < 2 || !plain) return [];
  return total.flatMap((cell, column) => {
    const heading = head[column]?.text.trim() ?? "";
    const sum = numberOf(cell.text, memory);
    const numbers = parts.map((row) => valueOf(row[column], memory));
    const sound = numbers.every((number): number is number => number !== null);
    if (sum === null || !sound || NO_PART.test(heading) || ORDER.test(heading)) return [];
    return [{ heading, total: sum, text: cell.text.trim(), parts: numbers, paragraph: cell.paragraph }];
  });
}

const isTotal = (row: readonly GridCell[]): boolean => row.some(({ text }) => TOTAL.test(text.trim()));

/** Rows numbered I, II above 1, 2 hold sums of their own. */
const isCounted = (row: readonly GridCell[]): boolean => !/^[IVXA-Z]+\.?$/u.test(row[0]?.text.trim() ?? "");

/** An empty cell or a dash is nothing. */
function valueOf(cell: GridCell | undefined, memory: Memory): number | null {
  const text = cell?.text.trim() ?? "";
  return text === "" || /^[-–—]$/u.test(text) ? 0 : numberOf(text, memory);
}

/** A cell that is one plain number, with its unit perhaps; null for any other. */
function numberOf(text: string, memory: Memory): number | null {
  const [quantity, ...others] = memory.annotationOf(text).parsed.quantities;
  const plain = quantity && others.length === 0 && quantity.from === 0 && wordKeys(text).length <= 3;
  return plain && quantity.noun !== "percent" && quantity.side === "alone" ? quantity.value : null;
}
