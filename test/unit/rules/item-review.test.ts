import { itemReview } from "../../../src/rules/item-review";
import { typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(itemReview, {
  valid: [
    { of: "a report with every heading as the outline words it", report: typedReport() },
    { of: "an item that is plainly missing", report: typedReport({ "III.8": [] }) },
  ],
  invalid: [
    {
      of: "an item spoken of only in the text of the item above",
      report: typedReport({
        "III.7": [
          "7. Công tác tiếp công dân, giải quyết đơn thư",
          "Tổ chức 05 cuộc đối thoại trực tiếp với Nhân dân.",
        ],
        "III.7.3": [],
      }),
      finds: [
        {
          severity: "warning",
          item: "III.7.3",
          paragraph: typedReport().paragraphs.findIndex(({ text }) => text.startsWith("7. ")) + 1,
          messageId: "doubtful",
          data: {
            item: "III.7.3",
            heading: "Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
            reason: { id: "shared", text: "Công tác tiếp công dân, giải quyết đơn thư" },
          },
        },
      ],
    },
  ],
});
