import { fontName } from "../../src/rules/font-name";
import { typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../src/document";

const inFont = (fontName: string, count: number): SourceDocument => {
  const source = typedReport();
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph, at) =>
      at < count ? { ...paragraph, format: { fontName } } : paragraph,
    ),
  };
};

testRule(fontName, {
  valid: [{ of: "Times New Roman, or a host that does not tell", report: inFont("Times New Roman", 10) }],
  invalid: [
    {
      of: "another font, told once",
      report: inFont("Arial", 3),
      finds: [{ severity: "warning", paragraph: 0, says: ["3 đoạn", "Arial"] }],
    },
    {
      of: "a font of TCVN3",
      report: inFont(".VnTime", 2),
      finds: [{ severity: "error", says: [".VnTime", "Unicode"] }],
    },
    {
      of: "a font of VNI",
      report: inFont("VNI-Times", 2),
      finds: [{ severity: "error", says: ["VNI-Times"] }],
    },
  ],
});
