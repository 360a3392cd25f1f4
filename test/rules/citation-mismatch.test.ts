import { citationMismatch } from "../../src/rules/citation-mismatch";
import { TYPED, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

import { congVan1432 } from "../../src/outline";
import type { SourceDocument } from "../../src/document";

const [HEADING = "", TEXT = ""] = TYPED["III.3"] ?? [];
const said = (...lines: readonly string[]): SourceDocument =>
  typedReport({ "III.3": [HEADING, TEXT, ...lines] });
const PLACE = said().paragraphs.findIndex(({ text }) => text === TEXT) + 1;
const sentence = (number: string): string =>
  congVan1432.parts[2]?.children.find(({ label }) => label === number)?.sentence ?? "";

testRule(citationMismatch, {
  valid: [
    { of: "a report that cites as the outline does", report: typedReport() },
    {
      of: "the outline's own full sentences",
      report: said(...["1.", "5.", "8."].map((number) => number + " " + sentence(number))),
    },
    {
      of: "the day in words",
      report: said("Thực hiện Chỉ thị số 33/CT-TTg ngày 26 tháng 11 năm 2021 của Thủ tướng Chính phủ."),
    },
    { of: "a symbol alone", report: said("Thực hiện Chỉ thị 33/CT-TTg và Nghị quyết số 76/NQ-CP.") },
    {
      of: "another document of the agency's own",
      report: said("Kế hoạch số 33/KH-UBND ngày 05/01/2026 của UBND tỉnh."),
    },
    {
      of: "a day that is not the document's",
      report: said("Ngày 05/01/2026, UBND tỉnh sơ kết Chỉ thị số 33/CT-TTg; đến ngày 30/11/2026 hoàn thành."),
    },
    {
      of: "whose results they are, behind the symbol",
      report: said("Kết quả thực hiện Chỉ thị số 33/CT-TTg của Bộ Công Thương năm 2026."),
    },
    {
      of: "an issuer written short",
      report: said("Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng CP về công tác dân vận."),
    },
  ],
  invalid: [
    {
      of: "a wrong day",
      report: said("Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ."),
      finds: [{ severity: "error", paragraph: PLACE, says: ["26/11/2022", "26/11/2021"] }],
    },
    {
      of: "the directive of 2026 that has the same number",
      report: said("Chỉ thị số 33/CT-TTg ngày 14/8/2026 của Thủ tướng Chính phủ về công tác dân vận."),
      finds: [{ severity: "error", says: ["trùng số", "26/11/2021"] }],
    },
    {
      of: "the directive of 2025, about something else",
      report: said("Chỉ thị số 33/CT-TTg ngày 06/11/2025 của Thủ tướng Chính phủ về phòng, chống thiên tai."),
      finds: [{ severity: "warning", says: ["trùng số", "06/11/2025"] }],
    },
    {
      of: "a wrong kind",
      report: said("Thực hiện Quyết định số 76/NQ-CP ngày 15/7/2021 của Chính phủ."),
      finds: [{ severity: "error", says: ["“Quyết định”", "Nghị quyết số 76/NQ-CP"] }],
    },
    {
      of: "a wrong issuer",
      report: said("Quyết định số 217-QĐ/TW ngày 12/12/2013 của Ban Bí thư."),
      finds: [{ severity: "warning", says: ["Ban Bí thư", "Bộ Chính trị"] }],
    },
    {
      of: "a symbol with its strokes changed",
      report: said("Thực hiện Quyết định số 217/QĐ-TW ngày 12/12/2013."),
      finds: [{ severity: "warning", says: ["217/QĐ-TW", "217-QĐ/TW"] }],
    },
  ],
});
