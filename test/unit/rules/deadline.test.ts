import { deadline } from "../../../src/rules/deadline";
import { documentOf } from "../report/paragraphs";
import { typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(deadline, {
  valid: [
    { of: "a host that does not know the day", report: typedReport() },
    {
      of: "a report that does not say its period",
      report: documentOf(["Một văn bản khác."]),
      context: { today: new Date(2026, 10, 23) },
    },
    {
      of: "a report on a quarter, of which the letter asks for none",
      report: typedUnder((line) =>
        line.replace("Nai năm 2026", "Nai quý III năm 2026").replace("05 tháng 12", "08 tháng 9"),
      ),
      context: { today: new Date(2026, 8, 8) },
    },
    {
      of: "a report on its day of issue, in time",
      report: typedReport(),
      context: { today: new Date(2026, 11, 5) },
    },
    {
      of: "a report issued in time, read long after",
      report: typedReport(),
      context: { today: new Date(2027, 5, 1) },
    },
  ],
  invalid: [
    {
      of: "the days that are left, where the day of issue is yet to come",
      report: typedUnder((line) => line.replace("05 tháng 12", "10 tháng 12")),
      context: { today: new Date(2026, 11, 8) },
      finds: [
        { severity: "info", messageId: "ahead", data: { due: { day: 15, month: 12, year: 2026 }, days: 7 } },
      ],
    },
    {
      of: "the days that are left",
      report: typedReport(),
      context: { today: new Date(2026, 10, 23) },
      finds: [
        { severity: "info", messageId: "ahead", data: { due: { day: 15, month: 12, year: 2026 }, days: 22 } },
      ],
    },
    {
      of: "the last day",
      report: typedUnder((line) => line.replace("05 tháng 12", "15 tháng 12")),
      context: { today: new Date(2026, 11, 14) },
      finds: [
        { severity: "info", messageId: "ahead", data: { due: { day: 15, month: 12, year: 2026 }, days: 1 } },
      ],
    },
    {
      of: "the day itself: it must have been sent before",
      report: typedUnder((line) => line.replace("05 tháng 12", "15 tháng 12")),
      context: { today: new Date(2026, 11, 15) },
      finds: [{ severity: "warning", messageId: "today", data: { due: { day: 15, month: 12, year: 2026 } } }],
    },
    {
      of: "a half-year's report that is late",
      report: typedUnder((line) =>
        line.replace("năm 2026", "6 tháng đầu năm 2026").replace("05 tháng 12 6 tháng đầu", "01 tháng 6"),
      ),
      context: { today: new Date(2026, 5, 2) },
      finds: [
        {
          severity: "warning",
          messageId: "overdue",
          data: { due: { day: 30, month: 5, year: 2026 }, days: 3 },
        },
      ],
    },
  ],
});
