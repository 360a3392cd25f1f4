import { numberForm } from "../../src/rules/number-form";
import { typedReport, typedUnder } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

const numbered = (number: string): SourceDocument =>
  typedUnder((line) => line.replace("Số: 123/BC-UBND", number));

testRule(numberForm, {
  valid: [
    { of: "Số: 123/BC-UBND", report: typedReport() },
    ...["Số:      /BC-UBND", "Số: 05/BC-UBND", "Số: …/BC-…", "Số: 1234/BC-BTC", "Số:"].map((number) => ({
      of: number,
      report: numbered(number),
    })),
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
  ],
});
