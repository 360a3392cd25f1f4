import { agencyForm } from "../../../src/rules/agency-form";
import { documentOf } from "../report/paragraphs";
import { typedReport, typedUnder } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const issuedBy = (upper: string, lower: string): SourceDocument =>
  typedUnder((line) =>
    line.startsWith("ỦY BAN NHÂN DÂN\t")
      ? line.replace("ỦY BAN NHÂN DÂN", upper)
      : line.replace("TỈNH ĐỒNG NAI\t", `${lower}\t`),
  );

testRule(agencyForm, {
  valid: [
    { of: "a name over two lines", report: typedReport() },
    { of: "a superior that is shortened", report: issuedBy("UBND TỈNH ĐỒNG NAI", "SỞ NỘI VỤ") },
    {
      of: "a superior that is shortened, of an agency in no list",
      report: issuedBy("UBND TỈNH ĐỒNG NAI", "LIÊN MINH HỢP TÁC XÃ"),
    },
    { of: "the skeleton", report: skeleton },
    { of: "a report without a letterhead", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "small letters",
      report: issuedBy("Ủy ban nhân dân", "TỈNH ĐỒNG NAI"),
      finds: [
        { severity: "warning", paragraph: 0, messageId: "small-letters", data: { text: "Ủy ban nhân dân" } },
      ],
    },
    {
      of: "an issuing agency that is shortened",
      report: issuedBy("UBND", "TỈNH ĐỒNG NAI"),
      finds: [
        {
          severity: "warning",
          paragraph: 0,
          messageId: "shortened",
          data: { text: "UBND", expected: "ỦY BAN NHÂN DÂN" },
        },
      ],
    },
    {
      of: "one shortened on one line",
      report: typedUnder((line) =>
        line.replace("ỦY BAN NHÂN DÂN\t", "UBND XÃ TÂN PHÚ\t").replace("TỈNH ĐỒNG NAI\t", "\t"),
      ),
      finds: [
        { messageId: "shortened", data: { text: "UBND XÃ TÂN PHÚ", expected: "ỦY BAN NHÂN DÂN XÃ TÂN PHÚ" } },
      ],
    },
  ],
});
