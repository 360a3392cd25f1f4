import { blankLeft } from "../../src/rules/blank-left";
import { TYPED, typedReport, typedUnder } from "../reading/typedReport";
import { testRule } from "./testRule";

testRule(blankLeft, {
  valid: [
    { of: "a report without dots", report: typedReport() },
    {
      of: "dots for text, of which `item-empty` tells",
      report: typedReport({ "III.9": [TYPED["III.9"]?.[0] ?? "", "…………………"] }),
    },
    {
      of: "dots right behind a word",
      report: typedReport({
        "III.9": [
          TYPED["III.9"]?.[0] ?? "",
          "Đã tổ chức 08 cuộc kiểm tra tại các xã, phường, đơn vị sự nghiệp...",
        ],
      }),
    },
    {
      of: "a number that the registrar will fill in",
      report: typedUnder((line) => line.replace("123/", "…………/")),
    },
  ],
  invalid: [
    {
      of: "a gap where a number should be",
      report: typedReport({ "III.9": [TYPED["III.9"]?.[0] ?? "", "Đã tổ chức … cuộc kiểm tra."] }),
      finds: [{ severity: "error", says: ["Đã tổ chức … cuộc kiểm tra"] }],
    },
    {
      of: "a row of dots inside a sentence",
      report: typedReport({
        "III.9": [TYPED["III.9"]?.[0] ?? "", "Đã tổ chức ........ cuộc kiểm tra tại 5 xã."],
      }),
      finds: [{ severity: "error" }],
    },
    {
      of: "a dotted line below real text",
      report: typedReport({ "III.9": [...(TYPED["III.9"] ?? []), "………………………………"] }),
      finds: [{ severity: "error" }],
    },
  ],
});
