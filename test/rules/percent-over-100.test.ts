import { percentOver100 } from "../../src/rules/percent-over-100";
import { TYPED, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

const said = (text: string): SourceDocument =>
  typedReport({ "III.5.1": [...(TYPED["III.5.1"] ?? []), text] });

testRule(percentOver100, {
  valid: [
    { of: "a report whose shares are below 100 %", report: typedReport() },
    { of: "exactly 100 %", report: said("100% đơn được giải quyết đúng hạn.") },
    { of: "more than planned", report: said("Giải quyết đạt 105% kế hoạch năm.") },
    { of: "growth", report: said("Số hồ sơ trực tuyến tăng 120% so với cùng kỳ.") },
  ],
  invalid: [
    {
      of: "satisfaction above 100 %",
      report: said("Tỷ lệ hài lòng của người dân đạt 985%."),
      finds: [{ severity: "error", says: ["985%"] }],
    },
    {
      of: "files in time above 100 %",
      report: said("Hồ sơ đúng hạn đạt 101,5%."),
      finds: [{ severity: "error", says: ["101,5%"] }],
    },
  ],
});
