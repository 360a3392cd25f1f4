import { rateMismatch } from "../../../src/rules/rate-mismatch";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const said = (text: string): SourceDocument =>
  typedReport({ "III.7.1": [TYPED["III.7.1"]?.[0] ?? "", text] });

testRule(rateMismatch, {
  valid: [
    { of: "a report without a rate", report: typedReport() },
    { of: "a rate that is rounded", report: said("Đã giải quyết 320/342 đơn, đạt 93,6%.") },
    { of: "a rate that is cut off", report: said("Đã giải quyết 320/342 đơn, đạt 93,5%.") },
    { of: "a rate in whole numbers", report: said("Đã giải quyết 320/342 đơn, đạt 93%.") },
    { of: "a rate over a line's end", report: said("Giải quyết 320 /\v342 đơn (93,6%).") },
    {
      of: "a percentage that is a change",
      report: said("Đã giải quyết 320/342 đơn, tăng 5% so với cùng kỳ."),
    },
    { of: "a rate one tenth off", report: said("Đã giải quyết 171/342 đơn, đạt 50,1%.") },
    { of: "another number between", report: said("Giải quyết 320/342 đơn của 45 xã, đạt 93,6%.") },
    { of: "nothing of nothing", report: said("Đã giải quyết 0/0 đơn, đạt 100%.") },
    {
      of: "more than all, of which `done-over-total` tells",
      report: said("Đã giải quyết 400/342 đơn, đạt 90,5%."),
    },
    {
      of: "a percentage ten words behind",
      report: said("Giải quyết 320/342 đơn của công dân trong năm nay tại các xã đạt 50%."),
    },
    {
      of: "a percentage of the next sentence",
      report: said("Đã giải quyết 320/342 đơn. Chỉ số hài lòng 98,5%."),
    },
  ],
  invalid: [
    {
      of: "digits the other way round",
      report: said("Giải quyết 320/342 đơn, đạt 96,3%."),
      finds: [
        { severity: "error", messageId: "rate", data: { text: "320/342 đơn", share: 93.57, rate: "96,3%" } },
      ],
    },
    ...[
      ["Giải quyết 342/342 đơn, đạt 90%.", "100,00%"],
      ["Giải quyết 320/342 đơn, đạt 94,1%.", "93,57%"],
      ["Giải quyết 320/342 đơn, đạt 93,9%.", "93,57%"],
      ["Giải quyết 320/342 đơn, đạt 92%.", "93,57%"],
      ["Giải quyết 320/342 đơn 50%.", "93,57%"],
      ["Giải quyết 320/342 đơn của công dân trong năm nay tại tỉnh đạt 50%.", "93,57%"],
    ].map(([text = "", share = ""]) => ({
      of: text,
      report: said(text),
      finds: [{ messageId: "rate", says: [share] }],
    })),
    {
      of: "a fraction in words",
      report: said("Đã giải quyết 320 trên tổng số 342 đơn, tỷ lệ 90,5%."),
      finds: [
        {
          severity: "error",
          messageId: "rate",
          data: { text: "320 trên tổng số 342 đơn", share: 93.57, rate: "90,5%" },
        },
      ],
    },
  ],
});
