/** Stretches of a document: what a host calls a range. */
import type { XmlElement } from "../../src/docx/xml";
import { inlineSpan } from "./contentControls";
import type { EditableDocument } from "./editableDocument";
import { paragraphText, piecesOf, runsBetween, splitRuns } from "./paragraphText";
import { isBehindMark, lengthOf, type Point, removeBlock } from "./places";
import { deleteBetween, deleteParagraph, settle, storyOf, typeText } from "./textEditing";
import { paragraphsIn } from "./tree";

export interface Span {
  readonly start: Point;
  readonly end: Point;
  /** A control, table or body that the span is the whole or an edge of: what is inserted there goes in or beside it. */
  readonly of?: { readonly element: XmlElement; readonly part: RangePart };
}

export type RangePart = "Whole" | "Content" | "Start" | "End" | "Before" | "After";
export type InsertPlace = "Replace" | "Start" | "End" | "Before" | "After";

/** What cannot be done with this document, as Word would refuse it. */
export class EditError extends Error {
  override readonly name = "EditError";
}

export function paragraphSpan(paragraph: XmlElement, part: RangePart = "Whole"): Span {
  const length = lengthOf(paragraph);
  const at = (offset: number): Point => ({ paragraph, offset });
  switch (part) {
    case "Whole":
      return { start: at(0), end: at(length + 1) };
    case "Content":
      return { start: at(0), end: at(length) };
    case "Start":
    case "Before":
      return { start: at(0), end: at(0) };
    case "End":
      return { start: at(length), end: at(length) };
    case "After":
      return { start: at(length + 1), end: at(length + 1) };
  }
}

/** The span of a body, cell, header, table or control, or of an edge of it. */
export function elementSpan(
  document: EditableDocument,
  element: XmlElement,
  part: RangePart = "Whole",
): Span {
  const inline = element.name === "w:sdt" ? inlineSpan(document, element) : undefined;
  const whole = inline
    ? {
        start: { paragraph: inline.paragraph, offset: inline.start },
        end: { paragraph: inline.paragraph, offset: inline.end },
      }
    : blockSpan(element);
  const of = { element, part };
  if (part === "Start" || part === "Before") return { start: whole.start, end: whole.start, of };
  if (part === "End" || part === "After") return { start: whole.end, end: whole.end, of };
  return { ...whole, of };
}

function blockSpan(element: XmlElement): { readonly start: Point; readonly end: Point } {
  const paragraphs = paragraphsIn(element);
  const first = paragraphs[0];
  const last = paragraphs[paragraphs.length - 1];
  if (!first || !last) throw new EditError(`${element.name} holds no paragraph`);
  return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: lengthOf(last) } };
}

export function isCollapsed({ start, end }: Span): boolean {
  return start.paragraph === end.paragraph && start.offset === end.offset;
}

/** The paragraphs that the span touches. */
export function paragraphsOfSpan(document: EditableDocument, span: Span): readonly XmlElement[] {
  if (span.of && span.of.element.name !== "w:sdt") return paragraphsIn(span.of.element);
  const start = isCollapsed(span) ? settle(document, span.start).paragraph : span.start.paragraph;
  const story = paragraphsIn(storyOf(document, start));
  const end = isCollapsed(span) ? start : span.end.paragraph;
  return story.slice(story.indexOf(start), story.indexOf(end) + 1);
}

/** Paragraphs are set apart by a line feed, as Word on the web does. */
export function spanText(document: EditableDocument, span: Span): string {
  return partsOf(document, span)
    .map(({ paragraph, from, to }) => paragraphText(paragraph).slice(from, to))
    .join("\n");
}

interface Part {
  readonly paragraph: XmlElement;
  readonly from: number;
  readonly to: number;
}

function partsOf(document: EditableDocument, span: Span): readonly Part[] {
  if (isCollapsed(span)) return [];
  return paragraphsOfSpan(document, span).map((paragraph) => ({
    paragraph,
    from: paragraph === span.start.paragraph ? Math.min(span.start.offset, lengthOf(paragraph)) : 0,
    to:
      paragraph === span.end.paragraph ? Math.min(span.end.offset, lengthOf(paragraph)) : lengthOf(paragraph),
  }));
}

/** The span's runs, split so that they end where it ends when `splitting` (only inside an edit). */
export function runsOfSpan(
  document: EditableDocument,
  span: Span,
  splitting = false,
): readonly { readonly paragraph: XmlElement; readonly run: XmlElement }[] {
  return partsOf(document, span).flatMap(({ paragraph, from, to }) => {
    if (splitting) splitRuns(paragraph, [from, to]);
    const touching = splitting ? runsBetween(paragraph, from, to) : runsTouching(paragraph, from, to);
    return touching.map((run) => ({ paragraph, run }));
  });
}

function runsTouching(paragraph: XmlElement, from: number, to: number): readonly XmlElement[] {
  const touching = piecesOf(paragraph).filter(({ start, text }) => start < to && start + text.length > from);
  return [...new Set(touching.map(({ run }) => run))];
}

export function deleteSpan(document: EditableDocument, span: Span): Point {
  const whole = span.of;
  if (whole?.element.name === "w:tbl") {
    const next = settle(document, {
      paragraph: span.end.paragraph,
      offset: lengthOf(span.end.paragraph) + 1,
    });
    removeBlock(document, whole.element);
    return next;
  }
  if (isWholeParagraphs(span)) return deleteWholeParagraphs(document, span);
  return deleteBetween(document, span.start, span.end);
}

export const isWholeParagraphs = ({ start, end }: Span): boolean => start.offset === 0 && isBehindMark(end);

function deleteWholeParagraphs(document: EditableDocument, span: Span): Point {
  const paragraphs = paragraphsOfSpan(document, span);
  const after = settle(document, span.end);
  for (const paragraph of paragraphs) deleteParagraph(document, paragraph);
  return document.partOf(after.paragraph) === undefined ? { paragraph: firstOf(document), offset: 0 } : after;
}

export const firstOf = (document: EditableDocument): XmlElement => {
  const [first] = paragraphsIn(document.body());
  if (!first) throw new EditError("the body holds no paragraph");
  return first;
};

/** Inserts text into or beside the span; answers the span of the new text. */
export function insertTextAt(document: EditableDocument, span: Span, text: string, place: InsertPlace): Span {
  if (place === "Replace") {
    const at = replaceStart(document, span);
    return { start: at, end: typeText(document, at, text) };
  }
  const behind = place === "End" || place === "After";
  const at = settleWithin(document, behind ? span.end : span.start);
  return { start: at, end: typeText(document, at, text) };
}

/** The end of a whole paragraph is before its mark: text put there belongs to the paragraph. */
export function settleWithin(document: EditableDocument, point: Point): Point {
  if (!isBehindMark(point)) return point;
  const next = settle(document, point);
  return next.paragraph === point.paragraph
    ? next
    : { paragraph: point.paragraph, offset: lengthOf(point.paragraph) };
}

export function replaceStart(document: EditableDocument, span: Span): Point {
  if (isCollapsed(span)) return settle(document, span.start);
  const end = { ...span.end, offset: Math.min(span.end.offset, lengthOf(span.end.paragraph)) };
  return deleteBetween(document, span.start, end);
}
