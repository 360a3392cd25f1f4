import { doneOverTotal } from "../../../src/rules/done-over-total";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const said = (text: string): SourceDocument =>
  typedReport({ "III.7.1": [TYPED["III.7.1"]?.[0] ?? "", text] });

testRule(doneOverTotal, {
  valid: [
    { of: "a report in which less is settled than received", report: typedReport() },
    { of: "all settled", report: said("Tiếp nhận 342 đơn, đã giải quyết 342/342 đơn.") },
    { of: "some of all settled", report: said("Tiếp nhận 342 đơn, đã giải quyết 320/342 đơn.") },
    {
      of: "more collected than planned",
      report: typedReport({ I: ["I. KHÁI QUÁT CHUNG", "Thu ngân sách đạt 12.345/10.000 tỷ đồng dự toán."] }),
    },
    {
      of: "petitions carried over from the period before",
      report: said("Kỳ trước chuyển sang 12 đơn, tiếp nhận 150 đơn, giải quyết 155 đơn."),
    },
    {
      of: "petitions left from the year before, told in a paragraph of its own",
      report: typedReport({
        "III.7.1": [
          TYPED["III.7.1"]?.[0] ?? "",
          "Tiếp nhận 150 đơn, đã giải quyết 155 đơn.",
          "Trong đó có 12 đơn tồn từ năm 2025.",
        ],
      }),
    },
    { of: "petitions received, and none told as settled", report: said("Tiếp nhận 342 đơn.") },
    { of: "petitions settled, and none told as received", report: said("Đã giải quyết 342 đơn.") },
    {
      of: "petitions received in parts",
      report: said("Tiếp nhận 100 đơn khiếu nại, 50 đơn tố cáo; đã giải quyết 145 đơn."),
    },
    {
      of: "turns and people",
      report: said("Tiếp 342 đơn, giải quyết 320 đơn; tiếp 866 lượt/964 lượt người."),
    },
  ],
  invalid: [
    {
      of: "a fraction above one",
      report: said("Giải quyết 342/320 đơn thuộc thẩm quyền."),
      finds: [{ severity: "error", messageId: "fraction", data: { text: "342/320 đơn" } }],
    },
    {
      of: "two figures of the item",
      report: said("Tiếp nhận 320 đơn, đã giải quyết 342 đơn."),
      finds: [
        {
          severity: "error",
          item: "III.7.1",
          messageId: "petitions",
          data: { resolved: "342 đơn", received: "320 đơn" },
        },
      ],
    },
  ],
});
