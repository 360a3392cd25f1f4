import { congVan1432, type CalendarDate } from "../../../src/outline";
import { periodIn, readPeriod } from "../../../src/report/period";

test.each([
  ["Kết quả … tại tỉnh Đồng Nai năm 2026", "annual", 2026],
  ["Kết quả … 6 tháng đầu năm 2026", "half-year", 2026],
  ["Kết quả … 06 THÁNG ĐẦU NĂM 2026", "half-year", 2026],
  ["Công tác dân vận sáu tháng đầu năm 2026", "half-year", 2026],
  ["Cong tac dan van 6 thang dau nam 2026", "half-year", 2026],
  ["Công tác dân vận 6 tháng 2026", "half-year", 2026],
  ["6 tháng đầu năm và phương hướng 6 tháng cuối năm 2026", "half-year", 2026],
  ["Chương trình phối hợp giai đoạn 2021 - 2026 năm 2025", "annual", 2025],
  ["Chương trình phối hợp giai đoạn 2021-2026", null, null],
  ["Chỉ thị số 33/CT-TTg ngày 26/11/2021 năm 2026", "annual", 2026],
  ["Chỉ thị ngày 26 tháng 11 năm 2021", null, null],
  ["Kết quả quý III năm 2026", null, 2026],
  ["Kết quả 9 tháng năm 2026", null, 2026],
  ["Kết quả thực hiện Chỉ thị số 33/CT-TTg", null, null],
])("%s", (text, kind, year) => {
  expect(periodIn(text)).toEqual({ kind, year });
});

const day = (date: number, month: number, year: number): CalendarDate => ({ day: date, month, year });

test.each([
  ["the title before all else", ["năm 2026"], ["6 tháng đầu năm 2025"], day(8, 12, 2025), "annual", 2026],
  [
    "the introduction and the day where the title keeps last year's",
    ["6 tháng đầu năm 2025"],
    ["báo cáo kết quả 6 tháng đầu năm 2026 như sau:"],
    day(22, 5, 2026),
    "half-year",
    2026,
  ],
  [
    "the title where only the introduction says another",
    ["6 tháng đầu năm 2026"],
    ["báo cáo kết quả 6 tháng đầu năm 2025 như sau:"],
    day(22, 5, 2026),
    "half-year",
    2026,
  ],
  [
    "the introduction where the title is silent",
    [""],
    ["báo cáo 6 tháng đầu năm 2026"],
    null,
    "half-year",
    2026,
  ],
  ["the day where nobody says it: May", [""], [""], day(22, 5, 2026), "half-year", 2026],
  ["the day where nobody says it: December", [""], [""], day(8, 12, 2026), "annual", 2026],
  ["a January day for the year before", [""], [""], day(8, 1, 2027), "annual", 2026],
  ["the year alone where the day is far from any deadline", [""], [""], day(8, 9, 2026), null, 2026],
  ["nothing where nothing is said", [""], [""], null, null, null],
  [
    "the title's half-year with the year of the day",
    ["6 tháng đầu năm"],
    [""],
    day(22, 5, 2026),
    "half-year",
    2026,
  ],
] as const)("the period is taken from %s", (_, title, opening, date, kind, year) => {
  expect(readPeriod(title, opening, date, congVan1432)).toEqual({ kind, year });
});
