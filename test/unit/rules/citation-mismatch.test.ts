import { citationMismatch } from "../../../src/rules/citation-mismatch";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import { congVan1432 } from "../../../src/outline";
import type { SourceDocument } from "../../../src/document";

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
    ...[
      "Chỉ thị số 33/CT-TTg ngày 26-11-2021 của Thủ tướng Chính phủ",
      "Chỉ thị số 33/CT-TTg ngày 26.11.2021 của Thủ tướng Chính phủ",
      "Chỉ thị số 33/CT-TTg, ngày 26/11/2021, của Thủ tướng Chính phủ",
      "Chỉ thị số 33/CT-TTg (ngày 26/11/2021) của Thủ tướng Chính phủ",
      "Chỉ thị số 33/CT-TTg ngày 26 / 11 / 2021 của Thủ tướng Chính phủ",
      "Chỉ thị 33 ngày 26/11/2021 của Thủ tướng Chính phủ",
      "Chỉ thị 33 của Thủ tướng Chính phủ",
      "Chỉ thị số 33",
      "Chỉ thị 33 ngày 20/3/2009 của Ban Bí thư",
      "Quyết định số 28 ngày 05/01/2026 của UBND tỉnh",
      "Chỉ thị số 33-CT/TW ngày 20/3/2009 của Ban Bí thư",
      "Quyết định 217-QĐ/TW, 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
    ].map((written) => ({
      of: written,
      report: said(`Thực hiện ${written}, UBND tỉnh đã ban hành kế hoạch.`),
    })),
    {
      of: "the whole citation at first, its number alone later",
      report: said(
        "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.",
        "Sau 05 năm thực hiện Chỉ thị số 33/CT-TTg, Chỉ thị 33 đã đi vào cuộc sống.",
      ),
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
      finds: [
        {
          severity: "error",
          paragraph: PLACE,
          messageId: "date",
          data: {
            symbol: "33/CT-TTg",
            written: { day: 26, month: 11, year: 2022 },
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
          words: "26/11/2022",
          becomes: "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.",
        },
      ],
    },
    {
      of: "the directive of 2026 that has the same number",
      report: said("Chỉ thị số 33/CT-TTg ngày 14/8/2026 của Thủ tướng Chính phủ về công tác dân vận."),
      finds: [
        {
          severity: "error",
          messageId: "namesake",
          data: {
            kind: "Chỉ thị",
            number: "33/CT-TTg",
            written: { day: 14, month: 8, year: 2026 },
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
        },
      ],
    },
    {
      of: "the directive of 2025, about something else",
      report: said("Chỉ thị số 33/CT-TTg ngày 06/11/2025 của Thủ tướng Chính phủ về phòng, chống thiên tai."),
      finds: [
        {
          severity: "warning",
          messageId: "namesake",
          data: {
            kind: "Chỉ thị",
            number: "33/CT-TTg",
            written: { day: 6, month: 11, year: 2025 },
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
        },
      ],
    },
    {
      of: "the directive of 2025 beside the letter that asks for the report",
      report: said(
        "Công văn số 1432/BNV-CTTN ngày 03/4/2023 về việc thực hiện Chỉ thị số 33/CT-TTg ngày 06/11/2025.",
      ),
      finds: [
        {
          severity: "error",
          messageId: "namesake",
          data: {
            kind: "Chỉ thị",
            number: "33/CT-TTg",
            written: { day: 6, month: 11, year: 2025 },
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
        },
      ],
    },
    {
      of: "the directive of 2026 in a heading of the outline",
      report: typedReport({
        "III.1": ["1. Kết quả thực hiện Chỉ thị số 33/CT-TTg ngày 14/8/2026", "Đã phân công theo dõi."],
      }),
      finds: [
        {
          severity: "error",
          messageId: "namesake",
          data: {
            kind: "Chỉ thị",
            number: "33/CT-TTg",
            written: { day: 14, month: 8, year: 2026 },
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
        },
      ],
    },
    ...[
      ["Chỉ thị số 33/CT-TTg ngày 06-11-2025 của Thủ tướng Chính phủ", "06/11/2025", "trùng số"],
      ["Chỉ thị số 33/CT-TTg ngày 14.8.2026 của Thủ tướng Chính phủ", "14/8/2026", "trùng số"],
      ["Chỉ thị số 33/CT-TTg ngày 14 tháng 8 năm 2026 của Thủ tướng Chính phủ", "14/8/2026", "trùng số"],
      ["Chỉ thị số 33 / CT - TTg ngày 06/11/2025 của Thủ tướng Chính phủ", "06/11/2025", "trùng số"],
      ["Chỉ thị số 33/CT-TTg ngày 26-11-2022 của Thủ tướng Chính phủ", "26/11/2022", "không đúng"],
      ["Chỉ thị số 33/CT-TTg ngày 26.12.2021 của Thủ tướng Chính phủ", "26/12/2021", "không đúng"],
      ["Chỉ thị số 33/CT-TTg ngày 25 tháng 11 năm 2021 của Thủ tướng Chính phủ", "25/11/2021", "không đúng"],
      ["Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Bộ Nội vụ", "“của Bộ Nội vụ”", "Thủ tướng Chính phủ"],
      ["Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Ban Bí thư", "“của Ban Bí thư”", "Thủ tướng Chính phủ"],
      ["Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Chính phủ", "“của Chính phủ”", "Thủ tướng Chính phủ"],
      ["Chỉ thị số 33/CT-TTG ngày 26/11/2021 của Thủ tướng Chính phủ", "“33/CT-TTG”", "“33/CT-TTg”"],
      ["Chỉ thị số 33/CT -TTg ngày 26/11/2021 của Thủ tướng Chính phủ", "“33/CT -TTg”", "“33/CT-TTg”"],
      ["Chỉ thị 33 ngày 14/8/2026 của Thủ tướng Chính phủ", "14/8/2026", "trùng số"],
      ["Nghị quyết số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ", "“Nghị quyết”", "Chỉ thị"],
      ["Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Quốc hội", "“của Quốc hội”", "Chính phủ"],
      ["Công văn số 1432/BNV-CTTN ngày 04/3/2023 của Bộ Nội vụ", "04/3/2023", "03/4/2023"],
      ["Quyết định số 28/2018/QĐ-TTg ngày 12/7/2019 của Thủ tướng Chính phủ", "12/7/2019", "12/7/2018"],
    ].map(([written = "", ...says]) => ({
      of: written,
      report: said(`Thực hiện ${written}, UBND tỉnh đã ban hành kế hoạch.`),
      finds: [{ says }],
    })),
    ...congVan1432.citations.map(({ kind, number, date, issuer }) => ({
      of: `${number}, cited with the year after its own`,
      report: said(
        `Thực hiện ${kind} số ${number} ngày ${date.day}/${date.month}/${date.year + 1} của ${issuer}.`,
      ),
      finds: [{ severity: "error" as const, messageId: "date", says: [`Ngày của ${number} không đúng`] }],
    })),
    {
      of: "a wrong kind as the first words of a paragraph",
      report: said("Nghị quyết số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ."),
      finds: [
        {
          severity: "error",
          messageId: "kind",
          data: {
            symbol: "33/CT-TTg",
            written: "Nghị quyết",
            expected: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ",
          },
          words: "Nghị quyết",
        },
      ],
    },
    {
      of: "the day of one document behind the number of another",
      report: said("Nghị quyết số 76/NQ-CP ngày 06/11/2025 của Chính phủ."),
      finds: [
        {
          severity: "error",
          messageId: "date",
          data: {
            symbol: "76/NQ-CP",
            written: { day: 6, month: 11, year: 2025 },
            expected: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
          },
        },
      ],
    },
    {
      of: "a day that needs no zero before it",
      report: said("Nghị quyết số 76/NQ-CP ngày 10/02/2021 của Chính phủ."),
      finds: [
        {
          citation: { source: "outline" },
          messageId: "date",
          data: {
            symbol: "76/NQ-CP",
            written: { day: 10, month: 2, year: 2021 },
            expected: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
          },
        },
      ],
    },
    {
      of: "a wrong kind",
      report: said("Thực hiện Quyết định số 76/NQ-CP ngày 15/7/2021 của Chính phủ."),
      finds: [
        {
          severity: "error",
          messageId: "kind",
          data: {
            symbol: "76/NQ-CP",
            written: "Quyết định",
            expected: "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
          },
          words: "Quyết định",
        },
      ],
    },
    {
      of: "a wrong issuer",
      report: said("Quyết định số 217-QĐ/TW ngày 12/12/2013 của Ban Bí thư."),
      finds: [
        {
          severity: "warning",
          messageId: "issuer",
          data: {
            symbol: "217-QĐ/TW",
            written: "Ban Bí thư",
            expected: "Quyết định số 217-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
          },
          words: "của Ban Bí thư",
        },
      ],
    },
    {
      of: "a symbol with its strokes changed",
      report: said("Thực hiện Quyết định số 217/QĐ-TW ngày 12/12/2013."),
      finds: [
        {
          severity: "warning",
          messageId: "symbol",
          data: { written: "217/QĐ-TW", expected: "217-QĐ/TW", kind: "Quyết định", issuer: "Bộ Chính trị" },
          words: "217/QĐ-TW",
        },
      ],
    },
  ],
});
