/** Flat OPC, the form in which Word's API takes and gives OOXML: a whole package as one XML text (pkg:package). */
import { parseXml } from "../../src/docx/parseXml";
import { childOf, childrenOf, isElement, serializeXml, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { relationshipsPart } from "../../src/docx/relationships";
import { contentTypeOf } from "./parts";
import { partTarget, type Relationship, relationshipsIn } from "./relationships";
import { clone, element, ownText } from "./tree";

const PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

export interface FragmentPart {
  readonly contentType: string;
  /** An XML part's root, or the bytes of any other part in base64. */
  readonly content: XmlElement | string;
}

/** A package that came as text, to be taken apart once: its trees may be moved into a document. */
export interface Fragment {
  readonly parts: ReadonlyMap<string, FragmentPart>;
  readonly mainName: string;
  readonly body: XmlElement;
}

export class FragmentError extends Error {
  override readonly name = "FragmentError";
}

/** @throws FragmentError where the text is no flat OPC package with a WordprocessingML document in it. */
export function parseFlatOpc(text: string): Fragment {
  const root = parseRoot(text);
  if (root.name !== "pkg:package") throw new FragmentError(`the root is ${root.name}, not pkg:package`);
  const parts = new Map<string, FragmentPart>();
  for (const part of childrenOf(root, "pkg:part")) {
    const name = (part.attributes["pkg:name"] ?? "").replace(/^\//, "");
    const xml = childOf(part, "pkg:xmlData")?.children.find((child) => isElement(child));
    const binary = childOf(part, "pkg:binaryData");
    const content = xml ?? (binary && ownText(binary).replace(/\s+/g, ""));
    if (content === undefined) continue;
    parts.set(name, { contentType: part.attributes["pkg:contentType"] ?? "", content });
  }
  const mainName = mainPartOf(parts);
  const main = parts.get(mainName)?.content;
  const body = main === undefined || typeof main === "string" ? undefined : childOf(main, "w:body");
  if (!body) throw new FragmentError("the package has no w:document with a w:body");
  return { parts, mainName, body };
}

function parseRoot(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    throw new FragmentError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function mainPartOf(parts: ReadonlyMap<string, FragmentPart>): string {
  const found = fragmentRelationships(parts, "").find(({ type }) => type.endsWith("/officeDocument"));
  return found ? partTarget("", found.target) : "word/document.xml";
}

export function fragmentRelationships(
  parts: ReadonlyMap<string, FragmentPart>,
  partName: string,
): readonly Relationship[] {
  const root = parts.get(relationshipsPart(partName))?.content;
  return root === undefined || typeof root === "string" ? [] : relationshipsIn(root);
}

export function fragmentTarget(fragment: Fragment, typeEnd: string): XmlElement | undefined {
  const found = fragmentRelationships(fragment.parts, fragment.mainName).find(({ type }) =>
    type.endsWith(typeEnd),
  );
  const content = found && fragment.parts.get(partTarget(fragment.mainName, found.target))?.content;
  return typeof content === "string" ? undefined : content;
}

/** Parts that a fragment of a document does not need; Word leaves them out of `getOoxml` too. */
const LEFT_OUT = /^(docProps|customXml|word\/webextensions)\//;

/** The whole document as flat OPC with other blocks in the place of its body's: what `getOoxml` answers. */
export function writeFlatOpc(document: EditableDocument, blocks: readonly XmlElement[]): string {
  const main = clone(document.part(document.mainName));
  const body = childOf(main, "w:body");
  const section = body && childOf(body, "w:sectPr");
  if (body) body.children = [...blocks.map(clone), ...(section ? [section] : [])];
  const names = document.names().filter((name) => name !== "[Content_Types].xml" && !LEFT_OUT.test(name));
  const parts = names.map((name) =>
    name === document.mainName ? xmlPart(document, name, main) : flatPart(document, name),
  );
  return `<?xml version="1.0" standalone="yes"?>${serializeXml(element("pkg:package", { "xmlns:pkg": PACKAGE }, parts))}`;
}

function flatPart(document: EditableDocument, name: string): XmlElement {
  const isXml = /(\.xml|\.rels)$/i.test(name);
  if (isXml) return xmlPart(document, name, withoutLeftOut(name, document.part(name)));
  const content = document.content(name);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return element("pkg:part", { ...partAttributes(document, name), "pkg:compression": "store" }, [
    element("pkg:binaryData", {}, [base64(bytes)]),
  ]);
}

/** The package's own relationships without those to parts that are left out. */
function withoutLeftOut(name: string, root: XmlElement): XmlElement {
  if (!name.endsWith(".rels")) return root;
  const kept = childrenOf(root).filter(({ attributes }) => {
    const target = (attributes.Target ?? "").replace(/^\.{0,2}\//, "");
    return attributes.TargetMode === "External" || !LEFT_OUT.test(target);
  });
  return element(root.name, root.attributes, [...kept]);
}

function xmlPart(document: EditableDocument, name: string, root: XmlElement): XmlElement {
  return element("pkg:part", partAttributes(document, name), [element("pkg:xmlData", {}, [root])]);
}

function partAttributes(document: EditableDocument, name: string): Record<string, string> {
  const type = contentTypeOf(document, name) ?? "application/vnd.openxmlformats-package.relationships+xml";
  return { "pkg:name": `/${name}`, "pkg:contentType": type };
}

/** Built by hand, because this core knows neither node's Buffer nor the browser's btoa. */
export function base64(bytes: Uint8Array): string {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const word = (a << 16) | (b << 8) | c;
    for (const shift of [18, 12, 6, 0]) text += digits.charAt((word >> shift) & 63);
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - missing) + "=".repeat(missing);
}

/** @throws FragmentError where the text holds anything but base64. */
export function fromBase64(text: string): Uint8Array {
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const clean = text.replace(/\s+/g, "").replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of clean) {
    const value = digits.indexOf(digit);
    if (value < 0) throw new FragmentError("not base64");
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return bytes;
}
