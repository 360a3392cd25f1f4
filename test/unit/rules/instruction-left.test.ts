import { instructionLeft } from "../../../src/rules/instruction-left";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import { allItems, congVan1432 } from "../../../src/outline";

const [HEADING = "", TEXT = ""] = TYPED["III.7.3"] ?? [];
const sentence = allItems(congVan1432).find(({ id }) => id === "III.7.3")?.sentence ?? "";

testRule(instructionLeft, {
  valid: [
    { of: "a report without the outline's instructions", report: typedReport() },
    {
      of: "the prompt beside real text, of which `prompt-left` tells",
      report: typedReport({ "III.7.3": [HEADING, sentence, TEXT] }),
    },
    { of: "the prompt, of which other rules tell", report: typedReport({ "III.7.3": [HEADING, sentence] }) },
    {
      of: "other words in brackets",
      report: typedReport({ "III.7.3": [HEADING, "Tổ chức 25 cuộc (số liệu đến 30/11), 900 lượt người."] }),
    },
    {
      of: "the instruction alone under its heading: the item is empty, and that is told",
      report: typedReport({ "III.7.3": [HEADING, "(báo cáo số liệu cụ thể)"] }),
    },
    {
      of: "a remark in brackets that belongs to the sentence",
      report: typedReport({ "III.7.3": [HEADING, "Tổ chức 25 cuộc (nêu tại Phụ lục 1), 900 lượt người."] }),
    },
  ],
  invalid: [
    {
      of: "a template's words beside the clerk's own",
      report: typedReport({ "III.7.3": [HEADING, TEXT, "[Nhập nội dung tại đây]"] }),
      finds: [{ severity: "warning", messageId: "template", data: { text: "[Nhập nội dung tại đây]" } }],
    },
    {
      of: "crosses in place of a number",
      report: typedReport({ "II.1": [TYPED["II.1"]?.[0] ?? "", "Đã ban hành xxx văn bản."] }),
      finds: [{ messageId: "template", data: { text: "xxx" } }],
    },
    {
      of: "the instruction behind a heading",
      report: typedReport({ "III.7.3": [`- ${sentence}`, TEXT] }),
      finds: [{ severity: "warning", messageId: "instruction", data: { text: "(báo cáo số liệu cụ thể)" } }],
    },
    {
      of: "the instruction in the clerk's spelling",
      report: typedReport({ "III.7.3": [`${HEADING} (Nêu số liệu cụ thể)`, TEXT] }),
      finds: [{ messageId: "instruction", data: { text: "(Nêu số liệu cụ thể)" } }],
    },
  ],
});
