import { signerTitle } from "../../../src/rules/signer-title";
import { SIGNATURE, typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const signed = (name: string): SourceDocument =>
  typedUnder(
    (line) => line,
    SIGNATURE.map((line) => line.replace("Nguyễn Văn An", name)),
  );

testRule(signerTitle, {
  valid: [
    { of: "a name alone", report: typedReport() },
    { of: "a title that is an office", report: signed("BÁC SĨ TRƯỞNG") },
    { of: "an office in ordinary letters", report: signed("BS Trưởng khoa Nội tổng hợp") },
    { of: "one word, of which nobody can tell", report: signed("BS Trưởng") },
    { of: "a name that begins like a title", report: signed("Thạch Văn Sơn") },
  ],
  invalid: [
    ...[
      "TS. Nguyễn Văn An",
      "PGS.TS Nguyễn Văn An",
      "TS. Nguyễn An",
      "ThS. Nguyễn Văn An",
      "Thạc sĩ Nguyễn Văn An",
      "NGND. Nguyễn Văn An",
    ].map((name) => ({
      of: name,
      report: signed(name),
      finds: [{ severity: "warning" as const, messageId: "titled", says: [name] }],
    })),
  ],
});
