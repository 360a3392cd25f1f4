/** Whether all that a file held is still there, in order, whatever came in between. */
import { openDocx, type DocxPackage } from "../../../src/docx";
import { parseXml } from "../../../src/docx/parseXml";
import {
  childOf,
  childrenOf,
  isElement,
  serializeXml,
  type XmlElement,
  type XmlNode,
} from "../../../src/docx/xml";

/** Whether changes are recorded is no text of the clerk's, and is looked at for itself. */
const SETTINGS = "word/settings.xml";

/** What is no longer as it was: the parts' names with the place of the first difference; [] when all is kept. */
export function lostFrom(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [openDocx(before), openDocx(after)];
  return old.names().flatMap((name) => (name === SETTINGS ? [] : lostFromPart(name, old, now)));
}

function lostFromPart(name: string, old: DocxPackage, now: DocxPackage): readonly string[] {
  if (!now.has(name)) return [`${name} is gone`];
  if (!/\.(xml|rels)$/.test(name)) return same(old.bytes(name), now.bytes(name)) ? [] : [`${name} differs`];
  if (old.text(name) === now.text(name)) return [];
  const lost = firstLost(old.xml(name), now.xml(name), true);
  return lost === null ? [] : [`${name}: ${lost}`];
}

/** Text and elements of `before` stand in `after`, each within the same parent, nothing between the letters of a text. */
function firstLost(before: XmlElement, after: XmlElement, isRoot = false): string | null {
  const attributes = Object.entries(before.attributes).filter(
    ([name, value]) => after.attributes[name] !== value,
  );
  const isMore = Object.keys(after.attributes).length !== Object.keys(before.attributes).length;
  if (before.name !== after.name || attributes.length > 0 || (isMore && !isRoot)) return shown(before);
  let at = 0;
  const children = joined(after.children);
  for (const child of joined(before.children)) {
    while (at < children.length && !isKept(child, children[at])) at += 1;
    if (at === children.length) return deepest(child, children) ?? shown(child);
    at += 1;
  }
  return null;
}

function isKept(child: XmlNode, other: XmlNode | undefined): boolean {
  if (other === undefined || typeof child === "string" || typeof other === "string") return child === other;
  return firstLost(child, other) === null;
}

/** Where exactly a child differs from the one that is likest to it, for the person who reads a failure. */
function deepest(child: XmlNode, others: readonly XmlNode[]): string | null {
  if (typeof child === "string") return null;
  const other = others.find((one) => isElement(one, child.name));
  return other && isElement(other) ? firstLost(child, other) : null;
}

const shown = (node: XmlNode): string => (typeof node === "string" ? node : serializeXml(node)).slice(0, 300);

/** The parser gives a text in pieces. */
function joined(nodes: readonly XmlNode[]): readonly XmlNode[] {
  const all: XmlNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (typeof node === "string" && typeof last === "string") all[all.length - 1] = last + node;
    else all.push(node);
  }
  return all;
}

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** What stands in the body; without the page's settings, which are steps of undo of their own. */
export function bodyXml(bytes: Uint8Array): string {
  const body = childOf(parseXml(openDocx(bytes).text("word/document.xml")), "w:body");
  const blocks = (body ? childrenOf(body) : []).filter(({ name }) => name !== "w:sectPr");
  // A section's header is one of the page's settings, wherever its section ends.
  return blocks
    .map(serializeXml)
    .join("\n")
    .replaceAll(/<w:headerReference [^>]*>/g, "");
}

/**
 * All but the letters and the runs that they stand in, of the body and of every other part: what a change of words must
 * leave alone. The words themselves are looked at by the product, which tells when they are not there.
 */
export function withoutLetters(bytes: Uint8Array): string {
  const file = openDocx(bytes);
  const others = file.names().filter((name) => name !== "word/document.xml" && name !== SETTINGS);
  const body = bodyXml(bytes)
    .replaceAll(
      /<w:t xml:space="preserve">[^<]*<\/w:t>|<w:t>[^<]*<\/w:t>|<w:t\/>|<w:t xml:space="preserve"\/>/g,
      "",
    )
    .replaceAll(
      /<w:r><w:rPr>.{0,40}?<\/w:rPr><\/w:r>|<w:r><w:rPr>.{0,40}?<\/w:rPr>|<w:rPr>.{0,40}?<\/w:rPr>/g,
      "",
    )
    .replaceAll(/<w:r\/>|<\/?w:r>/g, "");
  return [body, ...others.map((name) => file.text(name))].join("\n");
}

/** What stands in the headers; a header that was asked for is there, and is empty. */
export function headerXml(bytes: Uint8Array): string {
  const file = openDocx(bytes);
  const headers = file.names().filter((name) => /^word\/header\d+\.xml$/.test(name));
  return headers
    .flatMap((name) => childrenOf(file.xml(name)).map(serializeXml))
    .join("\n")
    .replace("<w:p/>", "");
}
