/** Where something is inserted: points in paragraphs, and putting blocks there. */
import { isElement, type XmlElement, type XmlNode } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { firstChildFrom, paragraphText, splitParagraph, splitRuns } from "./paragraphText";
import { element, removeChild } from "./tree";

/**
 * A place in a paragraph's text. `offset` runs from 0 to the text's length; one more is the place behind the paragraph's
 * mark, which is where the next paragraph begins.
 */
export interface Point {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

export function lengthOf(paragraph: XmlElement): number {
  return paragraphText(paragraph).length;
}

export function isBehindMark(point: Point): boolean {
  return point.offset > lengthOf(point.paragraph);
}

/** Who holds the element; it must be in the document. */
export function holderOf(document: EditableDocument, child: XmlElement): XmlElement {
  const holder = document.ancestryFor(child)?.parentOf(child);
  if (!holder) throw new Error(`${child.name} is not in the document`);
  return holder;
}

export function insertBefore(
  document: EditableDocument,
  child: XmlElement,
  blocks: readonly XmlNode[],
): void {
  const holder = holderOf(document, child);
  holder.children.splice(holder.children.indexOf(child), 0, ...blocks);
  document.changed();
}

export function insertAfter(document: EditableDocument, child: XmlElement, blocks: readonly XmlNode[]): void {
  const holder = holderOf(document, child);
  holder.children.splice(holder.children.indexOf(child) + 1, 0, ...blocks);
  document.changed();
}

/** Takes the element out; whoever must hold a paragraph (a cell, a body, a block control) keeps an empty one. */
export function removeBlock(document: EditableDocument, block: XmlElement): void {
  const holder = holderOf(document, block);
  removeChild(holder, block);
  if (holder.name !== "w:p") keepParagraph(holder);
  document.changed();
}

const isBlock = (child: XmlNode): boolean => isElement(child) && /^w:(p|tbl|sdt|customXml)$/.test(child.name);

/** A body needs a block; a cell and a header must also end in a paragraph. */
export function keepParagraph(holder: XmlElement): void {
  if (!/^w:(body|hdr|ftr|tc|sdtContent|comment)$/.test(holder.name)) return;
  const blocks = holder.children.filter(isBlock);
  const last = blocks[blocks.length - 1];
  const mustEndInParagraph = holder.name !== "w:sdtContent" && holder.name !== "w:comment";
  if (last && !(mustEndInParagraph && isElement(last, "w:tbl"))) return;
  const section = holder.children.findIndex((child) => isElement(child, "w:sectPr"));
  holder.children.splice(section < 0 ? holder.children.length : section, 0, element("w:p"));
}

/** Appends blocks to a body, a cell, a header, a block control: before the section's properties. */
export function append(document: EditableDocument, holder: XmlElement, blocks: readonly XmlElement[]): void {
  const section = holder.children.findIndex((child) => isElement(child, "w:sectPr"));
  holder.children.splice(section < 0 ? holder.children.length : section, 0, ...blocks);
  keepParagraph(holder);
  document.changed();
}

export function prepend(document: EditableDocument, holder: XmlElement, blocks: readonly XmlElement[]): void {
  const first = holder.children.findIndex((child) => !isElement(child, "w:tcPr"));
  holder.children.splice(first < 0 ? holder.children.length : first, 0, ...blocks);
  keepParagraph(holder);
  document.changed();
}

/** Puts blocks in the place of everything that the holder holds but its own properties. */
export function replaceContent(
  document: EditableDocument,
  holder: XmlElement,
  blocks: readonly XmlElement[],
): void {
  const kept = holder.children.filter((child) => isElement(child) && /^w:(tcPr|sectPr)$/.test(child.name));
  const first = kept.filter((child) => isElement(child, "w:tcPr"));
  const last = kept.filter((child) => isElement(child, "w:sectPr"));
  holder.children = [...first, ...blocks, ...last];
  keepParagraph(holder);
  document.changed();
}

/**
 * Puts blocks at a point, as Word does: a paragraph that stands on both sides of the point is split; an empty half is not
 * kept, except that an empty paragraph stays behind what is inserted at it.
 * A single paragraph goes into the text without its mark, and keeps the look of the paragraph around it (office-js #3149).
 */
export function insertBlocksAt(
  document: EditableDocument,
  point: Point,
  blocks: readonly XmlElement[],
): void {
  const { paragraph } = point;
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (isBehindMark(point)) insertAfter(document, paragraph, blocks);
  else if (only?.name === "w:p") {
    insertInline(document, point, contentOf(only));
    return;
  } else if (point.offset === 0) insertBefore(document, paragraph, blocks);
  else if (point.offset === lengthOf(paragraph)) insertAfter(document, paragraph, blocks);
  else insertAfter(document, paragraph, [...blocks, splitParagraph(paragraph, point.offset)]);
  keepParagraph(holderOf(document, blocks[0] ?? paragraph));
}

/** A paragraph's children without its properties. */
export function contentOf(paragraph: XmlElement): readonly XmlNode[] {
  return paragraph.children.filter((child) => !isElement(child, "w:pPr"));
}

/** Puts runs into a paragraph at a point, at the paragraph's own level. */
export function insertInline(document: EditableDocument, point: Point, nodes: readonly XmlNode[]): void {
  splitRuns(point.paragraph, [point.offset]);
  point.paragraph.children.splice(firstChildFrom(point.paragraph, point.offset), 0, ...nodes);
  document.changed();
}
