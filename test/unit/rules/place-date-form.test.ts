import { placeDateForm } from "../../../src/rules/place-date-form";
import { typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const dated = (date: string): SourceDocument =>
  typedUnder((line) => line.replace("Đồng Nai, ngày 05 tháng 12 năm 2026", date));

testRule(placeDateForm, {
  valid: [
    { of: "Đồng Nai, ngày 05 tháng 12 năm 2026", report: typedReport() },
    ...[
      "Hà Nội, ngày 15 tháng 3 năm 2026",
      "Hà Nội, ngày 05 tháng 02 năm 2026",
      "Hà Nội, ngày      tháng      năm 2026",
      "Hà Nội, ngày … tháng … năm 2026",
      "Bà Rịa - Vũng Tàu, ngày 15 tháng 12 năm 2026",
      "Dong Nai, ngay 05 thang 12 nam 2026",
      "TP. Hồ Chí Minh, ngày 15 tháng 12 năm 2026",
    ].map((date) => ({ of: date, report: dated(date) })),
  ],
  invalid: [
    {
      of: "a day below 10 without its zero",
      report: dated("Hà Nội, ngày 5 tháng 12 năm 2026"),
      finds: [
        {
          severity: "warning",
          paragraph: 2,
          messageId: "form",
          data: { text: "Hà Nội, ngày 5 tháng 12 năm 2026", slips: ["day-zero"], day: "5" },
          words: "5",
          becomes: "Số: 123/BC-UBND\tHà Nội, ngày 05 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "a first month without its zero",
      report: dated("Hà Nội, ngày 15 tháng 1 năm 2026"),
      finds: [
        {
          messageId: "form",
          data: { text: "Hà Nội, ngày 15 tháng 1 năm 2026", slips: ["month-zero"], month: "1" },
          words: "1",
          becomes: "Số: 123/BC-UBND\tHà Nội, ngày 15 tháng 01 năm 2026",
        },
      ],
    },
    {
      of: "no comma",
      report: dated("Hà Nội ngày 15 tháng 12 năm 2026"),
      finds: [
        {
          messageId: "form",
          data: { text: "Hà Nội ngày 15 tháng 12 năm 2026", slips: ["comma"] },
          words: "i",
          becomes: "Số: 123/BC-UBND\tHà Nội, ngày 15 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "a place in small letters",
      report: dated("đồng nai, ngày 15 tháng 12 năm 2026"),
      finds: [
        {
          messageId: "form",
          data: { text: "đồng nai, ngày 15 tháng 12 năm 2026", slips: ["place-capitals"] },
        },
      ],
    },
    {
      of: "small letters in a place",
      report: dated("Bà rịa-Vũng Tàu, ngày 15 tháng 12 năm 2026"),
      finds: [
        {
          messageId: "form",
          data: { text: "Bà rịa-Vũng Tàu, ngày 15 tháng 12 năm 2026", slips: ["place-capitals"] },
        },
      ],
    },
    {
      of: "capitals in the date",
      report: dated("Hà Nội, Ngày 15 Tháng 12 Năm 2026"),
      finds: [
        { messageId: "form", data: { text: "Hà Nội, Ngày 15 Tháng 12 Năm 2026", slips: ["date-capitals"] } },
      ],
    },
    {
      of: "a year left out",
      report: dated("Hà Nội, ngày 15 tháng 12 năm"),
      finds: [{ messageId: "form", data: { text: "Hà Nội, ngày 15 tháng 12 năm", slips: ["no-year"] } }],
    },
    {
      of: "no place",
      report: dated("......, ngày 15 tháng 12 năm 2026"),
      finds: [
        { messageId: "form", data: { text: "......, ngày 15 tháng 12 năm 2026", slips: ["no-place"] } },
      ],
    },
    {
      of: "room for day and month behind a place in small letters",
      report: dated("hà nội, ngày      tháng      năm 2026"),
      finds: [
        { messageId: "form", data: { text: "hà nội, ngày tháng năm 2026", slips: ["place-capitals"] } },
      ],
    },
    {
      of: "strokes for words, without a year",
      report: dated("Hà Nội, 15/12"),
      finds: [{ messageId: "form", data: { text: "Hà Nội, 15/12", slips: ["words"] } }],
    },
    {
      of: "strokes for words",
      report: dated("Hà Nội, 15/12/2026"),
      finds: [{ messageId: "form", data: { text: "Hà Nội, 15/12/2026", slips: ["words"] } }],
    },
  ],
});
