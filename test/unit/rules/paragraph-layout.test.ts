import type { Paragraph, ParagraphFormat } from "../../../src/document";
import { paragraphLayout } from "../../../src/rules/paragraph-layout";
import { typedReport } from "../report/typedReport";
import { FIRST, IN_ORDER, LONG, longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

/** Four long paragraphs, all with that look. */
const four = (look: ParagraphFormat): ReturnType<typeof reportWith> => reportWith(longParagraphs(4, look));
const valid = (of: string, look: ParagraphFormat) => ({ of, report: four(look) });
const invalid = (of: string, look: ParagraphFormat, ...says: readonly string[]) => ({
  of,
  report: four(look),
  finds: [{ severity: "warning" as const, paragraph: FIRST, messageId: "layout", says }],
});
const each = (change: (paragraph: Paragraph) => Paragraph) =>
  reportWith(longParagraphs(4, { alignment: "left", firstLineIndent: 0 }).map(change));

/** The same on the left, cut to that many characters. */
const cut = (length: number) =>
  each((paragraph) => ({
    text: LONG.slice(0, length),
    format: { ...paragraph.format, firstLineIndent: 36 },
  }));

/** The same where the host does not tell one thing. */
const untold = (what: keyof ParagraphFormat, paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map(({ text, format }) => ({
    text,
    format: Object.fromEntries(Object.entries(format).filter(([name]) => name !== what)),
  }));

testRule(paragraphLayout, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    valid("what the decree asks for", {}),
    valid("a first line of 1 cm", { firstLineIndent: 28.35 }),
    valid("a first line of 1.25 cm", { firstLineIndent: 35.45 }),
    valid("a first line a little short of 1 cm", { firstLineIndent: 26.9 }),
    valid("a first line a little above 1.27 cm", { firstLineIndent: 37.5 }),
    valid("space before in place of after", { spaceBefore: 6, spaceAfter: 0 }),
    valid("half of the space before, half after", { spaceBefore: 3, spaceAfter: 3 }),
    valid("single lines", { lineSpacing: 12, lineRule: "multiple" }),
    valid("one and a half lines", { lineSpacing: 18, lineRule: "multiple" }),
    valid("exactly 18 points", { lineSpacing: 18, lineRule: "exact" }),
    valid("exactly 20 points for letters of 14", { lineSpacing: 20, lineRule: "exact" }),
    valid("20 of what the host does not tell", { lineSpacing: 20 }),
    valid("12 of what the host does not tell", { lineSpacing: 12 }),
    valid("13 of what the host does not tell", { lineSpacing: 13 }),
    valid("exactly the size of the letters", { lineSpacing: 14, lineRule: "exact" }),
    valid("exactly one and a half lines of the letters", {
      fontSize: 20,
      lineSpacing: 34.5,
      lineRule: "exact",
    }),
    valid("as much of what the host does not tell", { fontSize: 20, lineSpacing: 34.5 }),
    valid("at least 6 points", { lineSpacing: 6, lineRule: "at-least" }),
    valid("captions in the middle", { alignment: "centered", firstLineIndent: 0 }),
    valid("headings in bold", { bold: true, alignment: "left", firstLineIndent: 0 }),
    { of: "two odd paragraphs alone", report: reportWith(longParagraphs(2, { alignment: "left" })) },
    {
      of: "three odd paragraphs among ten",
      report: reportWith([...longParagraphs(3, { alignment: "left" }), ...longParagraphs(7, {})]),
    },
    { of: "lists", report: each((paragraph) => ({ ...paragraph, listLabel: "-" })) },
    { of: "dashes typed by hand", report: each((paragraph) => ({ ...paragraph, text: `- ${LONG}` })) },
    { of: "tables", report: each((p) => ({ ...p, cell: { table: 0, row: 0, column: 0 } })) },
    {
      of: "short lines on the left",
      report: reportWith(
        longParagraphs(4, { alignment: "left" }).map((paragraph) => ({ ...paragraph, text: "Kết quả tốt." })),
      ),
    },
    {
      of: "lines of 89 characters on the left, which may be whole ones",
      report: cut(89),
    },
    {
      of: "a tab in place of the indent",
      report: reportWith(
        longParagraphs(4, { firstLineIndent: 0 }).map((p) => ({ ...p, text: `\t${p.text}` })),
      ),
    },
    {
      of: "no space, but an empty paragraph between",
      report: reportWith(
        longParagraphs(4, { spaceAfter: 0 }).flatMap((p) => [p, { text: "", format: IN_ORDER }]),
      ),
    },
  ],
  invalid: [
    invalid("text on the left", { alignment: "left" }, "4 đoạn chưa canh đều hai lề"),
    invalid("no first line", { firstLineIndent: 0 }, "4 đoạn có dòng đầu không lùi"),
    invalid("a hanging first line", { firstLineIndent: -18 }, "không lùi vào 1 cm"),
    invalid("a first line of 1.5 cm", { firstLineIndent: 42.5 }, "1,27 cm"),
    invalid("a first line between 1 and 1.27 cm", { firstLineIndent: 29.9 }, "dòng đầu"),
    invalid("a first line of 1.33 cm", { firstLineIndent: 37.6 }, "dòng đầu"),
    {
      of: "lines of 90 characters on the left",
      report: cut(90),
      finds: [{ messageId: "layout", data: { slips: [{ aspect: "alignment", count: 4 }] } }],
    },
    {
      of: "25 of what the host does not tell, for letters of a size that it does not tell",
      report: reportWith(untold("fontSize", longParagraphs(4, { lineSpacing: 25 }))),
      finds: [{ messageId: "layout", data: { slips: [{ aspect: "line-spacing", count: 4 }] } }],
    },
    {
      of: "three gaps without space, where the host tells of no others",
      report: reportWith([
        ...longParagraphs(4, { spaceAfter: 0 }),
        ...untold("spaceBefore", longParagraphs(8, {})),
      ]),
      finds: [{ messageId: "layout", data: { slips: [{ aspect: "gap", count: 3 }] } }],
    },
    invalid("no space between paragraphs", { spaceAfter: 0 }, "3 chỗ", "6pt"),
    invalid("too little space", { spaceBefore: 2, spaceAfter: 3 }, "3 chỗ"),
    invalid("two lines", { lineSpacing: 24, lineRule: "multiple" }, "4 đoạn có khoảng cách dòng", "1,5 dòng"),
    invalid("less than a line", { lineSpacing: 10.8, lineRule: "multiple" }, "khoảng cách dòng"),
    invalid("lines that cut letters", { lineSpacing: 12, lineRule: "exact" }, "khoảng cách dòng"),
    invalid("exactly 30 points", { lineSpacing: 30, lineRule: "exact" }, "khoảng cách dòng"),
    invalid("30 of what the host does not tell", { lineSpacing: 30 }, "khoảng cách dòng"),
    invalid("all at once, told once", { alignment: "left", firstLineIndent: 0 }, "canh đều", "dòng đầu"),
    {
      of: "three odd paragraphs among nine",
      report: reportWith([...longParagraphs(6, {}), ...longParagraphs(3, { alignment: "left" })]),
      finds: [
        { paragraph: FIRST + 6, messageId: "layout", data: { slips: [{ aspect: "alignment", count: 3 }] } },
      ],
    },
  ],
});
