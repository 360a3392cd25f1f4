/** Typing, deleting and breaking lines: what a person does at the keyboard and `insertText` does for an add-in. */
import { childOf, isElement, type XmlElement } from "../../src/docx/xml";
import {
  clearPrompt,
  contentOfControl,
  controlText,
  isInline,
  restorePrompt,
  showsPrompt,
} from "./contentControls";
import type { EditableDocument } from "./editableDocument";
import {
  deleteText,
  insertText,
  makeRun,
  markProperties,
  paragraphText,
  piecesOf,
  runProperties,
  splitParagraph,
} from "./paragraphText";
import {
  contentOf,
  holderOf,
  insertAfter,
  insertInline,
  isBehindMark,
  keepParagraph,
  lengthOf,
  type Point,
  removeBlock,
} from "./places";
import { clone, descendants, element, paragraphsIn, removeChild } from "./tree";

/** The story that the paragraph belongs to: a body, a header, a comment. */
export function storyOf(document: EditableDocument, paragraph: XmlElement): XmlElement {
  const ancestry = document.ancestryFor(paragraph);
  const stories = ["w:body", "w:hdr", "w:ftr", "w:comment", "w:footnote", "w:endnote"];
  for (const name of stories) {
    const story = ancestry?.closest(paragraph, name);
    if (story) return story;
  }
  return document.body();
}

export function nextParagraph(document: EditableDocument, paragraph: XmlElement): XmlElement | undefined {
  const all = paragraphsIn(storyOf(document, paragraph));
  return all[all.indexOf(paragraph) + 1];
}

export function previousParagraph(document: EditableDocument, paragraph: XmlElement): XmlElement | undefined {
  const all = paragraphsIn(storyOf(document, paragraph));
  return all[all.indexOf(paragraph) - 1];
}

/** A point within a paragraph's text: behind a mark is the start of the next paragraph, past the end is the end. */
export function settle(document: EditableDocument, point: Point): Point {
  const length = lengthOf(point.paragraph);
  if (isBehindMark(point)) {
    const next = nextParagraph(document, point.paragraph);
    if (next) return { paragraph: next, offset: 0 };
  }
  return { paragraph: point.paragraph, offset: Math.min(point.offset, length) };
}

/** The innermost control at the point that shows its prompt; typing there takes the prompt's place. */
export function promptAt(document: EditableDocument, point: Point): XmlElement | undefined {
  const around = document.ancestryFor(point.paragraph)?.ancestors(point.paragraph, "w:sdt").find(showsPrompt);
  if (around) return around;
  const pieces = piecesOf(point.paragraph);
  const within = pieces.find(
    ({ start, text, controls }) =>
      controls.some(showsPrompt) && point.offset > start && point.offset < start + text.length,
  );
  return within?.controls.find(showsPrompt);
}

/** Empties the prompt at the point, and says where typing goes on: inside the emptied control. */
function enterControl(document: EditableDocument, control: XmlElement, point: Point, text: string): Point {
  const inline = isInline(control);
  clearPrompt(control);
  document.changed();
  const look = childOf(childOf(control, "w:sdtPr"), "w:rPr");
  if (!inline) {
    const [paragraph] = paragraphsIn(contentOfControl(control));
    if (!paragraph) throw new Error("a block control without a paragraph");
    insertText(paragraph, 0, text, look ?? markProperties(paragraph));
    return { paragraph, offset: text.length };
  }
  contentOfControl(control).children = [makeRun(text, look)];
  const pieces = piecesOf(point.paragraph).filter(({ controls }) => controls.includes(control));
  return { paragraph: point.paragraph, offset: (pieces[0]?.start ?? 0) + text.length };
}

/** Inserts text at a point; line ends in it begin new paragraphs. Answers the point behind the text. */
export function typeText(document: EditableDocument, at: Point, text: string): Point {
  const [first = "", ...lines] = text.split(/\r\n|\r|\n/);
  let point = typeLine(document, settle(document, at), first);
  for (const line of lines) point = typeLine(document, breakParagraph(document, point), line);
  document.changed();
  return point;
}

function typeLine(document: EditableDocument, point: Point, text: string): Point {
  if (text === "") return point;
  const prompt = promptAt(document, point);
  if (prompt) return enterControl(document, prompt, point, text);
  const pieces = piecesOf(point.paragraph);
  const before = pieces.find(
    ({ start, text: own }) => point.offset > start && point.offset <= start + own.length,
  );
  const neighbour = before ?? pieces[0];
  // Text beside a prompt is text of the paragraph, not of the control.
  if (neighbour?.controls.some(showsPrompt)) {
    const plain = pieces.find(({ controls }) => !controls.some(showsPrompt));
    const look = (plain && runProperties(plain.run)) ?? markProperties(point.paragraph);
    insertInline(document, point, [makeRun(text, look)]);
  } else insertText(point.paragraph, point.offset, text);
  return { paragraph: point.paragraph, offset: point.offset + text.length };
}

/** Ends the paragraph at the point; the answer is the start of the new one. */
export function breakParagraph(document: EditableDocument, at: Point): Point {
  const point = settle(document, at);
  const prompt = promptAt(document, point);
  if (prompt) return point;
  const rest = splitParagraph(point.paragraph, point.offset);
  const properties = childOf(rest, "w:pPr");
  const section = childOf(properties, "w:sectPr");
  // A section's properties stand in its last paragraph.
  const own = childOf(point.paragraph, "w:pPr");
  const ownSection = childOf(own, "w:sectPr");
  if (section && own && ownSection) removeChild(own, ownSection);
  if (contentOf(rest).length === 0) keepTypingLook(point.paragraph, rest);
  insertAfter(document, point.paragraph, [rest]);
  return { paragraph: rest, offset: 0 };
}

/** An empty paragraph continues in the look of the text before it. */
function keepTypingLook(before: XmlElement, after: XmlElement): void {
  const pieces = piecesOf(before);
  const last = pieces[pieces.length - 1];
  const look = last && runProperties(last.run);
  if (!look) return;
  const properties = childOf(after, "w:pPr") ?? element("w:pPr");
  if (!after.children.includes(properties)) after.children.unshift(properties);
  if (!childOf(properties, "w:rPr")) {
    const section = properties.children.findIndex((child) => isElement(child, "w:sectPr"));
    properties.children.splice(section < 0 ? properties.children.length : section, 0, clone(look));
  }
}

/** Deletes what stands between two points; paragraphs of one holder grow together. Answers the point that is left. */
export function deleteBetween(document: EditableDocument, from: Point, to: Point): Point {
  const story = paragraphsIn(storyOf(document, from.paragraph));
  const first = story.indexOf(from.paragraph);
  const last = story.indexOf(to.paragraph);
  const touched = controlsAround(document, story.slice(first, last + 1));
  const start = { paragraph: from.paragraph, offset: Math.min(from.offset, lengthOf(from.paragraph)) };
  // Before anything is deleted: afterwards the same offset may lie behind the mark of a shorter paragraph.
  const endsBehind = isBehindMark(to);
  if (first === last) {
    const prompt = wholePrompt(document, from, to);
    if (!prompt) deleteText(start.paragraph, start.offset, to.offset - start.offset);
    if (endsBehind && to.offset > start.offset) joinNext(document, start.paragraph);
  } else {
    deleteText(start.paragraph, start.offset, lengthOf(start.paragraph) - start.offset);
    for (const middle of story.slice(first + 1, last)) deleteParagraph(document, middle);
    deleteText(to.paragraph, 0, Math.min(to.offset, lengthOf(to.paragraph)));
    join(document, start.paragraph, to.paragraph);
    if (endsBehind) joinNext(document, start.paragraph);
  }
  document.changed();
  for (const control of touched) if (document.partOf(control) !== undefined) restorePrompt(document, control);
  document.changed();
  return settle(document, start);
}

/** A prompt cannot be nibbled at. */
function wholePrompt(document: EditableDocument, from: Point, to: Point): boolean {
  return promptAt(document, from) !== undefined && !isBehindMark(to);
}

function controlsAround(
  document: EditableDocument,
  paragraphs: readonly XmlElement[],
): readonly XmlElement[] {
  const found = new Set<XmlElement>();
  for (const paragraph of paragraphs) {
    for (const control of descendants(paragraph, "w:sdt")) found.add(control);
    for (const control of document.ancestryFor(paragraph)?.ancestors(paragraph, "w:sdt") ?? [])
      found.add(control);
  }
  return [...found];
}

/** Takes a paragraph out; the only one of a cell or a body is emptied instead. */
export function deleteParagraph(document: EditableDocument, paragraph: XmlElement): void {
  const holder = holderOf(document, paragraph);
  const others = holder.children.some(
    (child) => child !== paragraph && isElement(child) && /^w:(p|tbl|sdt)$/.test(child.name),
  );
  if (!others && holder.name !== "w:p") {
    paragraph.children = paragraph.children.filter((child) => isElement(child, "w:pPr"));
    document.changed();
  } else removeBlock(document, paragraph);
}

function joinNext(document: EditableDocument, paragraph: XmlElement): void {
  document.changed();
  const next = nextParagraph(document, paragraph);
  if (next) join(document, paragraph, next);
}

/** Lets the second paragraph's content follow the first's, when one holder holds both. */
function join(document: EditableDocument, first: XmlElement, second: XmlElement): void {
  document.changed();
  const holder = holderOf(document, first);
  if (holderOf(document, second) !== holder) return;
  const empty = paragraphText(first) === "" && contentOf(first).length === 0;
  // As in Word: an empty paragraph that is deleted takes its own look with it.
  if (empty) {
    first.children = second.children;
  } else first.children.push(...contentOf(second));
  removeChild(holder, second);
  keepParagraph(holder);
  document.changed();
}

/** Makes the text of a whole paragraph this one, in the look that it had. */
export function replaceParagraphText(document: EditableDocument, paragraph: XmlElement, text: string): void {
  const length = lengthOf(paragraph);
  typeText(document, { paragraph, offset: length }, text);
  deleteText(paragraph, 0, length);
  document.changed();
}

/** Makes the text of a control this one; an empty text brings its prompt back. */
export function replaceControlText(document: EditableDocument, control: XmlElement, text: string): void {
  const content = contentOfControl(control);
  if (showsPrompt(control)) {
    if (text === "") return;
    clearPrompt(control);
    document.changed();
  }
  const look = childOf(childOf(control, "w:sdtPr"), "w:rPr");
  if (isInline(control)) {
    const first = descendants(content, "w:r")[0];
    const own = (first && runProperties(first)) ?? look;
    content.children = text === "" ? [] : [makeRun(text.replace(/\r\n|\r|\n/g, "\v"), own)];
  } else {
    const [first] = paragraphsIn(content);
    const paragraph = first ?? element("w:p");
    const run = descendants(paragraph, "w:r")[0];
    const own = (run && runProperties(run)) ?? look ?? markProperties(paragraph);
    content.children = text.split(/\r\n|\r|\n/).map((line) => {
      const properties = childOf(paragraph, "w:pPr");
      const runs = line === "" ? [] : [makeRun(line, own)];
      return element("w:p", {}, [...(properties ? [clone(properties)] : []), ...runs]);
    });
  }
  document.changed();
  if (controlText(control) === "") restorePrompt(document, control);
  document.changed();
}
