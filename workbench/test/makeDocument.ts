/** Small documents and fragments for tests, written as the XML that Word would write. */
import { packDocx } from "../../src/docx";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const p = (text = "", properties = ""): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;

export const cell = (content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${content}</w:tc>`;

export const table = (...rows: readonly string[][]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${"<w:gridCol/>".repeat(rows[0]?.length ?? 0)}</w:tblGrid>` +
  `${rows.map((row) => `<w:tr>${row.map((text) => cell(p(text))).join("")}</w:tr>`).join("")}</w:tbl>`;

interface Control {
  readonly tag: string;
  readonly id?: number;
  readonly title?: string;
  readonly prompt?: boolean;
}

/** A content control around blocks, or around runs when `content` is runs. */
export const control = ({ tag, id = 1, title = "", prompt = false }: Control, content: string): string =>
  `<w:sdt><w:sdtPr>${title && `<w:alias w:val="${title}"/>`}<w:tag w:val="${tag}"/><w:id w:val="${id}"/>` +
  `${prompt ? "<w:showingPlcHdr/>" : ""}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const style = (id: string, name: string, more = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

export const STYLES =
  `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>` +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  `${style("Shared", "Shared", "<w:rPr><w:b/></w:rPr>")}</w:styles>`;

/** A whole .docx with this body. */
export function docx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  return packDocx(
    new Map([
      [
        "[Content_Types].xml",
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/>` +
          `<Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ],
      [
        "word/_rels/document.xml.rels",
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ],
      ["word/document.xml", `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`],
      ["word/styles.xml", STYLES],
      ...Object.entries(more),
    ]),
  );
}

const part = (name: string, type: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

export interface FragmentExtras {
  readonly styles?: string;
  readonly numbering?: string;
  /** PNG in base64, to be used as r:embed="rId9". */
  readonly image?: string;
}

/** A flat-OPC fragment as insertOoxml takes it. */
export function fragment(body: string, { styles, numbering, image }: FragmentExtras = {}): string {
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const rels =
    (styles ? relationship("rId1", "styles", "styles.xml") : "") +
    (numbering ? relationship("rId2", "numbering", "numbering.xml") : "") +
    (image ? relationship("rId9", "image", "media/image1.png") : "");
  const RELS = "application/vnd.openxmlformats-package.relationships+xml";
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part(
      "/_rels/.rels",
      RELS,
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    ) +
    part(
      "/word/document.xml",
      `${MAIN}.document.main+xml`,
      `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    ) +
    part(
      "/word/_rels/document.xml.rels",
      RELS,
      `<Relationships xmlns="${PACKAGE}/relationships">${rels}</Relationships>`,
    ) +
    (styles ? part("/word/styles.xml", `${MAIN}.styles+xml`, `<w:styles ${W}>${styles}</w:styles>`) : "") +
    (numbering
      ? part("/word/numbering.xml", `${MAIN}.numbering+xml`, `<w:numbering ${W}>${numbering}</w:numbering>`)
      : "") +
    (image
      ? `<pkg:part pkg:name="/word/media/image1.png" pkg:contentType="image/png" pkg:compression="store"><pkg:binaryData>${image}</pkg:binaryData></pkg:part>`
      : "") +
    "</pkg:package>"
  );
}
