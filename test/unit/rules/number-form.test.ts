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
      finds: [{ severity: "warning", paragraph: 2, says: ["05"] }],
    },
    { of: "no colon", report: numbered("Số 123/BC-UBND"), finds: [{ says: ["dấu hai chấm"] }] },
    {
      of: "spaces around the hyphen",
      report: numbered("Số: 123/BC - UBND"),
      finds: [{ says: ["gạch nối"] }],
    },
    { of: "a hyphen for the stroke", report: numbered("Số: 123-BC-UBND"), finds: [{ says: ["gạch chéo"] }] },
    { of: "small letters", report: numbered("Số: 123/bc-ubnd"), finds: [{ says: ["chữ in hoa"] }] },
    { of: "the symbol of a letter", report: numbered("Số: 123/UBND-NC"), finds: [{ says: ["BC-"] }] },
    { of: "a word in capitals", report: numbered("SỐ: 123/BC-UBND"), finds: [{ says: ["chữ “Số”"] }] },
    {
      of: "a space beside the stroke",
      report: numbered("Số: 123 /BC-UBND"),
      finds: [{ says: ["dấu gạch chéo không"] }],
    },
    { of: "a year in the symbol", report: numbered("Số: 123/2026/BC-UBND"), finds: [{ says: ["BC-"] }] },
    {
      of: "a committee's symbol in a department's report",
      report: issued("UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ", "Số: 12/BC-UBND"),
      finds: [{ severity: "warning", paragraph: 2, says: ["“BC-UBND”", "“SỞ NỘI VỤ”"] }],
    },
    {
      of: "a department's symbol in a committee's report",
      report: numbered("Số: 12/BC-SNV"),
      finds: [{ severity: "warning", says: ["“BC-SNV”", "“ỦY BAN NHÂN DÂN”"] }],
    },
  ],
});
