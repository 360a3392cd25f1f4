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
      finds: [{ severity: "warning", paragraph: 2, says: ["05"] }],
    },
    {
      of: "a first month without its zero",
      report: dated("Hà Nội, ngày 15 tháng 1 năm 2026"),
      finds: [{ says: ["01"] }],
    },
    { of: "no comma", report: dated("Hà Nội ngày 15 tháng 12 năm 2026"), finds: [{ says: ["dấu phẩy"] }] },
    {
      of: "a place in small letters",
      report: dated("đồng nai, ngày 15 tháng 12 năm 2026"),
      finds: [{ says: ["chữ cái đầu của địa danh"] }],
    },
    {
      of: "small letters in a place",
      report: dated("Bà rịa-Vũng Tàu, ngày 15 tháng 12 năm 2026"),
      finds: [{ says: ["chữ cái đầu của địa danh"] }],
    },
    {
      of: "capitals in the date",
      report: dated("Hà Nội, Ngày 15 Tháng 12 Năm 2026"),
      finds: [{ says: ["viết thường"] }],
    },
    {
      of: "a year left out",
      report: dated("Hà Nội, ngày 15 tháng 12 năm"),
      finds: [{ says: ["thiếu năm"] }],
    },
    {
      of: "no place",
      report: dated("......, ngày 15 tháng 12 năm 2026"),
      finds: [{ says: ["thiếu địa danh"] }],
    },
    {
      of: "room for day and month behind a place in small letters",
      report: dated("hà nội, ngày      tháng      năm 2026"),
      finds: [{ says: ["“hà nội, ngày tháng năm 2026”", "chữ cái đầu của địa danh"] }],
    },
    {
      of: "strokes for words, without a year",
      report: dated("Hà Nội, 15/12"),
      finds: [{ says: ["ngày … tháng … năm"] }],
    },
    {
      of: "strokes for words",
      report: dated("Hà Nội, 15/12/2026"),
      finds: [{ says: ["ngày … tháng … năm"] }],
    },
  ],
});
