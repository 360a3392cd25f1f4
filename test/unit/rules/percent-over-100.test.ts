import { percentOver100 } from "../../../src/rules/percent-over-100";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const said = (text: string): SourceDocument =>
  typedReport({ "III.5.1": [...(TYPED["III.5.1"] ?? []), text] });

testRule(percentOver100, {
  valid: [
    { of: "a report whose shares are below 100 %", report: typedReport() },
    { of: "exactly 100 %", report: said("100% đơn được giải quyết đúng hạn.") },
    { of: "more than planned", report: said("Giải quyết đạt 105% kế hoạch năm.") },
    { of: "a number that is no percentage, beside one", report: said("Giải quyết 342 đơn, đạt 93,6%.") },
    { of: "growth", report: said("Số hồ sơ trực tuyến tăng 120% so với cùng kỳ.") },
  ],
  invalid: [
    {
      of: "satisfaction above 100 %",
      report: said("Tỷ lệ hài lòng của người dân đạt 985%."),
      finds: [{ severity: "error", messageId: "share", data: { text: "985%" } }],
    },
    {
      of: "half a point above",
      report: said("Hồ sơ đúng hạn đạt 100,5%."),
      finds: [{ messageId: "share", data: { text: "100,5%" } }],
    },
    {
      of: "a sentence that begins with its share, behind one about a plan",
      report: said("Thu ngân sách vượt kế hoạch. 105% hồ sơ được giải quyết đúng hạn."),
      finds: [{ messageId: "share", data: { text: "105%" } }],
    },
    {
      of: "files in time above 100 %",
      report: said("Hồ sơ đúng hạn đạt 101,5%."),
      finds: [{ severity: "error", messageId: "share", data: { text: "101,5%" } }],
    },
  ],
});
