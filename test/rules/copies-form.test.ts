import { copiesForm } from "../../src/rules/copies-form";
import { documentOf } from "../reading/paragraphs";
import { SIGNATURE, typedReport, typedUnder } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

const copied = (change: (line: string) => string): SourceDocument =>
  typedUnder((line) => line, SIGNATURE.map(change));

testRule(copiesForm, {
  valid: [
    { of: "“Như trên” first and “Lưu” last", report: typedReport() },
    {
      of: "a report without an addressee, which has nobody above",
      report: typedUnder(
        (line) => line.replace("Kính gửi: Bộ Nội vụ.", ""),
        SIGNATURE.filter((line) => !line.includes("Như trên")),
      ),
    },
    { of: "text without a signature block", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "an addressee, but no “Như trên”",
      report: copied((line) => line.replace("Như trên", "Bộ Nội vụ")),
      finds: [{ severity: "warning", says: ["- Bộ Nội vụ;", "Như trên"] }],
    },
    {
      of: "nothing filed",
      report: copied((line) => line.replace("Lưu: VT, NV.", "Sở Nội vụ.")),
      finds: [{ severity: "warning", says: ["Lưu: VT"] }],
    },
    {
      of: "a signature without nơi nhận",
      report: typedUnder((line) => line, SIGNATURE.slice(3)),
      finds: [{ severity: "warning", says: ["Nơi nhận"] }],
    },
  ],
});
