/** Namespaces by the prefixes that Word writes, which all our code names elements by. */
import { isElement, XmlError, type ReadonlyXmlElement, type XmlElement } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";

const USUAL: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${OFFICE}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${OFFICE}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${OFFICE}/drawingml/2006/main`, "a"],
  [`${STRICT}/drawingml/main`, "a"],
  [`${OFFICE}/markup-compatibility/2006`, "mc"],
]);

/** What stands before the colon of a name, or "" ; and what follows it. */
function split(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/**
 * The tree itself where its root binds these namespaces as Word does, else a copy with Word's prefixes: programs other
 * than Word write "ns0:p", or no prefix at all. Bindings below the root are left as they are.
 * @throws XmlError where the prefix that a namespace needs is bound to another one
 */
export function withUsualPrefixes(root: XmlElement): XmlElement;
export function withUsualPrefixes(root: ReadonlyXmlElement): ReadonlyXmlElement;
export function withUsualPrefixes(root: ReadonlyXmlElement): ReadonlyXmlElement {
  const renamed = new Map<string, string>();
  for (const [name, address] of Object.entries(root.attributes)) {
    const [before, after] = split(name);
    const prefix = before === "xmlns" ? after : name === "xmlns" ? "" : undefined;
    const usual = USUAL.get(address);
    if (prefix === undefined || usual === undefined || usual === prefix) continue;
    if (isTaken(root, usual)) throw new XmlError(`prefix ${usual} is bound to another namespace`);
    renamed.set(prefix, usual);
  }
  return renamed.size === 0 ? root : rename(root, renamed);
}

function isTaken(root: ReadonlyXmlElement, prefix: string): boolean {
  const address = root.attributes[`xmlns:${prefix}`];
  return address !== undefined && USUAL.get(address) !== prefix;
}

function rename(element: ReadonlyXmlElement, prefixes: ReadonlyMap<string, string>): XmlElement {
  const attributes = Object.entries(element.attributes).map(([name, value]): [string, string] => [
    renameAttribute(name, prefixes),
    value,
  ]);
  return {
    name: renameOne(element.name, prefixes),
    attributes: Object.fromEntries(attributes),
    children: element.children.map((child) => (isElement(child) ? rename(child, prefixes) : child)),
  };
}

function renameOne(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = split(name);
  const usual = prefixes.get(prefix);
  return usual === undefined ? name : `${usual}:${local}`;
}

/** An attribute without a prefix is in no namespace; a binding is renamed where it names the prefix. */
function renameAttribute(name: string, prefixes: ReadonlyMap<string, string>): string {
  const [prefix, local] = split(name);
  if (name === "xmlns") return `xmlns:${prefixes.get("") ?? ""}`.replace(/:$/, "");
  if (prefix === "xmlns") return `xmlns:${prefixes.get(local) ?? local}`;
  return prefix === "" ? name : renameOne(name, prefixes);
}
