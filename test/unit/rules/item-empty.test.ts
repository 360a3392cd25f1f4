import { itemEmpty } from "../../../src/rules/item-empty";
import { LETTERHEAD, TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(itemEmpty, {
  valid: [
    { of: "a report with text in every item", report: typedReport() },
    {
      of: "an item that says there was none",
      report: typedReport({ VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT", "Không có."] }),
    },
    { of: "an item that is not there", report: typedReport({ VI: [] }) },
    {
      of: "a group whose items are not there: they are told themselves",
      report: typedReport({ "IV.1": [], "IV.2": [] }),
    },
  ],
  invalid: [
    {
      of: "the first part with its heading alone",
      report: typedReport({ I: ["I. KHÁI QUÁT CHUNG"] }),
      finds: [
        {
          severity: "error",
          item: "I",
          paragraph: LETTERHEAD.length,
          messageId: "empty",
          data: { item: "I", heading: "KHÁI QUÁT CHUNG" },
          words: "KHÁI QUÁT CHUNG",
        },
      ],
    },
    {
      of: "dots for text",
      report: typedReport({ "III.9": [TYPED["III.9"]?.[0] ?? "", "………………"] }),
      finds: [{ item: "III.9" }],
    },
    {
      of: "the outline's instruction for text",
      report: typedReport({ "III.7.3": ["- Đối thoại với Nhân dân (báo cáo số liệu cụ thể)."] }),
      finds: [{ item: "III.7.3" }],
    },
  ],
});
