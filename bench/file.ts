/** A report as the .docx that Word would save: several runs a paragraph, each with its look, as editing leaves them. */
import type { Paragraph, SourceDocument } from "../src/document";
import { packDocx } from "../src/docx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>';
/** Words to a run: Word parts a paragraph wherever it was edited or its spelling was doubted. */
const WORDS_IN_RUN = 12;

export function asFile({ paragraphs }: SourceDocument): Uint8Array {
  const body = paragraphs.map(paragraphXml).join("");
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  return packDocx(
    new Map([
      ["[Content_Types].xml", CONTENT_TYPES],
      ["_rels/.rels", relationships("officeDocument", "word/document.xml")],
      ["word/_rels/document.xml.rels", relationships("styles", "styles.xml")],
      ["word/document.xml", `<w:document xmlns:w="${W}"><w:body>${body}${section}</w:body></w:document>`],
      ["word/styles.xml", STYLES],
    ]),
  );
}

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`;

const STYLES =
  `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';

const relationships = (kind: string, target: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

function paragraphXml({ text, format }: Paragraph, place: number): string {
  const look = `<w:rPr>${FONT}${format.bold ? "<w:b/>" : ""}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>`;
  const runs = pieces(text).map(
    (piece) => `<w:r w:rsidRPr="00A4${1000 + (place % 50)}">${look}${pieceXml(piece)}</w:r>`,
  );
  return (
    `<w:p w:rsidR="00B7${1000 + (place % 90)}" w:rsidRDefault="00B71000"><w:pPr><w:spacing w:after="120" w:line="360" w:lineRule="auto"/>` +
    `<w:ind w:firstLine="567"/><w:jc w:val="both"/>${look}</w:pPr>${runs.join("")}</w:p>`
  );
}

function pieces(text: string): readonly string[] {
  const words = text.split(/(?<=[ \t])/);
  return Array.from({ length: Math.ceil(words.length / WORDS_IN_RUN) }, (_, at) =>
    words.slice(at * WORDS_IN_RUN, (at + 1) * WORDS_IN_RUN).join(""),
  );
}

function pieceXml(piece: string): string {
  return piece
    .split(/(\t)/)
    .filter(Boolean)
    .map((part) => (part === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escaped(part)}</w:t>`))
    .join("");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
