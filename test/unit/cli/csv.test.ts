/** The table for the office that receives reports: what each cell says, and what a hostile report cannot do with it. */
import { aFinding } from "../rules/aFinding";
import type { CheckReport, FigureResult } from "../../../src/check";
import { csvHeader, csvRow } from "../../../src/cli/csv";
import { allFigures, allItems, congVan1432, type FigureId } from "../../../src/outline";
import type { FigureValue, Unit } from "../../../src/report/report";

const report: CheckReport = {
  outline: congVan1432.id,
  period: { kind: "annual", year: 2026 },
  verdict: "incomplete",
  items: allItems(congVan1432).map(({ id }) => ({
    id,
    status: id === "VI" ? "empty" : "present",
    paragraphs: [],
  })),
  figures: [],
  unchecked: [],
  findings: (["error", "warning", "warning", "info"] as const).map((severity) =>
    aFinding({ severity, item: "VI" }),
  ),
};

const value = (number: number, unit: Unit, text: string): FigureValue => ({
  value: number,
  unit,
  text,
  paragraph: 1,
});

/** As a program reads the line that takes RFC 4180 with this separator. */
function cellsOf(line: string, separator: ";" | "," = ";"): readonly string[] {
  const cells = line.matchAll(new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, "g"));
  return [...cells].map(([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare);
}

const rowOf = (more: Partial<CheckReport> = {}, file = "a.docx"): string =>
  csvRow(file, { ...report, ...more }, congVan1432);

const FIGURE_IDS = allFigures(congVan1432).map(({ figure }) => figure.id);
const FIXED = 8;

function figureCell(id: FigureId, status: FigureResult["status"], values: readonly FigureValue[]): string {
  const figures = [{ id, item: "I", required: false, status, values }];
  return cellsOf(rowOf({ figures }))[FIXED + FIGURE_IDS.indexOf(id)] ?? "";
}

test("the header names every column, with a byte order mark before it", () => {
  const header = csvHeader(congVan1432);
  expect(header.startsWith("\ufeffTệp;")).toBe(true);
  expect(header.lastIndexOf("\ufeff")).toBe(0);
  const names = cellsOf(header.slice(1));
  expect(names.slice(0, FIXED)).toEqual([
    "Tệp",
    "Kỳ báo cáo",
    "Năm",
    "Kết luận",
    "Số mục đạt",
    "Tổng số mục",
    "Số lỗi phải sửa",
    "Số điểm cần xem lại",
  ]);
  expect(names.slice(FIXED)).toHaveLength(17);
  expect(names).toContain("III.7.3 Số cuộc tiếp xúc, đối thoại trực tiếp");
  expect(cellsOf(rowOf())).toHaveLength(names.length);
});

test("a row tells file, period, verdict, items and findings", () => {
  expect(cellsOf(rowOf()).slice(0, FIXED)).toEqual([
    "a.docx",
    "cả năm",
    "2026",
    "Chưa gửi được",
    "21",
    "22",
    "1",
    "2",
  ]);
});

test("a period that the report does not tell is left empty", () => {
  expect(cellsOf(rowOf({ period: { kind: null, year: null } })).slice(1, 3)).toEqual(["", ""]);
  expect(cellsOf(rowOf({ period: { kind: "half-year", year: 2027 } })).slice(1, 3)).toEqual([
    "6 tháng đầu năm",
    "2027",
  ]);
});

describe("the cell of a figure", () => {
  const cases: readonly (readonly [
    about: string,
    id: FigureId,
    status: FigureResult["status"],
    values: readonly FigureValue[],
    cell: string,
  ])[] = [
    ["a count", "dialogue-count", "present", [value(25, "sessions", "25 cuộc")], "25"],
    ["a thousand", "dialogue-attendance", "present", [value(1234, "people", "1.234 lượt")], "1234"],
    ["a percentage", "satisfaction-index", "present", [value(98.5, "percent", "98,5%")], "98,5"],
    ["a count that is said to be none", "dialogue-count", "nil", [], "0"],
    ["an index that was not taken", "satisfaction-index", "nil", [], "không có"],
    ["nothing found", "dialogue-count", "missing", [], ""],
    ["not checked", "dialogue-count", "unchecked", [], "chưa kiểm tra được"],
    ["doubtful", "dialogue-count", "review", [value(25, "sessions", "25 cuộc")], "cần xem lại: 25 cuộc"],
    ["doubtful, without a number", "dialogue-count", "review", [], "cần xem lại"],
    [
      "parts without a total",
      "commendations",
      "present",
      [value(11, "collectives", "11 tập thể"), value(19, "collectives", "19 cá nhân")],
      "11 tập thể; 19 cá nhân",
    ],
    ["a rate for a count", "online-services", "present", [value(85.5, "percent", "85,5%")], "85,5%"],
    [
      "points for a percentage",
      "satisfaction-index",
      "present",
      [value(8.75, "points", "8,75/10")],
      "8,75/10",
    ],
    ["a result of part I", "socio-economic", "present", [value(8.2, "percent", "8,2%")], "8,2%"],
  ];
  test.each(cases)("%s", (_, id, status, values, cell) => {
    expect(figureCell(id, status, values)).toBe(cell);
  });

  test("of which the report does not speak says that it was not checked", () => {
    expect(cellsOf(rowOf()).slice(FIXED)).toEqual(FIGURE_IDS.map(() => "chưa kiểm tra được"));
  });
});

describe("a name that is meant to do harm", () => {
  const names: readonly (readonly [name: string, cell: string])[] = [
    ["=1+1.docx", "'=1+1.docx"],
    ["+1.docx", "'+1.docx"],
    ["-1.docx", "'-1.docx"],
    ["@SUM(A1).docx", "'@SUM(A1).docx"],
    ["＝1.docx", "'＝1.docx"],
    ["\t=1.docx", "' =1.docx"],
    [" =1.docx", "' =1.docx"],
    ["\u200b=1.docx", "'\u200b=1.docx"],
    ["\r\n=1.docx", "' =1.docx"],
    ["a\n=1;x.docx", "a =1;x.docx"],
    ['a";=1.docx', 'a";=1.docx'],
    ["a;=1.docx", "a;=1.docx"],
    ["a,=1.docx", "a,=1.docx"],
    ["a=1-2.docx", "a=1-2.docx"],
  ];
  test.each(names)("%j stays text in the first of as many cells", (name, cell) => {
    const row = rowOf({}, name);
    expect(row).not.toMatch(/[\r\n]/);
    const cells = cellsOf(row);
    expect(cells[0]).toBe(cell);
    expect(cells).toHaveLength(FIXED + FIGURE_IDS.length);
    // The same for a program that is set to commas: no cell may begin within the name.
    expect(cellsOf(row, ",").filter((each) => /^[=+\-@]/.test(each))).toEqual([]);
  });

  test("so does what stands in the report", () => {
    const values = [value(-2, "percent", "-2%;=HYPERLINK(1)")];
    expect(figureCell("socio-economic", "present", values)).toBe("'-2%;=HYPERLINK(1)");
  });
});
