import { signerName } from "../../../src/rules/signer-name";
import { documentOf } from "../report/paragraphs";
import { typedReport } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { BLOCK, signedAs, signedBy } from "./signatures";
import { testRule } from "./testRule";

testRule(signerName, {
  valid: [
    { of: "a name in ordinary letters", report: typedReport() },
    { of: "a name of the highlands", report: signedBy("CHỦ TỊCH", "Y Thanh Hà Niê Kđăm") },
    { of: "the skeleton, of which `prompt-left` tells", report: skeleton },
    {
      of: "a name beside nơi nhận",
      report: signedAs("Nơi nhận:\tCHỦ TỊCH", "- Như trên;", "- Lưu: VT.\tNguyễn Văn An"),
    },
    { of: "nobody at all, of which `signer-authority` tells", report: signedBy() },
    { of: "text without a signature block", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "capitals",
      report: signedBy("CHỦ TỊCH", "NGUYỄN VĂN AN"),
      finds: [
        {
          severity: "warning",
          paragraph: BLOCK + 4,
          citation: { source: "decree", clause: "II.7.đ" },
          messageId: "capitals",
          data: { text: "NGUYỄN VĂN AN" },
        },
      ],
    },
    {
      of: "a title and nobody",
      report: signedBy("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
      finds: [
        {
          severity: "warning",
          paragraph: BLOCK + 4,
          citation: { source: "decree", clause: "II.7.c" },
          messageId: "missing",
          data: { text: "PHÓ CHỦ TỊCH" },
        },
      ],
    },
    {
      of: "a signature without a name",
      report: signedBy("CHỦ TỊCH", "(Đã ký)"),
      finds: [{ paragraph: BLOCK + 3, messageId: "missing", data: { text: "CHỦ TỊCH" } }],
    },
  ],
});
