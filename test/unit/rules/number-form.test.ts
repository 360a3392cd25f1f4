import { numberForm } from "../../../src/rules/number-form";
import { documentOf } from "../report/paragraphs";
import { typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const numbered = (number: string): SourceDocument =>
  typedUnder((line) => line.replace("Số: 123/BC-UBND", number));

const issued = (upper: string, lower: string, number: string): SourceDocument =>
  typedUnder((line) =>
    line
      .replace("ỦY BAN NHÂN DÂN\t", `${upper}\t`)
      .replace("TỈNH ĐỒNG NAI\t", `${lower}\t`)
      .replace("Số: 123/BC-UBND", number),
  );

testRule(numberForm, {
  valid: [
    { of: "Số: 123/BC-UBND", report: typedReport() },
    ...["Số:      /BC-UBND", "Số: 05/BC-UBND", "Số: …/BC-…", "Số: 1234/BC-UBND", "Số:", "So: 12/BC-UBND"].map(
      (number) => ({
        of: number,
        report: numbered(number),
      }),
    ),
    { of: "a department's own symbol", report: issued("UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ", "Số: 12/BC-SNV") },
    {
      of: "the office of a committee",
      report: issued("UBND TỈNH ĐỒNG NAI", "VĂN PHÒNG", "Số: 12/BC-VPUBND"),
    },
    {
      of: "a People's Committee whose name goes on below",
      report: issued("ỦY BAN NHÂN DÂN TỈNH", "ĐỒNG NAI", "Số: 12/BC-UBND"),
    },
    { of: "an agency that nobody names", report: documentOf(["Số: 12/BC-UBND", "BÁO CÁO", "Kết quả"]) },
  ],
  invalid: [
    {
      of: "a number below 10 without its zero",
      report: numbered("Số: 5/BC-UBND"),
      finds: [
        {
          severity: "warning",
          paragraph: 2,
          messageId: "form",
          data: { text: "Số: 5/BC-UBND", slips: ["zero"], number: "5" },
          words: "5/BC-UBND",
          becomes: "Số: 05/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "no colon",
      report: numbered("Số 123/BC-UBND"),
      finds: [
        {
          messageId: "form",
          data: { text: "Số 123/BC-UBND", slips: ["colon"] },
          words: "Số",
          becomes: "Số: 123/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "spaces around the hyphen",
      report: numbered("Số: 123/BC - UBND"),
      finds: [
        {
          messageId: "form",
          data: { text: "Số: 123/BC - UBND", slips: ["spaced-hyphen"] },
          words: "123/BC - UBND",
          becomes: "Số: 123/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "a hyphen for the stroke",
      report: numbered("Số: 123-BC-UBND"),
      finds: [{ messageId: "form", data: { text: "Số: 123-BC-UBND", slips: ["stroke"] } }],
    },
    {
      of: "small letters",
      report: numbered("Số: 123/bc-ubnd"),
      finds: [{ messageId: "form", data: { text: "Số: 123/bc-ubnd", slips: ["capitals"] } }],
    },
    {
      of: "the symbol of a letter",
      report: numbered("Số: 123/UBND-NC"),
      finds: [{ messageId: "form", data: { text: "Số: 123/UBND-NC", slips: ["kind"] } }],
    },
    {
      of: "a word in capitals",
      report: numbered("SỐ: 123/BC-UBND"),
      finds: [{ messageId: "form", data: { text: "SỐ: 123/BC-UBND", slips: ["label"] } }],
    },
    {
      of: "a space beside the stroke",
      report: numbered("Số: 123 /BC-UBND"),
      finds: [
        {
          messageId: "form",
          data: { text: "Số: 123 /BC-UBND", slips: ["spaced-stroke"] },
          words: "123 /BC-UBND",
          becomes: "Số: 123/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
        },
      ],
    },
    {
      of: "a year in the symbol",
      report: numbered("Số: 123/2026/BC-UBND"),
      finds: [{ messageId: "form", data: { text: "Số: 123/2026/BC-UBND", slips: ["kind"] } }],
    },
    {
      of: "a committee's symbol in a department's report",
      report: issued("UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ", "Số: 12/BC-UBND"),
      finds: [
        {
          severity: "warning",
          paragraph: 2,
          messageId: "other-agency",
          data: { symbol: "BC-UBND", agency: "SỞ NỘI VỤ" },
          words: "BC-UBND",
        },
      ],
    },
    {
      of: "a department's symbol in a committee's report",
      report: numbered("Số: 12/BC-SNV"),
      finds: [
        {
          severity: "warning",
          messageId: "other-agency",
          data: { symbol: "BC-SNV", agency: "ỦY BAN NHÂN DÂN" },
          words: "BC-SNV",
        },
      ],
    },
  ],
});
