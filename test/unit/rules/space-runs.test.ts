import { congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import { spaceRuns } from "../../../src/rules/space-runs";
import { typedReport } from "../report/typedReport";
import { FIRST, IN_ORDER, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

const saying = (...texts: readonly string[]) => reportWith(texts.map((text) => ({ text, format: IN_ORDER })));

testRule(spaceRuns, {
  valid: [
    { of: "a report with tabs in its letterhead", report: typedReport() },
    { of: "our skeleton with its room for number and day", report: skeleton },
    ...[
      "Hai  dấu cách sau một câu.",
      "\t\tHai dấu Tab.",
      "Thực hiện Quyết định số      /QĐ-UBND của UBND tỉnh.",
      "Thực hiện Kế hoạch số   15/KH-UBND.",
      "Biên bản lập ngày      tháng      năm 2026.",
      "Đã tổ chức …   cuộc và đạt    %.",
      "(       họ tên của người lập biểu)",
      "Dấu cách ở cuối đoạn     ",
      "Dấu cách trước chỗ ngắt dòng    \vvẫn không ai thấy.",
    ].map((text) => ({ of: JSON.stringify(text), report: saying(text) })),
    {
      of: "columns in a table",
      report: reportWith([
        { text: "Đơn vị     Số lượng", cell: { table: 0, row: 0, column: 0 }, format: IN_ORDER },
      ]),
    },
  ],
  invalid: [
    {
      of: "spaces between two words, which one space can take the place of",
      report: saying("Công tác dân vận     có chuyển biến."),
      finds: [
        {
          severity: "warning",
          paragraph: FIRST,
          range: { start: 16, end: 21 },
          fix: {
            kind: "replace",
            paragraph: FIRST,
            start: 13,
            end: 23,
            from: "vận     có",
            to: "vận có",
            within: "Công tác dân vận     có chuyển biến.",
          },
          messageId: "runs",
          data: { count: 1 },
        },
      ],
    },
    {
      of: "spaces behind the first word",
      report: saying("Công    tác dân vận."),
      finds: [
        {
          range: { start: 4, end: 8 },
          fix: {
            kind: "replace",
            paragraph: FIRST,
            start: 0,
            end: 11,
            from: "Công    tác",
            to: "Công tác",
            within: "Công    tác dân vận.",
          },
        },
      ],
    },
    {
      of: "no-break spaces as well",
      report: saying("Công tác\u00a0\u00a0\u00a0dân vận."),
      finds: [{ range: { start: 8, end: 11 } }],
    },
    {
      of: "three in a row of several kinds",
      report: saying("Công tác\t\u00a0 dân vận."),
      finds: [{ range: { start: 8, end: 11 } }],
    },
    {
      of: "several places, told once, the first of them to mend",
      report: saying("Một    hai   ba.", "Bốn    sáu."),
      finds: [
        {
          paragraph: FIRST,
          range: { start: 3, end: 7 },
          messageId: "runs",
          data: { count: 3 },
          becomes: "Một hai   ba.",
        },
      ],
    },
    {
      of: "spaces in place of an indent, which only the clerk can set",
      report: saying("          Đã tổ chức thực hiện."),
      finds: [{ range: { start: 0, end: 10 } }],
    },
    {
      of: "spaces behind a broken line",
      report: saying("Dòng thứ nhất,\v        dòng thứ hai."),
      finds: [{ range: { start: 15, end: 23 } }],
    },
    {
      of: "tabs",
      report: saying("Sở Nội vụ\t\t\tđã thực hiện."),
      finds: [{ range: { start: 9, end: 12 } }],
    },
  ],
});

test.each([
  ["spaces in place of an indent", "          Đã tổ chức thực hiện."],
  ["spaces behind a broken line", "Dòng thứ nhất,\v        dòng thứ hai."],
  ["no-break spaces", "Công tác\u00a0\u00a0\u00a0dân vận."],
  ["tabs", "Sở Nội vụ\t\t\tđã thực hiện."],
])("only the clerk can mend %s", (_, text) => {
  const [finding] = spaceRuns.check(readReport(saying(text), congVan1432), {});
  expect(finding).not.toHaveProperty("action");
});
