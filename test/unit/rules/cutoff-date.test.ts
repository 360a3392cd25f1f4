import type { SourceDocument } from "../../../src/document";
import { cutoffDate } from "../../../src/rules/cutoff-date";
import { documentOf } from "../report/paragraphs";
import { LETTERHEAD, SIGNATURE, TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

/** A report of the year 2026, dated 05/12/2026. */
const said = (text: string): SourceDocument => typedReport({ I: [...(TYPED.I ?? []), text] });
const PLACE = LETTERHEAD.length + 2;
/** The same for the first half of 2026, dated 28/5/2026. */
const halfYear = (text: string): SourceDocument =>
  documentOf([
    ...LETTERHEAD.map((line) =>
      line
        .replace("ngày 05 tháng 12 năm", "ngày 28 tháng 5 năm")
        .replace("Nai năm 2026", "Nai 6 tháng đầu năm 2026"),
    ),
    ...(TYPED.I ?? []),
    text,
    ...SIGNATURE,
  ]);
/** On that period, with no day of its own: figures counted to that day. */
const undated = (period: string, day: string): SourceDocument =>
  documentOf([
    "BÁO CÁO",
    `Kết quả thực hiện Chỉ thị số 33/CT-TTg ${period}`,
    ...(TYPED.I ?? []),
    `Số liệu tính đến ngày ${day}.`,
  ]);
const underTitle = (text: string): SourceDocument =>
  documentOf([...LETTERHEAD.slice(0, 5), text, ...LETTERHEAD.slice(5), ...(TYPED.I ?? []), ...SIGNATURE]);

testRule(cutoffDate, {
  valid: [
    { of: "a report that states none", report: typedReport() },
    { of: "a day before the report's", report: said("Số liệu tính đến ngày 15/11/2026.") },
    { of: "the report's own day", report: said("Số liệu tính đến ngày 05/12/2026.") },
    { of: "from a day to a day", report: said("Số liệu tính từ ngày 15/12/2025 đến ngày 15/11/2026.") },
    { of: "the first day of the statistical year", report: said("Số liệu tính đến hết ngày 15/12/2025.") },
    { of: "no year", report: said("Số liệu tính đến 30/11.") },
    { of: "today", report: said("Số liệu tính đến nay.") },
    { of: "one figure of an older day", report: said("Tính đến ngày 31/12/2024, tỉnh có 95 xã, phường.") },
    { of: "an estimate", report: said("Tính đến ngày 31/12/2026 ước thu 62.000 tỷ đồng.") },
    { of: "a plan", report: said("Dự kiến tính đến ngày 31/12/2026 có 40 xã đạt chuẩn.") },
    { of: "a comparison", report: said("So với cùng kỳ (số liệu tính đến ngày 15/11/2025) tăng 5%.") },
    { of: "a day that the calendar has not", report: said("Số liệu tính đến ngày 31/11/2027.") },
    { of: "a day of something else", report: said("Số liệu gửi đến Sở Nội vụ trước ngày 20/12/2026.") },
    { of: "a day of a half-year", report: halfYear("Số liệu tính đến ngày 20/5/2026.") },
    { of: "the last day of a half-year", report: undated("6 tháng đầu năm 2026", "30/6/2026") },
    { of: "the last day of a year", report: undated("năm 2026", "31/12/2026") },
    {
      of: "a report on a quarter, of which the letter asks for none",
      report: undated("quý III năm 2026", "30/9/2025"),
    },
    { of: "a day under the title", report: underTitle("(Số liệu tính đến ngày 30 tháng 11 năm 2026)") },
  ],
  invalid: [
    {
      of: "a day after the report's",
      report: said("Số liệu tính đến ngày 15/12/2026."),
      finds: [
        {
          severity: "warning",
          paragraph: PLACE,
          messageId: "after-report",
          data: { day: { day: 15, month: 12, year: 2026 }, issued: { day: 5, month: 12, year: 2026 } },
        },
      ],
    },
    {
      of: "one figure of a day after the report's",
      report: said("Tính đến ngày 15/12/2026, toàn tỉnh đã tổ chức 25 cuộc đối thoại."),
      finds: [
        {
          messageId: "after-report",
          data: { day: { day: 15, month: 12, year: 2026 }, issued: { day: 5, month: 12, year: 2026 } },
        },
      ],
    },
    {
      of: "the day of the year before",
      report: said("Số liệu tính đến ngày 15/11/2025."),
      finds: [
        {
          severity: "warning",
          messageId: "outside-period",
          data: { day: { day: 15, month: 11, year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "the day of the year before in words",
      report: said("Số liệu trong báo cáo được tổng hợp đến ngày 14 tháng 12 năm 2025."),
      finds: [
        {
          messageId: "outside-period",
          data: { day: { day: 14, month: 12, year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    ...["SỐ LIỆU TỔNG HỢP ĐẾN NGÀY 15/12/2026.", "TÍNH ĐẾN HẾT NGÀY 15/12/2026, đã có 25 cuộc."].map(
      (text) => ({
        of: text,
        report: said(text),
        finds: [
          {
            messageId: "after-report",
            data: { day: { day: 15, month: 12, year: 2026 }, issued: { day: 5, month: 12, year: 2026 } },
          },
        ],
      }),
    ),
    {
      of: "from a day to a day of the year before",
      report: said("Số liệu từ ngày 15/12/2024 đến 15/11/2025."),
      finds: [
        {
          messageId: "outside-period",
          data: { day: { day: 15, month: 11, year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "the day of the year before under the title",
      report: underTitle("(Số liệu tính đến ngày 30 tháng 11 năm 2025)"),
      finds: [
        {
          paragraph: 5,
          messageId: "outside-period",
          data: { day: { day: 30, month: 11, year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "a half-year counted to the end of June by a report of May",
      report: halfYear("Số liệu tính đến ngày 30/6/2026."),
      finds: [
        {
          messageId: "after-report",
          data: { day: { day: 30, month: 6, year: 2026 }, issued: { day: 28, month: 5, year: 2026 } },
        },
      ],
    },
    {
      of: "the day after the report's",
      report: said("Số liệu tính đến ngày 06/12/2026."),
      finds: [
        {
          messageId: "after-report",
          data: { day: { day: 6, month: 12, year: 2026 }, issued: { day: 5, month: 12, year: 2026 } },
        },
      ],
    },
    ...[
      ["6 tháng đầu năm 2026", "14/12/2025"],
      ["6 tháng đầu năm 2026", "01/7/2026"],
      ["năm 2026", "14/12/2025"],
      ["năm 2026", "01/01/2027"],
    ].map(([period = "", day = ""]) => ({
      of: `${day} in a report on ${period}`,
      report: undated(period, day),
      finds: [{ messageId: "outside-period", says: [day, `ngoài kỳ báo cáo ${period}`] }],
    })),
    {
      of: "a day in the first line of a report without a title",
      report: documentOf([
        "Số liệu tính đến ngày 30/11/2027.",
        ...LETTERHEAD.filter((line) => line !== "BÁO CÁO"),
        ...(TYPED.I ?? []),
      ]),
      finds: [
        {
          paragraph: 0,
          messageId: "after-report",
          data: { day: { day: 30, month: 11, year: 2027 }, issued: { day: 5, month: 12, year: 2026 } },
        },
      ],
    },
  ],
});
