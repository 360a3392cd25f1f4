import { commentsLeft } from "../../../src/rules/comments-left";
import { typedReport } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { testRule } from "./testRule";

testRule(commentsLeft, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    { of: "no comments", report: { ...typedReport(), comments: 0 } },
  ],
  invalid: [
    {
      of: "comments, told once",
      report: { ...typedReport(), comments: 3 },
      finds: [{ severity: "warning", messageId: "comments", data: { count: 3 } }],
    },
  ],
});
