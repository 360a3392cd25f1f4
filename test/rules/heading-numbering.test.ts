import { headingNumbering } from "../../src/rules/heading-numbering";
import { TYPED, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

testRule(headingNumbering, {
  valid: [
    { of: "numbers that count up", report: typedReport() },
    { of: "an item left out with its number: `item-missing` tells", report: typedReport({ "III.8": [] }) },
    {
      of: "an item left out, the next ones renumbered",
      report: typedReport({
        "III.8": [],
        "III.9": ["8. Công tác kiểm tra, hướng dẫn", "Đã tổ chức 08 cuộc kiểm tra."],
      }),
    },
    { of: "dashes", report: typedReport({ "III.7.2": [] }) },
    {
      of: "items that changed places: `item-order` tells",
      report: typedReport({ "III.8": TYPED["III.9"] ?? [], "III.9": TYPED["III.8"] ?? [] }),
    },
  ],
  invalid: [
    {
      of: "a number twice",
      report: typedReport({ "III.9": ["8. Công tác kiểm tra, hướng dẫn", "Đã tổ chức 08 cuộc kiểm tra."] }),
      finds: [{ severity: "warning", item: "III.9", says: ["sau “8” là “8”", "cần “9”"] }],
    },
    {
      of: "a number left out",
      report: typedReport({ "III.9": ["10. Công tác kiểm tra, hướng dẫn", "Đã tổ chức 08 cuộc kiểm tra."] }),
      finds: [{ item: "III.9", says: ["sau “8” là “10”"] }],
    },
    {
      of: "a part's number twice",
      report: typedReport({ V: ["IV. NHIỆM VỤ, GIẢI PHÁP", "Tiếp tục thực hiện."] }),
      finds: [
        { item: "V", says: ["sau “IV” là “IV”", "cần “V”"] },
        { item: "VI", says: ["cần “V”"] },
      ],
    },
  ],
});
