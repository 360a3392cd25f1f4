/**
 * Makes a fragment's blocks fit for a document: what they need (styles, numbering, images) comes along under names and ids
 * that are free there. The fragment is used up.
 */
import { childOf, childrenOf, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { type Fragment, FragmentError, fragmentRelationships, fromBase64 } from "./flatOpc";
import { importNumbering } from "./importNumbering";
import { importStyles } from "./importStyles";
import { relationshipsPart } from "../../src/docx/relationships";
import { declareContentType, freePartName, relate } from "./parts";
import { partTarget } from "./relationships";
import { descendants, element, forEachElement, removeChild } from "./tree";

/** Notes and comments live in parts of their own; inserting them is not played, and is refused rather than lost. */
const REFUSED: ReadonlySet<string> = new Set([
  "w:footnoteReference",
  "w:endnoteReference",
  "w:commentReference",
  "w:altChunk",
]);

/**
 * The fragment's blocks, ready to stand in the part `into` of the document. To be called inside `document.edit`.
 * @throws FragmentError where the fragment holds what cannot be taken over.
 */
export function importFragment(document: EditableDocument, fragment: Fragment, into: string): XmlElement[] {
  const blocks = childrenOf(fragment.body).filter(({ name }) => name !== "w:sectPr");
  for (const block of blocks) refuseUnknown(block);
  for (const block of blocks) dropSections(block);
  importStyles(document, fragment, blocks);
  importNumbering(document, fragment, blocks);
  importRelationships(document, fragment, blocks, into);
  carryNamespaces(document, fragment, blocks, into);
  const identify = freshIdentity(document);
  for (const block of blocks) forEachElement(block, identify);
  return blocks;
}

function refuseUnknown(block: XmlElement): void {
  forEachElement(block, ({ name }) => {
    if (REFUSED.has(name)) throw new FragmentError(`${name} cannot be inserted`);
  });
}

/** A section break inside a paragraph would break the section of the document it comes into. */
function dropSections(block: XmlElement): void {
  forEachElement(block, (one) => {
    if (one.name !== "w:pPr") return;
    const section = childOf(one, "w:sectPr");
    if (section) removeChild(one, section);
  });
}

function importRelationships(
  document: EditableDocument,
  fragment: Fragment,
  blocks: readonly XmlElement[],
  into: string,
): void {
  const known = new Map(fragmentRelationships(fragment.parts, fragment.mainName).map((one) => [one.id, one]));
  const renamed = new Map<string, string>();
  for (const block of blocks)
    forEachElement(block, ({ name, attributes }) => {
      for (const [key, id] of Object.entries(attributes)) {
        if (!key.startsWith("r:")) continue;
        const relationship = known.get(id);
        if (!relationship)
          throw new FragmentError(`${name} points to the relationship ${id}, which is not there`);
        const there = renamed.get(id) ?? takeOver(document, fragment, into, relationship);
        renamed.set(id, there);
        attributes[key] = there;
      }
    });
}

type Relationship = ReturnType<typeof fragmentRelationships>[number];

function takeOver(document: EditableDocument, fragment: Fragment, into: string, from: Relationship): string {
  if (from.external) return relate(document, into, from.type, from.target, true);
  const source = partTarget(fragment.mainName, from.target);
  return relate(document, into, from.type, copyPart(document, fragment, source));
}

/** Copies a part and the parts it needs in turn; answers its new name. */
function copyPart(document: EditableDocument, fragment: Fragment, source: string): string {
  const part = fragment.parts.get(source);
  if (!part) throw new FragmentError(`the part ${source} is missing`);
  const name = freePartName(document, source);
  if (typeof part.content === "string") document.put(name, fromBase64(part.content));
  else document.putTree(name, part.content);
  declareContentType(document, name, part.contentType);
  const needs = fragmentRelationships(fragment.parts, source);
  if (needs.length > 0) {
    const copied = needs.map((one) =>
      element("Relationship", {
        Id: one.id,
        Type: one.type,
        Target: one.external
          ? one.target
          : `/${copyPart(document, fragment, partTarget(source, one.target))}`,
        ...(one.external ? { TargetMode: "External" } : {}),
      }),
    );
    const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
    document.putTree(relationshipsPart(name), element("Relationships", { xmlns }, copied));
  }
  return name;
}

/** Prefixes that the fragment's root declares must be declared where its blocks go. */
function carryNamespaces(
  document: EditableDocument,
  fragment: Fragment,
  blocks: readonly XmlElement[],
  into: string,
): void {
  const root = document.touch(into);
  const main = fragment.parts.get(fragment.mainName)?.content;
  if (main === undefined || typeof main === "string") return;
  for (const [name, uri] of Object.entries(main.attributes)) {
    if (!name.startsWith("xmlns")) continue;
    const there = root.attributes[name];
    if (there === undefined) root.attributes[name] = uri;
    else if (there !== uri) for (const block of blocks) block.attributes[name] ??= uri;
  }
  mergeIgnorable(root, main);
}

function mergeIgnorable(root: XmlElement, main: XmlElement): void {
  const prefixes = (one: XmlElement): string[] =>
    (one.attributes["mc:Ignorable"] ?? "").split(/\s+/).filter(Boolean);
  const declared = (prefix: string): boolean => root.attributes[`xmlns:${prefix}`] !== undefined;
  const merged = [...new Set([...prefixes(root), ...prefixes(main)])].filter(declared);
  if (merged.length > 0) root.attributes["mc:Ignorable"] = merged.join(" ");
}

/** Ids that must be unique in a document are given anew; Word's revision marks of the source are dropped. */
function freshIdentity(document: EditableDocument): (one: XmlElement) => void {
  const free = freeIds(document);
  const bookmarks = new Map<string, string>();
  return (one) => {
    for (const key of Object.keys(one.attributes))
      if (/^(w14:paraId|w14:textId|w:rsid\w*)$/.test(key)) Reflect.deleteProperty(one.attributes, key);
    if (one.name === "w:sdtPr") {
      const id = childOf(one, "w:id");
      if (id) id.attributes["w:val"] = String(free("w:sdtPr"));
      else one.children.push(element("w:id", { "w:val": String(free("w:sdtPr")) }));
    } else if (one.name === "wp:docPr") one.attributes.id = String(free("wp:docPr"));
    else if (one.name === "w:bookmarkStart" || one.name === "w:bookmarkEnd") {
      const old = one.attributes["w:id"] ?? "";
      const fresh = bookmarks.get(old) ?? String(free("w:bookmarkStart"));
      bookmarks.set(old, fresh);
      one.attributes["w:id"] = fresh;
    }
  };
}

/** Counts on from the highest id of its kind in the document. */
function freeIds(document: EditableDocument): (kind: "w:sdtPr" | "wp:docPr" | "w:bookmarkStart") => number {
  const next = new Map<string, number>();
  return (kind) => {
    const known = next.get(kind) ?? Math.max(0, ...idsOf(document, kind).filter((id) => id < 0x7fff0000)) + 1;
    next.set(kind, known + 1);
    return known;
  };
}

function idsOf(document: EditableDocument, kind: "w:sdtPr" | "wp:docPr" | "w:bookmarkStart"): number[] {
  const parts = document.names().filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  const owners = [document.mainName, ...parts].flatMap((name) => descendants(document.part(name), kind));
  const value = (owner: XmlElement): string | undefined => {
    if (kind === "wp:docPr") return owner.attributes.id;
    return kind === "w:sdtPr" ? childOf(owner, "w:id")?.attributes["w:val"] : owner.attributes["w:id"];
  };
  return owners.map((owner) => Number(value(owner))).filter((id) => Number.isInteger(id));
}
