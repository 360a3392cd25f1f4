import { highlightLeft } from "../../../src/rules/highlight-left";
import { typedReport } from "../report/typedReport";
import { FIRST, LONG, longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

testRule(highlightLeft, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    { of: "nothing highlighted", report: reportWith(longParagraphs(2, { highlighted: false })) },
    {
      of: "an empty paragraph, where nothing is seen",
      report: reportWith([{ text: " ", format: { highlighted: true } }, ...longParagraphs(1, {})]),
    },
  ],
  invalid: [
    {
      of: "two highlighted paragraphs, told once",
      report: reportWith([...longParagraphs(1, {}), ...longParagraphs(2, { highlighted: true })]),
      finds: [
        {
          severity: "warning",
          paragraph: FIRST + 1,
          messageId: "highlighted",
          data: {
            text: LONG,
            count: 2,
          },
        },
      ],
    },
    {
      of: "a highlighted cell",
      report: reportWith(
        longParagraphs(1, { highlighted: true }).map((paragraph) => ({
          ...paragraph,
          cell: { table: 0, row: 0, column: 0 },
        })),
      ),
      finds: [
        {
          paragraph: FIRST,
          messageId: "highlighted",
          data: {
            text: LONG,
            count: 1,
          },
        },
      ],
    },
  ],
});
