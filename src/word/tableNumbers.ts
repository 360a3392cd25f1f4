/**
 * Which table holds each paragraph. Word's API gives a paragraph the row and the column of its cell and how deep the
 * cell is nested, but no name for the table, so a table is known to have ended when the cells go backwards.
 */

/** Where a paragraph stands, as Word tells it: `nesting` 0 is outside of every table; row and column are zero-based. */
export interface CellPosition {
  readonly nesting: number;
  readonly row: number;
  readonly column: number;
}

interface OpenTable {
  readonly number: number;
  row: number;
  column: number;
}

/** For each paragraph the number of its innermost table, in the order in which the tables begin; null outside. */
export function tableNumbers(positions: readonly CellPosition[]): readonly (number | null)[] {
  const open: OpenTable[] = [];
  let count = 0;
  return positions.map(({ nesting, row, column }) => {
    open.length = Math.min(open.length, nesting);
    const last = open.at(-1);
    if (open.length === nesting && last !== undefined && isBefore(row, column, last)) open.pop();
    while (open.length < nesting) open.push({ number: count++, row, column });
    const table = open.at(-1);
    if (table === undefined) return null;
    table.row = row;
    table.column = column;
    return table.number;
  });
}

const isBefore = (row: number, column: number, cell: OpenTable) =>
  row < cell.row || (row === cell.row && column < cell.column);
