import { figureMissing } from "../../../src/rules/figure-missing";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const head = (id: string): string => TYPED[id]?.[0] ?? "";

const openBlank = typedReport({
  "III.5.3": [
    head("III.5.3"),
    "Người dân hài lòng.",
    "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%.",
  ],
});
const sentencePlace = openBlank.paragraphs.findIndex(({ text }) => text.includes("[ ]"));

const placeOf = (start: string): number =>
  typedReport().paragraphs.findIndex(({ text }) => text.startsWith(start));

testRule(figureMissing, {
  valid: [
    { of: "a report with every figure", report: typedReport() },
    {
      of: "an item that is empty: what it merely implies",
      report: typedReport({ "III.9": [head("III.9")] }),
    },
    {
      of: "an item that says there was none",
      report: typedReport({ "III.7.3": [head("III.7.3"), "Không tổ chức."] }),
    },
    {
      of: "an implied figure whose blank stands open, of which `prompt-left` tells",
      report: typedReport({
        "III.7.3": [
          head("III.7.3"),
          "Số cuộc tiếp xúc, đối thoại trực tiếp: 25 cuộc, với [ ] lượt người tham dự.",
        ],
      }),
    },
  ],
  invalid: [
    {
      of: "a required figure whose item is missing",
      report: typedReport({ "III.7.3": [] }),
      finds: [
        {
          severity: "error",
          item: "III.7.3",
          messageId: "required",
          data: { item: "III.7.3", figure: "dialogue-count", label: "Số cuộc tiếp xúc, đối thoại trực tiếp" },
        },
      ],
    },
    {
      of: "a required figure whose item is empty",
      report: typedReport({ "III.7.3": [head("III.7.3")] }),
      finds: [
        {
          severity: "error",
          item: "III.7.3",
          messageId: "required",
          data: { item: "III.7.3", figure: "dialogue-count", label: "Số cuộc tiếp xúc, đối thoại trực tiếp" },
        },
      ],
    },
    {
      of: "a required figure left out",
      report: typedReport({ "III.5.3": [head("III.5.3"), "Người dân ngày càng hài lòng."] }),
      finds: [
        {
          severity: "error",
          item: "III.5.3",
          messageId: "required",
          data: { item: "III.5.3", figure: "satisfaction-index", label: "Chỉ số hài lòng" },
        },
      ],
    },
    {
      of: "the first part without a number",
      report: typedReport({ I: ["I. KHÁI QUÁT CHUNG", "Kinh tế - xã hội tiếp tục phát triển."] }),
      finds: [{ severity: "error", item: "I" }],
    },
    {
      of: "an implied figure left out: only a warning",
      report: typedReport({ "III.9": [head("III.9"), "Đã kiểm tra nhiều nơi."] }),
      finds: [
        {
          severity: "warning",
          item: "III.9",
          messageId: "implied",
          data: { item: "III.9", figure: "inspections", label: "Số cuộc kiểm tra" },
        },
      ],
    },
    {
      of: "the open blank of a required figure beside real text, at its sentence",
      report: openBlank,
      finds: [{ severity: "error", item: "III.5.3", paragraph: sentencePlace }],
    },
    {
      of: "a figure that is missing beside the open blank of another, at its own item",
      report: typedReport({
        "III.5.3": [head("III.5.3"), "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%."],
        "III.9": [head("III.9"), "Đã kiểm tra nhiều nơi."],
      }),
      finds: [{ item: "III.5.3" }, { severity: "warning", item: "III.9", paragraph: placeOf("9. Công tác") }],
    },
    {
      of: "a figure whose item is told under the heading above",
      report: typedReport({
        "III.7": [
          "7. Công tác tiếp công dân, giải quyết đơn thư",
          "Đã đối thoại trực tiếp với Nhân dân nhiều lần.",
        ],
        "III.7.3": [],
      }),
      finds: [{ severity: "error", item: "III.7.3", paragraph: placeOf("7. ") + 1 }],
    },
  ],
});
