import { rateMismatch } from "../../src/rules/rate-mismatch";
import { TYPED, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

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
    {
      of: "a percentage of the next sentence",
      report: said("Đã giải quyết 320/342 đơn. Chỉ số hài lòng 98,5%."),
    },
  ],
  invalid: [
    {
      of: "digits the other way round",
      report: said("Giải quyết 320/342 đơn, đạt 96,3%."),
      finds: [{ severity: "error", says: ["320/342", "93,57%", "96,3%"] }],
    },
    {
      of: "a fraction in words",
      report: said("Đã giải quyết 320 trên tổng số 342 đơn, tỷ lệ 90,5%."),
      finds: [{ severity: "error", says: ["93,57%"] }],
    },
  ],
});
