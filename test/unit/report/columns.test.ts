import type { Paragraph } from "../../../src/document";
import { inOtherColumns } from "../../../src/report/columns";

const PERIOD = { kind: "annual", year: 2026 } as const;
const table = (...rows: readonly (readonly string[])[]): readonly Paragraph[] =>
  rows.flatMap((cells, row) =>
    cells.map((text, column) => ({ text, format: {}, cell: { table: 0, row, column } })),
  );

test.each([
  ["another year", "Kết quả năm 2025", [5]],
  ["the same period of the year before", "Cùng kỳ", [5]],
  ["this year", "Kết quả năm 2026", []],
  ["no period", "Ghi chú", []],
  [
    "text of a report typed into one table",
    "Thu ngân sách năm 2026 đạt 486 tỷ đồng, bằng 112% dự toán, tăng 8% so với cùng kỳ năm 2025.",
    [],
  ],
] as const)("a column under %s", (_, heading, places) => {
  const paragraphs = table(["Nội dung", "Năm 2026", heading], ["Đơn thư", "47 đơn", "55 đơn"]);
  expect([...inOtherColumns(paragraphs, PERIOD)]).toEqual(places);
});

test("what stands in no table is in no column", () => {
  expect([...inOtherColumns([{ text: "Cùng kỳ", format: {} }], PERIOD)]).toEqual([]);
});
