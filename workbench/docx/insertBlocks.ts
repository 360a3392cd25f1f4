/** Putting imported blocks into a span, where Word would put them (see README.md of the workbench for the rules). */
import { isElement, type XmlElement } from "../../src/docx/xml";
import {
  clearPrompt,
  contentOfControl,
  inlineSpan,
  isInline,
  restorePrompt,
  showsPrompt,
} from "./contentControls";
import type { EditableDocument } from "./editableDocument";
import { paragraphText } from "./paragraphText";
import {
  append,
  contentOf,
  holderOf,
  insertAfter,
  insertBefore,
  insertBlocksAt,
  isBehindMark,
  lengthOf,
  type Point,
  prepend,
  removeBlock,
  replaceContent,
} from "./places";
import {
  EditError,
  firstOf,
  type InsertPlace,
  isCollapsed,
  isWholeParagraphs,
  paragraphsOfSpan,
  replaceStart,
  settleWithin,
  type Span,
} from "./spans";
import { paragraphsIn } from "./tree";

/**
 * Inserts imported blocks into or beside the span, and answers the span of what came.
 * @throws EditError where Word would refuse the place
 */
export function insertBlocks(
  document: EditableDocument,
  span: Span,
  blocks: readonly XmlElement[],
  place: InsertPlace,
): Span {
  if (blocks.length === 0) return span;
  const before = blocks.map((block) =>
    block.name === "w:p" && blocks.length === 1 ? paragraphText(block).length : 0,
  );
  const start = span.of
    ? intoElement(document, span, blocks, place)
    : intoText(document, span, blocks, place);
  document.changed();
  return spanOfBlocks(document, blocks, start, before[0] ?? 0);
}

/** Where a single paragraph went in as text, or undefined where whole blocks went in. */
type InlineStart = Point | undefined;

function intoText(
  document: EditableDocument,
  span: Span,
  blocks: readonly XmlElement[],
  place: InsertPlace,
): InlineStart {
  if (place === "Replace" && isWholeParagraphs(span)) {
    const old = paragraphsOfSpan(document, span);
    const first = old[0];
    if (!first) throw new EditError("an empty span");
    insertBefore(document, first, withoutSpare(blocks));
    for (const paragraph of old) removeBlock(document, paragraph);
    return undefined;
  }
  if (place === "Before" || place === "After") return besideText(document, span, blocks, place);
  const at =
    place === "Replace"
      ? replaceStart(document, span)
      : settleWithin(document, place === "End" ? span.end : span.start);
  return atPoint(document, isCollapsed(span) ? span.start : at, blocks);
}

function atPoint(document: EditableDocument, point: Point, blocks: readonly XmlElement[]): InlineStart {
  const lone = blocks.length === 1 && blocks[0]?.name === "w:p" && !isBehindMark(point);
  insertBlocksAt(document, point, lone ? blocks : spareAt(document, point, blocks));
  return lone ? point : undefined;
}

/** The last, empty paragraph of what is inserted melts into the paragraph that follows it, when one does. */
function spareAt(
  document: EditableDocument,
  point: Point,
  blocks: readonly XmlElement[],
): readonly XmlElement[] {
  const atEnd = point.offset >= lengthOf(point.paragraph) && point.offset > 0;
  const next = atEnd ? siblingAfter(document, point.paragraph) : point.paragraph;
  return next?.name === "w:p" || endsInParagraph(blocks.slice(0, -1)) ? withoutLastEmpty(blocks) : blocks;
}

function withoutSpare(blocks: readonly XmlElement[]): readonly XmlElement[] {
  return endsInParagraph(blocks.slice(0, -1)) ? withoutLastEmpty(blocks) : blocks;
}

const endsInParagraph = (blocks: readonly XmlElement[]): boolean => blocks[blocks.length - 1]?.name === "w:p";

function withoutLastEmpty(blocks: readonly XmlElement[]): readonly XmlElement[] {
  const last = blocks[blocks.length - 1];
  const isEmpty = last?.name === "w:p" && contentOf(last).length === 0;
  return blocks.length > 1 && isEmpty ? blocks.slice(0, -1) : blocks;
}

function siblingAfter(document: EditableDocument, block: XmlElement): XmlElement | undefined {
  const siblings = holderOf(document, block).children.filter((child): child is XmlElement =>
    isElement(child),
  );
  return siblings[siblings.indexOf(block) + 1];
}

function besideText(
  document: EditableDocument,
  span: Span,
  blocks: readonly XmlElement[],
  place: "Before" | "After",
): InlineStart {
  if (!isWholeParagraphs(span)) return atPoint(document, place === "Before" ? span.start : span.end, blocks);
  const paragraphs = paragraphsOfSpan(document, span);
  const last = paragraphs[paragraphs.length - 1];
  const first = paragraphs[0];
  if (!first || !last) throw new EditError("an empty span");
  if (place === "Before") insertBefore(document, first, withoutLastEmpty(blocks));
  else
    insertAfter(document, last, spareAt(document, { paragraph: last, offset: lengthOf(last) + 1 }, blocks));
  return undefined;
}

function intoElement(
  document: EditableDocument,
  span: Span,
  blocks: readonly XmlElement[],
  place: InsertPlace,
): InlineStart {
  const { element, part } = span.of ?? { element: document.body(), part: "Whole" as const };
  const beside =
    place === "Before" || place === "After"
      ? place
      : part === "Before" || part === "After"
        ? part
        : undefined;
  if (beside) return besideElement(document, element, blocks, beside);
  const where = part === "Start" || part === "End" ? part : place;
  if (element.name === "w:sdt" && isInline(element))
    return intoInlineControl(document, element, blocks, where);
  if (element.name === "w:tbl") throw new EditError("a table's own place cannot take this");
  const holder = element.name === "w:sdt" ? contentOfControl(element) : element;
  const wasEmpty = isBlank(holder) || (element.name === "w:sdt" && showsPrompt(element));
  if (element.name === "w:sdt" && showsPrompt(element)) clearPrompt(element);
  if (where === "Replace" || (wasEmpty && element.name === "w:sdt"))
    replaceContent(document, holder, withoutSpare(blocks));
  else if (where === "Start")
    prepend(document, holder, startsWithParagraph(holder) ? withoutLastEmpty(blocks) : blocks);
  else appendBlocks(document, holder, blocks);
  if (element.name === "w:sdt") restorePrompt(document, element);
  return undefined;
}

/** Behind the last paragraph; before it when it is empty, since that one is where the cursor of a blank page stands. */
function appendBlocks(document: EditableDocument, holder: XmlElement, blocks: readonly XmlElement[]): void {
  const paragraphs = paragraphsIn(holder);
  const last = paragraphs[paragraphs.length - 1];
  const lastIsOwn = last !== undefined && holder.children.includes(last);
  if (lastIsOwn && contentOf(last).length === 0) insertBefore(document, last, withoutLastEmpty(blocks));
  else append(document, holder, withoutSpare(blocks));
}

function startsWithParagraph(holder: XmlElement): boolean {
  const first = holder.children.find(
    (child): child is XmlElement => isElement(child) && child.name !== "w:tcPr",
  );
  return first?.name === "w:p";
}

function isBlank(holder: XmlElement): boolean {
  return paragraphsIn(holder).every((paragraph) => contentOf(paragraph).length === 0);
}

function besideElement(
  document: EditableDocument,
  element: XmlElement,
  blocks: readonly XmlElement[],
  place: "Before" | "After",
): InlineStart {
  if (element.name === "w:body" || element.name === "w:tc")
    throw new EditError("nothing stands beside a body");
  if (element.name === "w:sdt" && isInline(element)) {
    const spot = inlineSpan(document, element);
    if (!spot) throw new EditError("the control is not in the document");
    return atPoint(
      document,
      { paragraph: spot.paragraph, offset: place === "Before" ? spot.start : spot.end },
      blocks,
    );
  }
  const next = siblingAfter(document, element);
  if (place === "Before") insertBefore(document, element, withoutSpare(blocks));
  else insertAfter(document, element, next?.name === "w:p" ? withoutLastEmpty(blocks) : blocks);
  return undefined;
}

function intoInlineControl(
  document: EditableDocument,
  control: XmlElement,
  blocks: readonly XmlElement[],
  place: InsertPlace,
): InlineStart {
  const kept = withoutLastEmpty(blocks);
  const [only] = kept;
  if (kept.length !== 1 || only?.name !== "w:p")
    throw new EditError("a control within a line takes one paragraph");
  const content = contentOfControl(control);
  if (showsPrompt(control)) {
    clearPrompt(control);
    content.children = [];
  }
  const nodes = contentOf(only);
  if (place === "Replace") content.children = [...nodes];
  else if (place === "Start") content.children.unshift(...nodes);
  else content.children.push(...nodes);
  document.changed();
  restorePrompt(document, control);
  document.changed();
  const spot = inlineSpan(document, control);
  return spot && { paragraph: spot.paragraph, offset: spot.start };
}

function spanOfBlocks(
  document: EditableDocument,
  blocks: readonly XmlElement[],
  inline: InlineStart,
  length: number,
): Span {
  if (inline) return { start: inline, end: { paragraph: inline.paragraph, offset: inline.offset + length } };
  const there = blocks
    .filter((block) => document.partOf(block) !== undefined)
    .flatMap((block) => paragraphsIn(block));
  const first = there[0];
  const last = there[there.length - 1];
  if (!first || !last) {
    const paragraph = firstOf(document);
    return { start: { paragraph, offset: 0 }, end: { paragraph, offset: 0 } };
  }
  return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: lengthOf(last) + 1 } };
}
