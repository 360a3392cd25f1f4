import { fontName } from "../../src/rules/font-name";
import { documentOf } from "../reading/paragraphs";
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
  valid: [
    { of: "Times New Roman, or a host that does not tell", report: inFont("Times New Roman", 10) },
    {
      of: "text of a legacy encoding, and plain figures in its fonts: another rule tells them",
      report: documentOf([
        { text: "C«ng t¸c d©n vËn", format: { fontName: ".VnTime" } },
        { text: "C«ng t¸c d©n vËn", format: { fontName: "Arial" } },
        { text: "12/2026", format: { fontName: ".VnArial" } },
      ]),
    },
  ],
  invalid: [
    {
      of: "another font, told once",
      report: inFont("Arial", 3),
      finds: [{ severity: "warning", paragraph: 0, says: ["3 đoạn", "Arial"] }],
    },
    {
      of: "a font of TCVN3 that has Unicode text in it",
      report: inFont(".VnTime", 2),
      finds: [{ severity: "warning", says: ["2 đoạn", ".VnTime"] }],
    },
  ],
});
