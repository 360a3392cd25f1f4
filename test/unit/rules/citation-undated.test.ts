import { congVan1432 } from "../../../src/outline";
import type { SourceDocument } from "../../../src/document";
import { citationUndated } from "../../../src/rules/citation-undated";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const [HEADING = "", TEXT = ""] = TYPED["III.3"] ?? [];
const said = (...lines: readonly string[]): SourceDocument =>
  typedReport({ "III.3": [HEADING, TEXT, ...lines] });
const PLACE = said().paragraphs.findIndex(({ text }) => text === TEXT) + 1;
const SENTENCES = (congVan1432.parts[2]?.children ?? []).map(({ label, sentence }) => `${label} ${sentence}`);

testRule(citationUndated, {
  valid: [
    { of: "the trích yếu, the headings and what the letter is about", report: typedReport() },
    { of: "the outline's own sentences", report: said(...SENTENCES) },
    {
      of: "a whole citation first, a short one later",
      report: said(
        "Quán triệt Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.",
        "Tiếp tục thực hiện Chỉ thị số 33/CT-TTg.",
      ),
    },
    {
      of: "one day for two documents",
      report: said(
        "Theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.",
      ),
    },
    {
      of: "a day without marks",
      report: said("Thuc hien Nghi quyet so 76/NQ-CP ngay 15/7/2021 cua Chinh phu."),
    },
    {
      of: "a day in words",
      report: said("Thực hiện Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ."),
    },
    { of: "a number alone, which may be another document's", report: said("Tiếp tục thực hiện Chỉ thị 33.") },
    {
      of: "what another document is about, on a line of its own",
      report: said("V/v triển khai Nghị quyết số 76/NQ-CP trên địa bàn tỉnh"),
    },
    { of: "a document of the agency's own", report: said("Ban hành Kế hoạch số 33/KH-UBND.") },
  ],
  invalid: [
    {
      of: "a number without its day",
      report: said("Tiếp tục thực hiện Nghị quyết số 76/NQ-CP.", "Sơ kết Nghị quyết số 76/NQ-CP."),
      finds: [
        {
          severity: "warning",
          paragraph: PLACE,
          messageId: "undated",
          data: {
            kind: "Nghị quyết",
            number: "76/NQ-CP",
            expected: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
          },
        },
      ],
    },
    {
      of: "a day of the report's own beside the number",
      report: said("Ngày 05/01/2026, UBND tỉnh quán triệt Chỉ thị số 33/CT-TTg."),
      finds: [
        {
          messageId: "undated",
          data: {
            kind: "Chỉ thị",
            number: "33/CT-TTg",
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
        },
      ],
    },
    {
      of: "a document of the same day as one that is dated elsewhere",
      report: said(
        "Theo Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.",
        "Thực hiện Quyết định số 218-QĐ/TW.",
      ),
      finds: [
        {
          paragraph: PLACE + 1,
          messageId: "undated",
          data: {
            kind: "Quyết định",
            number: "218-QĐ/TW",
            expected: "Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
          },
        },
      ],
    },
    {
      of: "two documents of which one has its day",
      report: said("Theo Quyết định số 217-QĐ/TW ngày 12/12/2013 và Nghị quyết số 76/NQ-CP của Chính phủ."),
      finds: [
        {
          messageId: "undated",
          data: {
            kind: "Nghị quyết",
            number: "76/NQ-CP",
            expected: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
          },
        },
      ],
    },
  ],
});
