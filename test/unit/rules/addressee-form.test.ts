import type { SourceDocument } from "../../../src/document";
import { addresseeForm } from "../../../src/rules/addressee-form";
import { documentOf } from "../report/paragraphs";
import { LETTERHEAD, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const [INTRODUCTION = ""] = LETTERHEAD.slice(6);
const sentTo = (...lines: readonly string[]): SourceDocument =>
  documentOf([
    ...LETTERHEAD.slice(0, 5),
    ...lines,
    INTRODUCTION,
    ...typedReport().paragraphs.slice(LETTERHEAD.length),
  ]);

const nameOf = (length: number): string =>
  `${"Ủy ban nhân dân các xã, phường, đặc khu ".repeat(4).slice(0, length - 1)}.`;

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
    {
      of: "a line between the title and the label",
      report: sentTo("(Phục vụ sơ kết năm)\vKính gửi: Bộ Nội vụ."),
    },
    {
      of: "one, and text that begins with an agency's name",
      report: sentTo("Kính gửi: Bộ Nội vụ", "Ủy ban nhân dân tỉnh báo cáo kết quả năm 2026 như sau:"),
    },
    {
      of: "more addressees than a page has lines",
      report: sentTo(
        "Kính gửi:",
        ...Array.from({ length: 60 }, (_, at) => `- Ủy ban nhân dân xã Bình Minh ${at + 1};`),
        "- Ban Tổ chức Tỉnh ủy.",
      ),
    },
    {
      of: "a heading alone, whose text is still to come",
      report: documentOf([...LETTERHEAD.slice(0, 5), "Kính gửi:", "- Bộ Nội vụ;", "- Tỉnh ủy Đồng Nai."]),
    },
    {
      of: "text below a list that is longer than any name",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ;", "- Tỉnh ủy.", nameOf(151)),
    },
  ],
  invalid: [
    {
      of: "no colon",
      report: sentTo("Kính gửi Bộ Nội vụ."),
      finds: [
        {
          severity: "warning",
          paragraph: 5,
          messageId: "form",
          data: { text: "Kính gửi Bộ Nội vụ.", slips: ["colon"] },
          words: "Kính gửi",
          becomes: "Kính gửi: Bộ Nội vụ.",
        },
      ],
    },
    {
      of: "capitals",
      report: sentTo("KÍNH GỬI: Bộ Nội vụ."),
      finds: [
        {
          messageId: "form",
          data: { text: "KÍNH GỬI: Bộ Nội vụ.", slips: ["capitals"] },
          words: "KÍNH GỬI",
          becomes: "Kính gửi: Bộ Nội vụ.",
        },
      ],
    },
    ...["Kính gửi: Bộ Nội vụ;", "Kính gửi: Bộ Nội vụ,"].map((line) => ({
      of: line,
      report: sentTo(line),
      finds: [{ messageId: "form", says: ["cuối dòng cần dấu chấm (.)"] }],
    })),
    {
      of: "several on one line",
      report: sentTo("Kính gửi: Bộ Nội vụ; Ban Dân vận Tỉnh ủy."),
      finds: [
        {
          messageId: "form",
          data: { text: "Kính gửi: Bộ Nội vụ; Ban Dân vận Tỉnh ủy.", slips: ["several-on-a-line"] },
        },
      ],
    },
    {
      of: "nobody",
      report: sentTo("Kính gửi:"),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["no-recipient"] } }],
    },
    {
      of: "dots",
      report: sentTo("Kính gửi: ……"),
      finds: [{ messageId: "form", data: { text: "Kính gửi: ……", slips: ["no-recipient"] } }],
    },
    {
      of: "one in a list of its own",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ."),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["one-in-a-list"] } }],
    },
    {
      of: "one on a line of its own",
      report: sentTo("Kính gửi:", "Bộ Nội vụ."),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["one-in-a-list"] } }],
    },
    {
      of: "a dash before the only one",
      report: sentTo("Kính gửi: - Bộ Nội vụ."),
      finds: [{ messageId: "form", data: { text: "Kính gửi: - Bộ Nội vụ.", slips: ["one-in-a-list"] } }],
    },
    {
      of: "a list without dashes",
      report: sentTo("Kính gửi:", "Bộ Nội vụ;", "Tỉnh ủy Đồng Nai."),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["dashes"] } }],
    },
    {
      of: "a name that is as long as any, without a dash",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ;", nameOf(150)),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["dashes"] } }],
    },
    {
      of: "commas in a list",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ,", "- Tỉnh ủy."),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["semicolons"] } }],
    },
    {
      of: "a list that does not end",
      report: sentTo("Kính gửi:", "- Bộ Nội vụ;", "", "- Tỉnh ủy;"),
      finds: [{ messageId: "form", data: { text: "Kính gửi:", slips: ["full-stop"] } }],
    },
  ],
});
