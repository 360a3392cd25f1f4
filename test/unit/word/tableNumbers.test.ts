import { tableNumbers, type CellPosition } from "../../../src/word/tableNumbers";

/** "-" a paragraph outside of tables; "1:0,2" nesting 1, row 0, column 2. */
function places(text: string): readonly CellPosition[] {
  return text.split(" ").map((word) => {
    const [nesting, row, column] = word === "-" ? [0, 0, 0] : word.split(/[:,]/).map(Number);
    return { nesting: nesting ?? 0, row: row ?? 0, column: column ?? 0 };
  });
}

test.each([
  ["no table", "- -", [null, null]],
  ["one table of two cells", "- 1:0,0 1:0,1 -", [null, 0, 0, null]],
  ["two paragraphs in one cell", "1:0,0 1:0,0 1:0,1", [0, 0, 0]],
  ["two tables with text between", "1:0,0 - 1:0,0", [0, null, 1]],
  ["two tables with nothing between", "1:0,0 1:0,1 1:0,0", [0, 0, 1]],
  ["a table that ends on a lower row than the next begins", "1:0,0 1:1,0 1:0,1", [0, 0, 1]],
  ["a table in a cell, and the outer one going on", "1:0,0 2:0,0 1:0,0 1:0,1", [0, 1, 0, 0]],
  ["a cell that begins with a table", "2:0,0 1:0,0", [1, 0]],
  ["two tables in one cell", "1:0,0 2:0,0 1:0,0 2:0,0 1:0,1", [0, 1, 0, 2, 0]],
])("%s", (_what, text, numbers) => {
  expect(tableNumbers(places(text))).toEqual(numbers);
});
