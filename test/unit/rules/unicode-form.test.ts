import { unicodeForm } from "../../../src/rules/unicode-form";
import { typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

const source = typedReport();
const legacy = { text: "C«ng t¸c d©n vËn " + "a\u0301", format: { fontName: ".VnTime" } };

testRule(unicodeForm, {
  valid: [
    { of: "letters with their marks", report: source },
    {
      of: "a legacy encoding, of which `legacy-encoding` tells",
      report: {
        ...source,
        paragraphs: [...source.paragraphs.slice(0, -8), legacy, ...source.paragraphs.slice(-7)],
      },
    },
  ],
  invalid: [
    {
      of: "letters and marks apart",
      report: typedUnder((line) =>
        line.startsWith("Kính") || line === "BÁO CÁO" ? line.normalize("NFD") : line,
      ),
      finds: [
        {
          severity: "warning",
          paragraph: 3,
          messageId: "decomposed",
          data: { count: 2 },
          words: "BA\u0301O CA\u0301O",
          becomes: "BÁO CÁO",
        },
      ],
    },
  ],
});
