import { headingNumbering } from "../../../src/rules/heading-numbering";
import { TYPED, typedReport } from "../report/typedReport";
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
    {
      of: "items that changed places and were numbered anew",
      report: typedReport({
        "III.8": ["8. Công tác kiểm tra, hướng dẫn", ...(TYPED["III.9"] ?? []).slice(1)],
        "III.9": ["9. Công tác phối hợp với Mặt trận Tổ quốc", ...(TYPED["III.8"] ?? []).slice(1)],
      }),
    },
    {
      of: "two items under one heading",
      report: typedReport({
        "IV.1": ["1. Ưu điểm, khó khăn, hạn chế và nguyên nhân", "Còn lúng túng."],
        "IV.2": [],
      }),
    },
    {
      of: "a letter and a number, of which none follows the other",
      report: typedReport({
        "IV.1": ["a) Ưu điểm", "Chuyển biến tích cực."],
        "IV.2": ["3. Khó khăn, hạn chế và nguyên nhân", "Còn lúng túng."],
      }),
    },
    {
      of: "headings without numbers",
      report: typedReport({
        "IV.1": [{ text: "Ưu điểm", format: { bold: true } }, "Chuyển biến tích cực."],
        "IV.2": [{ text: "Khó khăn, hạn chế và nguyên nhân", format: { bold: true } }, "Còn lúng túng."],
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
      finds: [
        {
          severity: "warning",
          item: "III.9",
          messageId: "gap",
          data: { before: "8", written: "8", expected: "9" },
          words: "8",
        },
      ],
    },
    {
      of: "a number left out",
      report: typedReport({ "III.9": ["10. Công tác kiểm tra, hướng dẫn", "Đã tổ chức 08 cuộc kiểm tra."] }),
      finds: [
        { item: "III.9", messageId: "gap", data: { before: "8", written: "10", expected: "9" }, words: "10" },
      ],
    },
    ...[
      ["a) Ưu điểm", "c) Khó khăn, hạn chế và nguyên nhân", "sau “a)” là “c)”, cần “b)”"],
      ["4.1. Ưu điểm", "4.3. Khó khăn, hạn chế và nguyên nhân", "sau “4.1” là “4.3”, cần “4.2”"],
    ].map(([first = "", second = "", slip = ""]) => ({
      of: `${first}, ${second}`,
      report: typedReport({ "IV.1": [first, "Chuyển biến tích cực."], "IV.2": [second, "Còn lúng túng."] }),
      finds: [{ item: "IV.2", messageId: "gap", says: [slip] }],
    })),
    {
      of: "a part's number twice",
      report: typedReport({ V: ["IV. NHIỆM VỤ, GIẢI PHÁP", "Tiếp tục thực hiện."] }),
      finds: [
        { item: "V", messageId: "gap", data: { before: "IV", written: "IV", expected: "V" }, words: "IV" },
        { item: "VI", messageId: "gap", data: { before: "IV", written: "VI", expected: "V" }, words: "VI" },
      ],
    },
  ],
});
