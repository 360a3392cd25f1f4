/** How a paragraph looks, from direct formatting down to the document's defaults. */
import fc from "../../random";
import type { ParagraphFormat } from "../../../src/document";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { buildDocx, docxParts, type DocxContent } from "./buildDocx";
import { packDocx } from "../../../src/docx";

const formatOf = (content: DocxContent): ParagraphFormat | undefined =>
  readSourceDocument(openDocx(buildDocx(content))).paragraphs[0]?.format;
const paragraph = (properties: string, run = "", text = "chữ"): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

test("a document that says nothing looks as Word shows it", () => {
  expect(formatOf({ body: paragraph("") })).toEqual({
    alignment: "left",
    firstLineIndent: 0,
    leftIndent: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: 12,
    fontName: "Times New Roman",
    fontSize: 10,
    bold: false,
    italic: false,
    highlighted: false,
  });
});

const direct: readonly (readonly [properties: string, run: string, format: ParagraphFormat])[] = [
  ['<w:jc w:val="both"/>', "", { alignment: "justified" }],
  ['<w:jc w:val="center"/>', "", { alignment: "centered" }],
  ['<w:jc w:val="end"/>', "", { alignment: "right" }],
  ['<w:jc w:val="start"/>', "", { alignment: "left" }],
  ['<w:ind w:firstLine="720"/>', "", { firstLineIndent: 36, leftIndent: 0 }],
  ['<w:ind w:left="720" w:hanging="360"/>', "", { firstLineIndent: -18, leftIndent: 36 }],
  ['<w:ind w:start="1.27cm" w:firstLine="10mm"/>', "", { firstLineIndent: 28.35, leftIndent: 36 }],
  ['<w:spacing w:before="120" w:after="60"/>', "", { spaceBefore: 6, spaceAfter: 3 }],
  ['<w:spacing w:line="360" w:lineRule="auto"/>', "", { lineSpacing: 18, lineRule: "multiple" }],
  ['<w:spacing w:line="320" w:lineRule="exact"/>', "", { lineSpacing: 16, lineRule: "exact" }],
  ['<w:spacing w:line="320" w:lineRule="atLeast"/>', "", { lineSpacing: 16, lineRule: "at-least" }],
  ['<w:spacing w:line="276"/>', "", { lineSpacing: 13.8, lineRule: "multiple" }],
  ["", '<w:sz w:val="28"/>', { fontSize: 14 }],
  ["", '<w:sz w:val="27"/>', { fontSize: 13.5 }],
  ["", '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>', { fontName: ".VnTime" }],
  ["", "<w:b/><w:i/>", { bold: true, italic: true }],
  ["", '<w:b w:val="0"/>', { bold: false }],
  ["", '<w:highlight w:val="yellow"/>', { highlighted: true }],
  ["", '<w:highlight w:val="none"/>', { highlighted: false }],
];
test.each(direct)("%s %s", (properties, run, format) => {
  expect(formatOf({ body: paragraph(properties, run) })).toMatchObject(format);
});

test("spacing that is left to Word is not told", () => {
  const format = formatOf({
    body: paragraph('<w:spacing w:before="100" w:beforeAutospacing="1" w:after="60"/>'),
  });
  expect(format).not.toHaveProperty("spaceBefore");
  expect(format).toMatchObject({ spaceAfter: 3 });
});

const styles = `
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Than"><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:left="200" w:firstLine="720"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Than"/><w:pPr><w:ind w:firstLine="0"/></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="table" w:styleId="Bang"><w:pPr><w:spacing w:after="0" w:line="240"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Tron"/><w:pPr><w:jc w:val="right"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Tron"><w:basedOn w:val="Vong"/></w:style>`;
const styled: readonly (readonly [name: string, body: string, format: ParagraphFormat])[] = [
  [
    "the defaults, then the default style",
    paragraph(""),
    { spaceAfter: 8, lineSpacing: 12.95, fontSize: 14, bold: false },
  ],
  [
    "a style and those it is based on",
    paragraph('<w:pStyle w:val="Con"/>'),
    { alignment: "justified", leftIndent: 10, firstLineIndent: 0, bold: true, fontSize: 14 },
  ],
  [
    "direct formatting goes first",
    paragraph('<w:pStyle w:val="Than"/><w:jc w:val="left"/>', '<w:b w:val="false"/>'),
    { alignment: "left", bold: false },
  ],
  [
    "bold in both styles takes itself away",
    paragraph('<w:pStyle w:val="Than"/>', '<w:rStyle w:val="Dam"/>'),
    { bold: false },
  ],
  ["bold in the character's style alone", paragraph("", '<w:rStyle w:val="Dam"/>'), { bold: true }],
  [
    "a table's style stands over the defaults",
    `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/></w:tblPr><w:tr><w:tc>${paragraph("")}</w:tc></w:tr></w:tbl>`,
    { spaceAfter: 0, lineSpacing: 12 },
  ],
  ["a circle of styles ends", paragraph('<w:pStyle w:val="Vong"/>'), { alignment: "right" }],
  ["an unknown style is none", paragraph('<w:pStyle w:val="La"/>'), { alignment: "left", fontSize: 11 }],
];
test.each(styled)("%s", (_name, body, format) => {
  expect(formatOf({ body, styles })).toMatchObject(format);
});

test.each([
  ["a theme's font has its real name", '<a:latin typeface="Calibri"/>', "Calibri"],
  ["a font of a theme that cannot be read is not told", "<", undefined],
])("%s", (_, latin, fontName) => {
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const parts = docxParts({
    body: paragraph(""),
    styles,
    parts: {
      "word/theme/theme1.xml": `<a:theme xmlns:a="x"><a:themeElements><a:fontScheme><a:minorFont>${latin}</a:minorFont></a:fontScheme></a:themeElements></a:theme>`,
      "word/_rels/document.xml.rels": `<Relationships>${relationship("a", "styles", "styles.xml")}${relationship("b", "theme", "/word/theme/theme1.xml")}</Relationships>`,
    },
  });
  const [first] = readSourceDocument(openDocx(packDocx(parts))).paragraphs;
  expect(first?.format.fontName).toBe(fontName);
});

describe("what runs do not have in common is not told", () => {
  const run = (properties: string, text: string): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  test("two sizes, one of them bold", () => {
    const format = formatOf({
      body: `<w:p>${run('<w:sz w:val="28"/><w:b/>', "a")}${run('<w:sz w:val="26"/>', "b")}</w:p>`,
    });
    expect(format).not.toHaveProperty("fontSize");
    expect(format).not.toHaveProperty("bold");
    expect(format).toMatchObject({ italic: false, fontName: "Times New Roman" });
  });
  test("a size that comes back after another", () => {
    const [large, small] = [run('<w:sz w:val="28"/>', "a"), run('<w:sz w:val="26"/>', "b")];
    const format = formatOf({ body: `<w:p>${large}${small}${large}</w:p>` });
    expect(format).not.toHaveProperty("fontSize");
    expect(format).toMatchObject({ bold: false, italic: false, fontName: "Times New Roman" });
  });
  test("but spaces and hidden text do not count", () => {
    const body = `<w:p>${run("<w:b/>", "a")}${run("", "  ")}${run("<w:vanish/>", "ẩn")}</w:p>`;
    expect(formatOf({ body })).toMatchObject({ bold: true });
  });
  test("and one highlighted word highlights", () => {
    const body = `<w:p>${run("", "a")}${run('<w:highlight w:val="yellow"/>', "b")}</w:p>`;
    expect(formatOf({ body })).toMatchObject({ highlighted: true });
  });
  test("an empty paragraph looks like its mark", () => {
    expect(formatOf({ body: '<w:p><w:pPr><w:rPr><w:sz w:val="26"/></w:rPr></w:pPr></w:p>' })).toMatchObject({
      fontSize: 13,
    });
  });
  test("and else like its style", () => {
    const mark = '<w:rPr><w:sz w:val="26"/></w:rPr>';
    const body = `<w:p><w:pPr><w:pStyle w:val="Than"/>${mark}</w:pPr></w:p>`;
    expect(formatOf({ body, styles })).toMatchObject({ fontSize: 13, bold: true });
  });
});

test("how a paragraph looks does not depend on those before it, however alike their properties are", () => {
  const marks = [
    "<w:b/>",
    '<w:sz w:val="26"/>',
    '<w:rStyle w:val="Dam"/>',
    '<w:highlight w:val="red"/>',
    "<w:vanish/>",
  ];
  const looks = fc.subarray(marks, { maxLength: 2 }).map((chosen) => `<w:rPr>${chosen.join("")}</w:rPr>`);
  const run = fc
    .tuple(looks, fc.constantFrom("chữ", " "))
    .map(([look, text]) => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`);
  const properties = fc
    .tuple(fc.constantFrom("", '<w:pStyle w:val="Than"/>', '<w:jc w:val="right"/>'), looks)
    .map((own) => `<w:pPr>${own.join("")}</w:pPr>`);
  const one = fc
    .tuple(properties, fc.array(run, { maxLength: 4 }))
    .map(([own, runs]) => `<w:p>${own}${runs.join("")}</w:p>`);
  const block = fc.oneof(
    one,
    one.map(
      (inner) =>
        `<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/></w:tblPr><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`,
    ),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 2, maxLength: 8 }), (blocks) => {
      const together = readSourceDocument(openDocx(buildDocx({ body: blocks.join(""), styles })));
      expect(together.paragraphs.map(({ format }) => format)).toEqual(
        blocks.map((body) => formatOf({ body, styles })),
      );
    }),
  );
});
