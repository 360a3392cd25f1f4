/** The numbers that Word shows before paragraphs, as its own lists count them. */
import { openDocx, readSourceDocument } from "../../../src/docx";
import { buildDocx, type DocxContent } from "./buildDocx";

const labels = (content: DocxContent): readonly (string | undefined)[] =>
  readSourceDocument(openDocx(buildDocx(content))).paragraphs.map(({ listLabel }) => listLabel);

const level = (ilvl: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const li = (numId: number, ilvl = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;

const formats: readonly (readonly [
  format: string,
  text: string,
  first: string,
  count: number,
  last: string,
])[] = [
  ["decimal", "%1.", "1.", 12, "12."],
  ["decimalZero", "%1", "01", 10, "10"],
  ["upperRoman", "%1.", "I.", 9, "IX."],
  ["lowerRoman", "(%1)", "(i)", 4, "(iv)"],
  ["lowerLetter", "%1)", "a)", 27, "aa)"],
  ["upperLetter", "Phần %1", "Phần A", 28, "Phần BB"],
  ["numberInDash", "%1", "- 1 -", 2, "- 2 -"],
  ["chicago", "%1", "1", 2, "2"],
];
test.each(formats)(
  "%s written %s begins with %s, and the number %d of it is %s",
  (format, text, first, count, last) => {
    const numbering = abstract(0, level(0, format, text)) + num(1, 0);
    const all = labels({ body: li(1).repeat(count), numbering });
    expect([all[0], all[count - 1]]).toEqual([first, last]);
  },
);

const bullets: readonly (readonly [text: string, label: string | undefined])[] = [
  ["-", "-"],
  ["\uf0b7", "•"],
  ["\uf0a7", "▪"],
  ["+", "+"],
  ["", undefined],
];
test.each(bullets)("a bullet %j shows as %j", (text, label) => {
  expect(labels({ body: li(1), numbering: abstract(0, level(0, "bullet", text)) + num(1, 0) })).toEqual([
    label,
  ]);
});

const outline = abstract(
  0,
  level(0, "upperRoman", "%1."),
  level(1, "decimal", "%2."),
  level(2, "decimal", "%2.%3."),
  level(3, "lowerLetter", "%4)"),
);

describe("levels", () => {
  test("deeper ones begin anew under each higher one", () => {
    const body = [li(1), li(1, 1), li(1, 1), li(1, 2), li(1, 2), li(1), li(1, 1), li(1, 2)].join("");
    expect(labels({ body, numbering: outline + num(1, 0) })).toEqual([
      "I.",
      "1.",
      "2.",
      "2.1.",
      "2.2.",
      "II.",
      "1.",
      "1.1.",
    ]);
  });
  test("a higher one that nothing stands on shows its start", () => {
    expect(labels({ body: li(1, 2) + li(1, 2), numbering: outline + num(1, 0) })).toEqual(["1.1.", "1.2."]);
  });
  test("legal numbering turns Roman numbers to figures", () => {
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0);
    expect(labels({ body: li(1) + li(1) + li(1, 1), numbering })).toEqual(["I.", "II.", "2.1"]);
  });
  test("one that never restarts counts through", () => {
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) +
      num(1, 0);
    expect(labels({ body: li(1) + li(1, 1) + li(1) + li(1, 1), numbering })).toEqual([
      "I.",
      "1.",
      "II.",
      "2.",
    ]);
  });
  test("one that restarts only under the highest counts through the second", () => {
    const numbering =
      abstract(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
      ) + num(1, 0);
    const body = [li(1), li(1, 1), li(1, 2), li(1, 1), li(1, 2), li(1), li(1, 2)].join("");
    expect(labels({ body, numbering })).toEqual(["I.", "1.", "a)", "2.", "b)", "II.", "a)"]);
  });
});

describe("lists", () => {
  const simple = abstract(0, level(0, "decimal", "%1.")) + abstract(1, level(0, "decimal", "%1."));
  test("of one abstract numbering are counted together, others apart", () => {
    const body = li(1) + li(2) + li(3) + li(1);
    expect(labels({ body, numbering: simple + num(1, 0) + num(2, 0) + num(3, 1) })).toEqual([
      "1.",
      "2.",
      "1.",
      "3.",
    ]);
  });
  test("begin anew where they say so, once", () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const body = li(1) + li(1) + li(2) + li(2);
    expect(labels({ body, numbering: simple + num(1, 0) + num(2, 0, override) })).toEqual([
      "1.",
      "2.",
      "5.",
      "6.",
    ]);
  });
  test("may replace a level", () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, "lowerLetter", "%1)")}</w:lvlOverride>`;
    expect(labels({ body: li(1) + li(1), numbering: simple + num(1, 0, override) })).toEqual(["a)", "b)"]);
  });
  test("go on after paragraphs without a number", () => {
    const body = `${li(1)}<w:p/>${li(1)}`;
    expect(labels({ body, numbering: simple + num(1, 0) })).toEqual(["1.", undefined, "2."]);
  });
  test("close up over a paragraph that a tracked change deleted", () => {
    const deleted =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr></w:p>';
    expect(labels({ body: li(1) + deleted + li(1), numbering: simple + num(1, 0) })).toEqual([
      "1.",
      undefined,
      "2.",
    ]);
  });
  test("that are not there number nothing", () => {
    expect(labels({ body: li(9) + li(0) + li(1, 8), numbering: simple + num(1, 0) })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe("numbering that a style brings", () => {
  const styles = `
    <w:style w:type="paragraph" w:styleId="Muc1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:type="numbering" w:styleId="Khung"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`;
  const byStyle = (style: string, more = ""): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
  const numbering =
    abstract(
      0,
      level(0, "upperRoman", "%1.", '<w:pStyle w:val="Muc1"/>'),
      level(1, "decimal", "%2.", '<w:pStyle w:val="Muc2"/>'),
    ) +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Khung"/></w:abstractNum>' +
    abstract(2, level(0, "decimal", "Mục %1")) +
    num(1, 0) +
    num(2, 1) +
    num(3, 2);
  test("counts by the level that names the style", () => {
    const body = byStyle("Muc1") + byStyle("Muc2") + byStyle("Muc2") + byStyle("Muc1");
    expect(labels({ body, styles, numbering })).toEqual(["I.", "1.", "2.", "II."]);
  });
  test("is taken away by the paragraph's own number zero", () => {
    const none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
    expect(labels({ body: byStyle("Muc1", none) + byStyle("Muc1"), styles, numbering })).toEqual([
      undefined,
      "I.",
    ]);
  });
  test("may come from a list style", () => {
    expect(labels({ body: li(2) + li(2), styles, numbering })).toEqual(["Mục 1", "Mục 2"]);
  });
});

test("a level's indents are the paragraph's, unless it has its own", () => {
  const numbering =
    abstract(0, level(0, "decimal", "%1.", '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>')) +
    num(1, 0);
  const own =
    '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:p>';
  const { paragraphs } = readSourceDocument(openDocx(buildDocx({ body: li(1) + own, numbering })));
  expect(paragraphs.map(({ format }) => [format.leftIndent, format.firstLineIndent])).toEqual([
    [36, -18],
    [0, 36],
  ]);
});
