import { blankLeft } from "../../../src/rules/blank-left";
import { TYPED, typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

const LINE_OF_90 =
  "Đã tổ chức … cuộc kiểm tra công tác dân vận chính quyền tại các xã, phường trong toàn tỉnh";

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
      of: "the skeleton's sentence for a figure, of which `figure-missing` tells",
      report: typedReport({
        "III.5.3": [
          TYPED["III.5.3"]?.[0] ?? "",
          "Người dân ngày càng hài lòng.",
          "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: …%.",
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
      of: "dots behind the first heading",
      report: typedReport({ I: ["I. KHÁI QUÁT CHUNG ………………", ...(TYPED.I ?? []).slice(1)] }),
      finds: [{ messageId: "blank", data: { text: "I. KHÁI QUÁT CHUNG ………………" } }],
    },
    ...[
      [LINE_OF_90, `“${LINE_OF_90}”`],
      [`${LINE_OF_90}.`, "tại các xã, phường trong toàn…”"],
    ].map(([line = "", quoted = ""]) => ({
      of: `a line of ${line.length} characters, quoted as far as a message has room`,
      report: typedReport({ "III.9": [...(TYPED["III.9"] ?? []), line] }),
      finds: [{ messageId: "blank", says: [quoted] }],
    })),
    {
      of: "a gap where a number should be",
      report: typedReport({ "III.9": [TYPED["III.9"]?.[0] ?? "", "Đã tổ chức … cuộc kiểm tra."] }),
      finds: [{ severity: "error", messageId: "blank", data: { text: "Đã tổ chức … cuộc kiểm tra." } }],
    },
    {
      of: "a row of dots inside a sentence",
      report: typedReport({
        "III.9": [TYPED["III.9"]?.[0] ?? "", "Đã tổ chức ........ cuộc kiểm tra tại 5 xã."],
      }),
      finds: [{ severity: "error" }],
    },
    ...[
      "Đã tổ chức ... cuộc kiểm tra.",
      "... cuộc kiểm tra đã được tổ chức.",
      "Tỷ lệ hài lòng đạt ...%.",
      "Đã tổ chức ____ cuộc kiểm tra.",
      "Đã tổ chức ._._ cuộc kiểm tra.",
      "Đã tổ chức… …cuộc kiểm tra.",
    ].map((text) => ({
      of: text,
      report: typedReport({ "III.9": [TYPED["III.9"]?.[0] ?? "", text] }),
      finds: [{ messageId: "blank", says: [text] }],
    })),
    {
      of: "a dotted line below real text",
      report: typedReport({ "III.9": [...(TYPED["III.9"] ?? []), "………………………………"] }),
      finds: [{ severity: "error" }],
    },
  ],
});
