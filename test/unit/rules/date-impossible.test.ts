import { dateImpossible } from "../../../src/rules/date-impossible";
import { TYPED, typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const said = (line: string): SourceDocument => typedReport({ "III.3": [...(TYPED["III.3"] ?? []), line] });

testRule(dateImpossible, {
  valid: [
    { of: "days that the calendar has", report: typedReport() },
    {
      of: "the leap day of a leap year",
      report: said("Ngày 29/02/2024 và ngày 29 tháng 2 năm 2028; ngày 29/02."),
    },
    {
      of: "numbers that are no days",
      report: said("Giải quyết 320/342 đơn; tỷ lệ 31/32; Nghị quyết số 31/11/NQ."),
    },
  ],
  invalid: [
    {
      of: "31/11",
      report: said("Tính đến ngày 31/11/2026."),
      finds: [{ severity: "error", messageId: "date", data: { text: "31/11/2026" } }],
    },
    {
      of: "30 February in words",
      report: said("Ngày 30 tháng 02 năm 2026."),
      finds: [{ messageId: "date", data: { text: "Ngày 30 tháng 02 năm 2026" } }],
    },
    {
      of: "the leap day of another year",
      report: said("Ngày 29-02-2026."),
      finds: [{ messageId: "date", data: { text: "29-02-2026" } }],
    },
    {
      of: "a thirteenth month",
      report: said("Ngày 12/13/2026."),
      finds: [{ messageId: "date", data: { text: "12/13/2026" } }],
    },
    {
      of: "a day without a year",
      report: said("Trước ngày 31/6."),
      finds: [{ messageId: "date", data: { text: "ngày 31/6" } }],
    },
    ...[
      ["Xong trước NGÀY 31/6.", "“NGÀY 31/6”"],
      ["Xong trước ngày31 - 6, 30/6.", "“ngày31 - 6”"],
      ["Họp 31.11.2026 tại Sở.", "“31.11.2026”"],
      ["Họp 31 / 11 / 2026 tại Sở.", "“31 / 11 / 2026”"],
      ["Ngay 31 thang 11 nam 2026.", "“Ngay 31 thang 11 nam 2026”"],
      ["NGÀY 31 THÁNG 11 NĂM 2026.", "“NGÀY 31 THÁNG 11 NĂM 2026”"],
    ].map(([text = "", says = ""]) => ({
      of: text,
      report: said(text),
      finds: [{ messageId: "date", says: [says] }],
    })),
    {
      of: "the day of the report itself",
      report: typedUnder((line) => line.replace("05 tháng 12", "31 tháng 11")),
      finds: [{ paragraph: 2, messageId: "date", data: { text: "ngày 31 tháng 11 năm 2026" } }],
    },
  ],
});
