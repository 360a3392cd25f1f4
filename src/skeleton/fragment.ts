/**
 * Flat OPC, the one file that `insertOoxml` takes: the parts that the body needs and no more. Without section properties
 * (they double and strip each other on insertion: OfficeDev/office-js #110, #3450) and without a glossary.
 */
import { EMPTY_PARAGRAPH } from "./ooxml";
import { fragmentStyles } from "./styles";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
export const WORD_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** `body` without its last paragraph: Word gives the last one the look of where it lands (#2914, #3222). */
export function flatOpc(body: string): string {
  const document = `<w:document xmlns:w="${WORD_NAMESPACE}"><w:body>${body}${EMPTY_PARAGRAPH}</w:body></w:document>`;
  return (
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
    part("/_rels/.rels", RELATIONSHIPS_TYPE, relationships([["officeDocument", "word/document.xml"]])) +
    part("/word/document.xml", `${MAIN}.document.main+xml`, document) +
    part("/word/_rels/document.xml.rels", RELATIONSHIPS_TYPE, relationships([["styles", "styles.xml"]])) +
    part("/word/styles.xml", `${MAIN}.styles+xml`, fragmentStyles()) +
    "</pkg:package>"
  );
}

function part(name: string, type: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

/** A relationships part; each entry is a kind of Office relationship and its target. */
export function relationships(entries: readonly (readonly [kind: string, target: string])[]): string {
  const each = entries.map(([kind, target], place) => {
    const type = kind.includes("/") ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${place + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join("")}</Relationships>`;
}
