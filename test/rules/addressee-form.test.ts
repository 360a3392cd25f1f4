import type { SourceDocument } from "../../src/document";
import { addresseeForm } from "../../src/rules/addressee-form";
import { documentOf } from "../reading/paragraphs";
import { LETTERHEAD, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

const [INTRODUCTION = ""] = LETTERHEAD.slice(6);
const sentTo = (...lines: readonly string[]): SourceDocument =>
  documentOf([
    ...LETTERHEAD.slice(0, 5),
    ...lines,
    INTRODUCTION,
    ...typedReport().paragraphs.slice(LETTERHEAD.length),
  ]);

testRule(addresseeForm, {
  valid: [
    { of: "one addressee with a full stop", report: typedReport() },
    { of: "one without it, of which the decree says nothing", report: sentTo("Kính gửi: Bộ Nội vụ") },
    { of: "text without diacritics", report: sentTo("Kinh gui: Bo Noi vu") },
    {
      of: "several, each on its line",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ;", "- Thường trực Tỉnh ủy;", "- Ban Tổ chức Tỉnh ủy."),
    },
    { of: "a list that begins beside the label", report: sentTo("Kính gửi: - Bộ Nội vụ;", "- Tỉnh ủy.") },
    { of: "a report without an addressee", report: sentTo() },
  ],
  invalid: [
    {
      of: "no colon",
      report: sentTo("Kính gửi Bộ Nội vụ."),
      finds: [{ severity: "warning", paragraph: 5, says: ["“Kính gửi Bộ Nội vụ.”", "dấu hai chấm"] }],
    },
    { of: "capitals", report: sentTo("KÍNH GỬI: Bộ Nội vụ."), finds: [{ says: ["chữ in thường"] }] },
    ...["Kính gửi: Bộ Nội vụ;", "Kính gửi: Bộ Nội vụ,"].map((line) => ({
      of: line,
      report: sentTo(line),
      finds: [{ says: ["cuối dòng cần dấu chấm (.)"] }],
    })),
    {
      of: "several on one line",
      report: sentTo("Kính gửi: Bộ Nội vụ; Ban Dân vận Tỉnh ủy."),
      finds: [{ says: ["mỗi nơi một dòng"] }],
    },
    { of: "nobody", report: sentTo("Kính gửi:"), finds: [{ says: ["chưa ghi tên cơ quan nhận"] }] },
    { of: "dots", report: sentTo("Kính gửi: ……"), finds: [{ says: ["chưa ghi tên cơ quan nhận"] }] },
    {
      of: "one in a list of its own",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ."),
      finds: [{ says: ["trên cùng dòng"] }],
    },
    {
      of: "a list without dashes",
      report: sentTo("Kính gửi:", "Bộ Nội vụ;", "Tỉnh ủy Đồng Nai."),
      finds: [{ says: ["gạch đầu dòng (-)"] }],
    },
    {
      of: "commas in a list",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ,", "- Tỉnh ủy."),
      finds: [{ says: ["trừ dòng cuối, cần dấu chấm phẩy"] }],
    },
    {
      of: "a list that does not end",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ;", "", "- Tỉnh ủy;"),
      finds: [{ says: ["cuối dòng cuối cùng cần dấu chấm (.)"] }],
    },
  ],
});
