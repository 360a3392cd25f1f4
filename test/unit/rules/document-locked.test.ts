import { documentLocked } from "../../../src/rules/document-locked";
import { typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(documentLocked, {
  valid: [{ of: "a document that may be changed", report: typedReport() }],
  invalid: [
    {
      of: "a digital signature",
      report: { ...typedReport(), lock: "signed" },
      finds: [{ severity: "info", messageId: "signed" }],
    },
    {
      of: "protection",
      report: { ...typedReport(), lock: "protected" },
      finds: [{ severity: "info", messageId: "protected" }],
    },
  ],
});
