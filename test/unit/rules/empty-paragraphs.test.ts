import type { Paragraph } from "../../../src/document";
import { emptyParagraphs } from "../../../src/rules/empty-paragraphs";
import { LETTERHEAD, SIGNATURE, typedReport } from "../report/typedReport";
import { documentOf } from "../report/paragraphs";
import { FIRST, IN_ORDER, longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

const empty: Paragraph = { text: "", format: IN_ORDER };
/** Text, these paragraphs, text. */
const between = (...paragraphs: readonly Paragraph[]) =>
  reportWith([...longParagraphs(1, {}), ...paragraphs, ...longParagraphs(1, {})]);
const body = typedReport().paragraphs.slice(LETTERHEAD.length, -SIGNATURE.length);

testRule(emptyParagraphs, {
  valid: [
    { of: "no empty paragraph", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    { of: "one at a time", report: between(empty, ...longParagraphs(1, {}), empty) },
    {
      of: "drawn lines of 2 points",
      report: between(...[1, 2].map(() => ({ text: "", format: { ...IN_ORDER, fontSize: 2 } }))),
    },
    {
      of: "open controls",
      report: between(...[1, 2].map(() => ({ ...empty, controlTag: "dan-van:item:IV.2" }))),
    },
    { of: "pictures", report: between(...[1, 2].map(() => ({ ...empty, empty: false }))) },
    {
      of: "what may be pictures",
      report: between(...[1, 2].map(() => ({ text: "", format: { alignment: "centered" as const } }))),
    },
    { of: "a page break between", report: between(empty, { ...empty, text: "\f" }, empty) },
    {
      of: "empty cells",
      report: between(...[0, 1, 2].map((column) => ({ ...empty, cell: { table: 0, row: 0, column } }))),
    },
    {
      of: "room above, in and below the signature",
      report: documentOf([
        ...LETTERHEAD,
        ...body,
        ...["", "", ...SIGNATURE.slice(0, -1), "", "", "", SIGNATURE.at(-1) ?? "", "", ""],
      ]),
    },
    {
      of: "room in the letterhead",
      report: documentOf([
        ...LETTERHEAD.slice(0, 3),
        "",
        "",
        "",
        ...LETTERHEAD.slice(3),
        ...body,
        ...SIGNATURE,
      ]),
    },
  ],
  invalid: [
    {
      of: "two in a row",
      report: between(empty, empty),
      finds: [
        { severity: "warning", paragraph: FIRST + 1, messageId: "rows", data: { count: 2, places: 1 } },
      ],
    },
    {
      of: "lines of 3 points, which are seen",
      report: between(...[1, 2].map(() => ({ text: "", format: { ...IN_ORDER, fontSize: 3 } }))),
      finds: [{ paragraph: FIRST + 1 }],
    },
    {
      of: "rows behind the introduction and before the last paragraph",
      report: documentOf([
        ...LETTERHEAD,
        "",
        "",
        ...body.slice(0, -1),
        "",
        "",
        ...body.slice(-1),
        ...SIGNATURE,
      ]),
      finds: [{ paragraph: LETTERHEAD.length, messageId: "rows", data: { count: 4, places: 2 } }],
    },
    {
      of: "paragraphs of nothing that is seen",
      report: between({ ...empty, text: "\u00A0\u2003\v" }, { ...empty, text: "\u00AD\u200B\uFEFF" }),
      finds: [{ paragraph: FIRST + 1, messageId: "rows", data: { count: 2, places: 1 } }],
    },
    {
      of: "rows in several places, told once",
      report: between(empty, { ...empty, text: " \t" }, ...longParagraphs(1, {}), empty, empty, empty),
      finds: [{ paragraph: FIRST + 1, messageId: "rows", data: { count: 5, places: 2 } }],
    },
    {
      of: "empty paragraphs in the middle of the line, where the host tells that nothing is in them",
      report: between(
        ...[1, 2].map(() => ({ text: "", empty: true, format: { alignment: "centered" as const } })),
      ),
      finds: [{ paragraph: FIRST + 1 }],
    },
  ],
});
