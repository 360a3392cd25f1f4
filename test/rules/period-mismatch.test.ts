import { periodMismatch } from "../../src/rules/period-mismatch";
import { TYPED, typedReport, typedUnder } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

const said = (text: string): SourceDocument => typedReport({ VI: [...(TYPED.VI ?? []), text] });

testRule(periodMismatch, {
  valid: [
    { of: "a report whose title and day are of one year", report: typedReport() },
    {
      of: "an annual report issued in January",
      report: typedUnder((line) => line.replace("05 tháng 12 năm 2026", "08 tháng 01 năm 2027")),
    },
    { of: "a comparison with the year before", report: said("Tăng 5% so với 6 tháng đầu năm 2025.") },
    {
      of: "a plan of last year in the introduction",
      report: typedUnder((line) =>
        line.replace("báo cáo kết quả", "theo Kế hoạch năm 2025, báo cáo kết quả"),
      ),
    },
    {
      of: "plans for the year to come",
      report: typedReport({ V: ["V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027", "Tiếp tục thực hiện."] }),
    },
    {
      of: "plans for a span of years",
      report: typedReport({ V: ["V. NHIỆM VỤ, GIẢI PHÁP NĂM 2021-2026", "Tiếp tục thực hiện."] }),
    },
  ],
  invalid: [
    {
      of: "a title that kept the year before",
      report: typedUnder((line) =>
        line
          .replace("tỉnh Đồng Nai năm 2026", "tỉnh Đồng Nai năm 2025")
          .replace("báo cáo kết quả thực hiện như sau", "báo cáo kết quả thực hiện năm 2026 như sau"),
      ),
      finds: [{ severity: "error", says: ["trích yếu viết năm 2025", "năm 2026"] }],
    },
    {
      of: "a half-year's title over a day in December",
      report: typedUnder((line) =>
        line.replace("tỉnh Đồng Nai năm 2026", "tỉnh Đồng Nai 6 tháng đầu năm 2026"),
      ),
      finds: [{ severity: "warning", paragraph: 2, says: ["6 tháng đầu năm 2026", "12/2026"] }],
    },
    {
      of: "plans headed with a year that is over",
      report: typedReport({ V: ["V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025", "Tiếp tục thực hiện."] }),
      finds: [{ severity: "warning", item: "V", says: ["2025", "năm 2027"] }],
    },
    {
      of: "a day of another year",
      report: typedUnder((line) => line.replace("05 tháng 12 năm 2026", "05 tháng 12 năm 2025")),
      finds: [{ severity: "error", paragraph: 2, says: ["2025", "2026"] }],
    },
    {
      of: "an introduction that speaks of the period before",
      report: typedUnder((line) =>
        line.replace(
          "báo cáo kết quả thực hiện như sau",
          "báo cáo kết quả thực hiện 6 tháng đầu năm 2025 như sau",
        ),
      ),
      finds: [{ severity: "error", paragraph: 6, says: ["6 tháng đầu năm 2025", "năm 2026"] }],
    },
    {
      of: "a closing sentence of the year before",
      report: said("Trên đây là báo cáo kết quả thực hiện công tác dân vận năm 2025./."),
      finds: [{ severity: "error", says: ["2025"] }],
    },
    {
      of: "text left from the period before",
      report: said("6 tháng đầu năm 2025, các cơ quan đã đăng 120 tin."),
      finds: [{ severity: "warning", says: ["6 tháng đầu năm 2025"] }],
    },
  ],
});
