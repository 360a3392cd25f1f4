import { revisionsLeft } from "../../../src/rules/revisions-left";
import { typedReport } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { testRule } from "./testRule";

testRule(revisionsLeft, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    { of: "no changes", report: { ...typedReport(), revisions: { count: 0, deletions: 0 } } },
  ],
  invalid: [
    {
      of: "text put in",
      report: { ...typedReport(), revisions: { count: 4, deletions: 0 } },
      finds: [
        {
          severity: "warning",
          messageId: "revisions",
          data: { count: 4, deletions: 0, deletedTextLeftOut: false },
        },
      ],
    },
    {
      of: "text taken away that did not count",
      report: { ...typedReport(), revisions: { count: 4, deletions: 2 }, deletedTextLeftOut: true },
      finds: [{ messageId: "revisions", data: { count: 4, deletions: 2, deletedTextLeftOut: true } }],
    },
    {
      of: "text taken away that Word still gives",
      report: { ...typedReport(), revisions: { count: 4, deletions: 1 }, deletedTextLeftOut: false },
      finds: [{ messageId: "revisions", data: { count: 4, deletions: 1, deletedTextLeftOut: false } }],
    },
  ],
});
