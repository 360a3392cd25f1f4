import { copiesForm } from "../../../src/rules/copies-form";
import { documentOf } from "../report/paragraphs";
import { LETTERHEAD, SIGNATURE, TYPED, typedReport, typedUnder } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { BLOCK, copiedTo, signedAs } from "./signatures";
import { testRule } from "./testRule";

const SIGNER = SIGNATURE.slice(3);
const cell = (text: string, column: number) => ({ text, cell: { table: 0, row: 0, column } });

testRule(copiesForm, {
  valid: [
    { of: "“Như trên” first and “Lưu” last", report: typedReport() },
    { of: "the skeleton's own list", report: skeleton },
    {
      of: "a report without an addressee, which has nobody above",
      report: typedUnder(
        (line) => line.replace("Kính gửi: Bộ Nội vụ.", ""),
        SIGNATURE.filter((line) => !line.includes("Như trên")),
      ),
    },
    { of: "more recipients", report: copiedTo("- Như trên (b/c);", "- TT Tỉnh ủy;", "- Lưu: VT, NC (02b).") },
    {
      of: "a recipient over two lines",
      report: copiedTo("- Như trên;", "- Thường trực Tỉnh ủy, Thường trực HĐND", "tỉnh;", "- Lưu: VT."),
    },
    {
      of: "a list beside the signer, with the dashes of Word's own list",
      report: documentOf([
        ...LETTERHEAD,
        ...(TYPED.I ?? []),
        cell("Nơi nhận:", 0),
        { ...cell("Như trên;", 0), listLabel: "-" },
        { ...cell("Lưu: VT, Phòng Xây dựng chính quyền", 0), listLabel: "-" },
        cell("và Công tác thanh niên.", 0),
        cell("NVA (05b)", 0),
        cell("CHỦ TỊCH", 1),
        cell("Nguyễn Văn An", 1),
      ]),
    },
    { of: "text without a signature block", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "an addressee, but no “Như trên”",
      report: copiedTo("- Bộ Nội vụ;", "- Lưu: VT, NV."),
      finds: [
        { severity: "warning", paragraph: BLOCK + 1, messageId: "as-above", data: { text: "- Bộ Nội vụ;" } },
      ],
    },
    {
      of: "nothing filed",
      report: copiedTo("- Như trên;", "- Sở Nội vụ."),
      finds: [{ severity: "warning", paragraph: BLOCK, messageId: "nothing-filed" }],
    },
    {
      of: "no line at all",
      report: copiedTo(),
      finds: [{ messageId: "no-as-above" }, { messageId: "nothing-filed" }],
    },
    {
      of: "a signature without nơi nhận",
      report: signedAs(...SIGNER),
      finds: [{ severity: "warning", paragraph: BLOCK, messageId: "missing" }],
    },
    {
      of: "no colon",
      report: signedAs("Nơi nhận", "- Như trên;", "- Lưu: VT.", ...SIGNER),
      finds: [{ paragraph: BLOCK, messageId: "colon", data: { text: "Nơi nhận" }, becomes: "Nơi nhận:" }],
    },
    {
      of: "everything on one line",
      report: signedAs("Nơi nhận: Như trên; Lưu: VT.", ...SIGNER),
      finds: [{ messageId: "one-line", data: { text: "Nơi nhận: Như trên; Lưu: VT." } }],
    },
    {
      of: "no dashes",
      report: copiedTo("Như trên;", "Sở Nội vụ;", "- Lưu: VT."),
      finds: [
        {
          paragraph: BLOCK + 1,
          messageId: "dashes",
          data: { text: "Như trên;", count: 2 },
          becomes: "- Như trên;",
        },
      ],
    },
    {
      of: "commas and nothing for semicolons",
      report: copiedTo("- Như trên;", "- TT Tỉnh ủy,", "- Sở Nội vụ", "- Sở Y tế.", "- Lưu: VT."),
      finds: [
        {
          paragraph: BLOCK + 2,
          messageId: "semicolons",
          data: { text: "- TT Tỉnh ủy,", count: 3 },
          becomes: "- TT Tỉnh ủy;",
        },
      ],
    },
    ...["- Lưu VT.", "- Lưu: VT", "- Lưu: NC.", "- Lưu: VT; NC.", "- Lưu: VTNC."].map((line) => ({
      of: line,
      report: copiedTo("- Như trên;", line),
      finds: [
        {
          severity: "warning" as const,
          paragraph: BLOCK + 2,
          messageId: "filed",
          says: [`Nơi nhận viết chưa đúng: “${line}”`, "- Lưu: VT, NC."],
        },
      ],
    })),
  ],
});
