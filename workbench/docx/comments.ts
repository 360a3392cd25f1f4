/** Comments: a part of their own, and marks around the words that they speak of. */
import { childrenOf, isElement, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { firstChildFrom, makeRun, paragraphText, splitRuns } from "./paragraphText";
import { beside, touchBeside } from "./parts";
import { lengthOf } from "./places";
import { paragraphsOfSpan, type Span } from "./spans";
import { descendants, element, forEachElement, paragraphsIn } from "./tree";

export interface CommentAuthor {
  readonly name: string;
  /** ISO 8601, to the second. */
  readonly date: string;
}

export function commentsOf(document: EditableDocument): readonly XmlElement[] {
  const root = beside(document, "comments");
  return root ? childrenOf(root, "w:comment") : [];
}

export function commentText(comment: XmlElement): string {
  return paragraphsIn(comment)
    .map((paragraph) => paragraphText(paragraph))
    .join("\n");
}

/** Only inside an edit. */
export function addComment(
  document: EditableDocument,
  span: Span,
  text: string,
  author: CommentAuthor,
): XmlElement {
  const ids = commentsOf(document).map(({ attributes }) => Number(attributes["w:id"]));
  const id = String(Math.max(-1, ...ids) + 1);
  const initials = author.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join("");
  const attributes = { "w:id": id, "w:author": author.name, "w:date": author.date, "w:initials": initials };
  const comment = element("w:comment", attributes, [element("w:p", {}, [makeRun(text)])]);
  touchBeside(document, "comments").children.push(comment);
  mark(document, span, id);
  document.changed();
  return comment;
}

function mark(document: EditableDocument, span: Span, id: string): void {
  const paragraphs = paragraphsOfSpan(document, span);
  const first = paragraphs[0] ?? span.start.paragraph;
  const last = paragraphs[paragraphs.length - 1] ?? first;
  const end = last === span.end.paragraph ? Math.min(span.end.offset, lengthOf(last)) : lengthOf(last);
  const start = first === span.start.paragraph ? Math.min(span.start.offset, lengthOf(first)) : 0;
  splitRuns(first, [start]);
  splitRuns(last, [end]);
  const reference = element("w:r", {}, [element("w:commentReference", { "w:id": id })]);
  last.children.splice(firstChildFrom(last, end), 0, element("w:commentRangeEnd", { "w:id": id }), reference);
  first.children.splice(firstChildFrom(first, start), 0, element("w:commentRangeStart", { "w:id": id }));
}

/** Takes the comment and its marks away. Only inside an edit. */
export function deleteComment(document: EditableDocument, comment: XmlElement): void {
  const root = touchBeside(document, "comments");
  root.children = root.children.filter((child) => child !== comment);
  const id = comment.attributes["w:id"];
  const isMark = (one: XmlElement): boolean =>
    /^w:comment(RangeStart|RangeEnd|Reference)$/.test(one.name) && one.attributes["w:id"] === id;
  forEachElement(document.touch(document.mainName), (one) => {
    one.children = one.children.filter((child) => {
      if (!isElement(child)) return true;
      const onlyReference = child.name === "w:r" && childrenOf(child).some(isMark);
      return !isMark(child) && !onlyReference;
    });
  });
  document.changed();
}

/** The first paragraph that the comment speaks of. */
export function commentedParagraph(document: EditableDocument, comment: XmlElement): XmlElement | undefined {
  const id = comment.attributes["w:id"];
  const starts = (paragraph: XmlElement): boolean =>
    descendants(paragraph, "w:commentRangeStart").some(({ attributes }) => attributes["w:id"] === id);
  return paragraphsIn(document.body()).find(starts);
}

export function setCommentText(comment: XmlElement, text: string): void {
  comment.children = [element("w:p", {}, [makeRun(text)])];
}
