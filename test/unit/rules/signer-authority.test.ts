import { signerAuthority } from "../../../src/rules/signer-authority";
import { documentOf } from "../report/paragraphs";
import { typedReport } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { BLOCK, signedAs, signedBy } from "./signatures";
import { testRule } from "./testRule";

const NAME = "Nguyễn Văn An";

testRule(signerAuthority, {
  valid: [
    { of: "thay mặt a People's Committee, ký thay its chairman", report: typedReport() },
    { of: "the skeleton's own block", report: skeleton },
    { of: "a head who signs alone", report: signedBy("GIÁM ĐỐC", NAME) },
    { of: "quyền", report: signedBy("Q. CHỦ TỊCH", NAME) },
    { of: "thừa lệnh", report: signedBy("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", NAME) },
    { of: "thừa uỷ quyền", report: signedBy("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ NỘI VỤ", NAME) },
    {
      of: "a committee's name over two lines",
      report: signedBy("TM. ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI", "CHỦ TỊCH", NAME),
    },
    {
      of: "a committee's name over two lines above the one signed for",
      report: signedBy("TM. ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", NAME),
    },
    { of: "a signer with two offices", report: signedBy("PHÓ CHỦ TỊCH", "PHÓ TRƯỞNG BAN CHỈ ĐẠO", NAME) },
    { of: "a title that is in no list", report: signedBy("KT. TỔNG BIÊN TẬP", "PHÓ TỔNG BIÊN TẬP", NAME) },
    { of: "a title without a deputy's name for it", report: signedBy("ĐỘI TRƯỞNG", NAME) },
    {
      of: "the signer beside nơi nhận",
      report: signedAs("Nơi nhận:\tKT. CHỦ TỊCH", "- Như trên;\tPHÓ CHỦ TỊCH", "- Lưu: VT.", NAME),
    },
    {
      of: "the signer above nơi nhận",
      report: signedAs("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", NAME, "Nơi nhận:", "- Như trên;", "- Lưu: VT."),
    },
    { of: "the picture of a signature", report: signedBy("CHỦ TỊCH", "(Đã ký)", NAME) },
    {
      of: "an annex with other people",
      report: signedBy("CHỦ TỊCH", NAME, "Phụ lục", "Giám đốc", "Phó Giám đốc"),
    },
    {
      of: "what stands behind a name and a list that is filed",
      report: signedBy("CHỦ TỊCH", NAME, "Phó Giám đốc phụ trách", "Giám đốc"),
    },
    { of: "text that is no report yet", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "no dot",
      report: signedBy("KT CHỦ TỊCH", "PHÓ CHỦ TỊCH", NAME),
      finds: [
        {
          severity: "warning",
          paragraph: BLOCK + 3,
          messageId: "form",
          data: { text: "KT CHỦ TỊCH", short: "KT", capitals: false },
          becomes: "KT. CHỦ TỊCH",
        },
      ],
    },
    {
      of: "a stroke for the dot",
      report: signedBy("TM/ ỦY BAN NHÂN DÂN", "CHỦ TỊCH", NAME),
      finds: [
        {
          messageId: "form",
          data: { text: "TM/ ỦY BAN NHÂN DÂN", short: "TM", capitals: false },
          becomes: "TM. ỦY BAN NHÂN DÂN",
        },
      ],
    },
    {
      of: "small letters",
      report: signedBy("Kt. Chủ tịch", "Phó Chủ tịch", NAME),
      finds: [
        { messageId: "form", data: { text: "Kt. Chủ tịch", capitals: true }, becomes: "KT. CHỦ TỊCH" },
        { messageId: "form", data: { text: "Phó Chủ tịch", capitals: true }, becomes: "PHÓ CHỦ TỊCH" },
      ],
    },
    {
      of: "no dot and small letters",
      report: signedBy("tm ủy ban nhân dân", "CHỦ TỊCH", NAME),
      finds: [
        {
          messageId: "form",
          data: { text: "tm ủy ban nhân dân", short: "TM", capitals: true },
          becomes: "TM. ỦY BAN NHÂN DÂN",
        },
      ],
    },
    {
      of: "KT. above TM.",
      report: signedBy("KT. CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH", NAME),
      finds: [
        {
          severity: "error",
          paragraph: BLOCK + 4,
          messageId: "order",
          data: { text: "TM. ỦY BAN NHÂN DÂN", above: "KT. CHỦ TỊCH" },
        },
      ],
    },
    {
      of: "the deputy above KT.",
      report: signedBy("PHÓ CHỦ TỊCH", "KT. CHỦ TỊCH", NAME),
      finds: [
        { severity: "error", messageId: "order", data: { text: "KT. CHỦ TỊCH", above: "PHÓ CHỦ TỊCH" } },
        { severity: "warning", messageId: "untitled", data: { text: "KT. CHỦ TỊCH" } },
      ],
    },
    {
      of: "KT. without the signer's own title",
      report: signedBy("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", NAME),
      finds: [
        { severity: "warning", paragraph: BLOCK + 4, messageId: "untitled", data: { text: "KT. CHỦ TỊCH" } },
      ],
    },
    {
      of: "a name alone",
      report: signedBy(NAME),
      finds: [{ severity: "warning", paragraph: BLOCK + 3, messageId: "missing" }],
    },
    {
      of: "nobody at all",
      report: signedBy(),
      finds: [{ paragraph: BLOCK, messageId: "missing" }],
    },
    {
      of: "a report that ends with its text",
      report: signedAs(),
      finds: [{ severity: "warning", messageId: "no-block" }],
    },
  ],
});
