import { fontName } from "../../../src/rules/font-name";
import { documentOf } from "../report/paragraphs";
import { typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const inFont = (fontName: string, count: number): SourceDocument => {
  const source = typedReport();
  return {
    ...source,
    paragraphs: source.paragraphs.map((paragraph, at) =>
      at < count ? { ...paragraph, format: { fontName } } : paragraph,
    ),
  };
};

const ROMAN = "Times New Roman";
const typed = (text: string, fontName: string) => ({ text, format: { fontName } });
const mend = (paragraph: number, count: number, from: string, within: string) =>
  ({ kind: "set-font", paragraph, count, from, to: ROMAN, within }) as const;

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
    {
      of: "one line of a legacy encoding, and plain figures in its fonts",
      report: documentOf([typed("C«ng t¸c d©n vËn", ".VnTime"), typed("12/2026", ".VnArial")]),
    },
    { of: "marks of a symbol font", report: inFont("Wingdings 2", 3) },
    {
      of: "a blank paragraph in another font",
      report: documentOf([{ text: " ", format: { fontName: "Arial" } }]),
    },
    { of: "letters of several fonts", report: documentOf([{ text: "chữ", format: { fontName: "" } }]) },
  ],
  invalid: [
    {
      of: "another font, told once",
      report: inFont("Arial", 3),
      finds: [
        {
          severity: "warning",
          paragraph: 0,
          fix: {
            kind: "set-font",
            paragraph: 0,
            count: 3,
            from: "Arial",
            to: "Times New Roman",
            within: typedReport().paragraphs[0]?.text ?? "",
          },
          messageId: "font",
          data: { font: "Arial", count: 3 },
        },
      ],
    },
    {
      of: "a font that goes on to the end",
      report: documentOf([typed("một", "Arial"), typed("hai", "Arial")]),
      finds: [{ fix: mend(0, 2, "Arial", "một") }],
    },
    {
      of: "two fonts",
      report: documentOf([typed("một", "Arial"), typed("hai", "Calibri"), typed("ba", "Arial")]),
      finds: [
        {
          paragraph: 0,
          fix: mend(0, 1, "Arial", "một"),
          messageId: "font",
          data: { font: "Arial", count: 2 },
        },
        {
          paragraph: 1,
          fix: mend(1, 1, "Calibri", "hai"),
          messageId: "font",
          data: { font: "Calibri", count: 1 },
        },
      ],
    },
    {
      of: "a font that goes on behind a blank paragraph, up to the last that has text",
      report: documentOf([
        typed("đầu", ROMAN),
        typed("một", "Arial"),
        typed("", ROMAN),
        typed("hai", "Arial"),
        typed(" ", ROMAN),
      ]),
      finds: [{ paragraph: 1, fix: mend(1, 3, "Arial", "một") }],
    },
    ...[
      { table: 1, row: 0, column: 0 },
      { table: 0, row: 1, column: 0 },
      { table: 0, row: 0, column: 1 },
      undefined,
    ].map((cell) => ({
      of: `cells, each mended by itself: ${JSON.stringify(cell)}`,
      report: documentOf([
        { ...typed("một", "Arial"), cell: { table: 0, row: 0, column: 0 } },
        { ...typed("hai", "Arial"), cell: { table: 0, row: 0, column: 0 } },
        { ...typed("ba", "Arial"), ...(cell && { cell }) },
      ]),
      finds: [{ fix: mend(0, 2, "Arial", "một"), messageId: "font", data: { font: "Arial", count: 3 } }],
    })),
    {
      of: "a font of TCVN3 that has Unicode text in it",
      report: inFont(".VnTime", 2),
      finds: [
        { severity: "warning", offers: "nothing", messageId: "font", data: { font: ".VnTime", count: 2 } },
      ],
    },
  ],
});
