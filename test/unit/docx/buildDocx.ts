/** A .docx from the XML of its body, for tests: what is not given is the least that Word opens. */
import { packDocx } from "../../../src/docx";

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const NAMESPACES =
  `${W} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export interface DocxContent {
  /** Inner XML of w:body. */
  readonly body: string;
  /** Inner XML of w:styles, w:numbering and w:settings; the part is left out where they are. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Further parts by name, or the replacement of one that stands here otherwise. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of that document by name: tests change one and pack them. */
export function docxParts(content: DocxContent): Map<string, string> {
  const beside = (["styles", "numbering", "settings"] as const).filter((name) => content[name] !== undefined);
  const overrides = ["document", ...beside].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="${WORD_TYPE}.${name === "document" ? "document.main" : name}+xml"/>`,
  );
  const related = beside.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`,
  );
  return new Map([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    ["word/document.xml", `<w:document ${NAMESPACES}><w:body>${content.body}</w:body></w:document>`],
    [
      "word/_rels/document.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${related.join("")}</Relationships>`,
    ],
    ...beside.map((name): [string, string] => [
      `word/${name}.xml`,
      `<w:${name} ${NAMESPACES}>${content[name] ?? ""}</w:${name}>`,
    ]),
    ...Object.entries(content.parts ?? {}),
  ]);
}

export function buildDocx(content: DocxContent | string): Uint8Array {
  return packDocx(docxParts(typeof content === "string" ? { body: content } : content));
}

/** A paragraph of one run. */
export const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
