/**
 * An XML document as a small tree that can be read fast, changed, and written back without loss.
 * Parsing is saxes' (strict, no entities beyond XML's five); see docs/decisions/0003-xml-tree.md.
 */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** As written, with its prefix: "w:p". */
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

/** Text stands as a plain string; comments and processing instructions are dropped. */
export type XmlNode = XmlElement | string;

export class XmlError extends Error {
  override readonly name = "XmlError";
}

/** Deeper than any Word document nests (tables in tables in controls), shallow enough for every recursion on it. */
const DEEPEST = 256;

/** About 200 bytes each in memory; a document of a thousand pages has half a million. */
const MOST_ELEMENTS = 2_000_000;

/**
 * @throws XmlError where the text is not well-formed, declares a document type (and so entities), nests deeper than
 * `DEEPEST`, or has more than `MOST_ELEMENTS`.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: XmlElement[] = [];
  const names = new Map<string, string>();
  /** One string for all elements of a name, which are compared by it again and again. */
  const named = (name: string): string => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
  let root: XmlElement | undefined;
  let elements = 0;

  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("doctype", () => {
    throw new XmlError("document type declarations are refused");
  });
  parser.on("opentag", (tag) => {
    const element: XmlElement = { name: named(tag.name), attributes: tag.attributes, children: [] };
    if (++elements > MOST_ELEMENTS) throw new XmlError(`more than ${MOST_ELEMENTS} elements`);
    if (open.length >= DEEPEST) throw new XmlError(`elements nest deeper than ${DEEPEST}`);
    const parent = open[open.length - 1];
    if (parent) parent.children.push(element);
    else root = element;
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (data: string): void => {
    open[open.length - 1]?.children.push(data);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);

  parser.write(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).close();
  if (!root) throw new XmlError("no root element");
  return root;
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

export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return typeof node !== "string" && (name === undefined || node.name === name);
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child, name));
}

export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter((child): child is XmlElement => isElement(child, name));
}

/** The value of `w:val` on the first child of that name: most of WordprocessingML's properties. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}
