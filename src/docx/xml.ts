/**
 * An XML document as a small tree that can be read fast, changed, and written back without loss: parseXml.ts makes it.
 * The reasons for it are in docs/decisions/0003-xml-tree.md.
 */

export interface XmlElement {
  /** As written, with its prefix: "w:p". */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

/** Text stands as a plain string; comments and processing instructions are dropped. */
export type XmlNode = XmlElement | string;

/** A tree that is only looked at. One element may stand in several places of it, so that changing it is no change of one place. */
export interface ReadonlyXmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadonlyXmlNode[];
}

export type ReadonlyXmlNode = ReadonlyXmlElement | string;

export class XmlError extends Error {
  override readonly name = "XmlError";
}

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) =>
    character === "&" ? "&amp;" : character === "<" ? "&lt;" : "&gt;",
  );
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/g, (character) =>
    character === '"' ? "&quot;" : `&#${character.charCodeAt(0)};`,
  );
}

/** The element as XML text, without a declaration. */
export function serializeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children
    .map((child) => (typeof child === "string" ? escapeText(child) : serializeXml(child)))
    .join("");
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

export function isElement<N extends ReadonlyXmlNode>(node: N, name?: string): node is Exclude<N, string> {
  return typeof node !== "string" && (name === undefined || node.name === name);
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined;
export function childOf(
  element: ReadonlyXmlElement | undefined,
  name: string,
): ReadonlyXmlElement | undefined;
export function childOf(
  element: ReadonlyXmlElement | undefined,
  name: string,
): ReadonlyXmlElement | undefined {
  return element?.children.find((child) => isElement(child, name));
}

export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[];
export function childrenOf(element: ReadonlyXmlElement, name?: string): readonly ReadonlyXmlElement[];
export function childrenOf(element: ReadonlyXmlElement, name?: string): readonly ReadonlyXmlElement[] {
  return element.children.filter((child) => isElement(child, name));
}

/** The value of `w:val` on the first child of that name: most of WordprocessingML's properties. */
export function valOf(element: ReadonlyXmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}
