import { figureReview } from "../../../src/rules/figure-review";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const HEADING = TYPED["III.5.3"]?.[0] ?? "";

const PLACE = typedReport().paragraphs.findIndex(({ text }) => text === HEADING);

testRule(figureReview, {
  valid: [
    { of: "a report whose figures are sure", report: typedReport() },
    {
      of: "a figure that is missing, of which `figure-missing` tells",
      report: typedReport({ "III.5.3": [HEADING, "Người dân hài lòng."] }),
    },
  ],
  invalid: [
    {
      of: "a range instead of a value",
      report: typedReport({ "III.5.3": [HEADING, "Tỷ lệ hài lòng đạt từ 95% đến 98% tùy lĩnh vực."] }),
      finds: [
        {
          severity: "warning",
          item: "III.5.3",
          paragraph: PLACE,
          messageId: "doubtful",
          data: { item: "III.5.3", figure: "satisfaction-index", label: "Chỉ số hài lòng", reason: "range" },
        },
      ],
    },
  ],
});
