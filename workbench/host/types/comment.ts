import {
  commentedParagraph,
  commentsOf,
  commentText,
  deleteComment,
  type EditableDocument,
  paragraphSpan,
  paragraphsOfSpan,
  setCommentText,
  type Span,
} from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { text } from "../args";
import { collectionOf, defineType, found, type HostObject } from "../hostObject";

export const comment: (target: XmlElement) => HostObject = defineType<XmlElement>({
  name: "Comment",
  alive: (target, { document }) => document.partOf(target) !== undefined,
  scalars: {
    AuthorName: { since: "1.4", get: (target) => target.attributes["w:author"] ?? "" },
    Content: {
      since: "1.4",
      get: commentText,
      set: (target, value) => {
        setCommentText(target, text(value));
      },
    },
    CreationDate: { since: "1.4", get: (target) => target.attributes["w:date"] ?? "" },
    Id: { since: "1.4", get: (target) => target.attributes["w:id"] ?? "" },
  },
  methods: {
    Delete: {
      changes: true,
      since: "1.4",
      call: (target, _args, { document }) => {
        deleteComment(document, target);
      },
    },
    GetRange: {
      since: "1.4",
      call: (target, _args, { document, kinds }) =>
        kinds.range(paragraphSpan(found(commentedParagraph(document, target)), "Content")),
    },
  },
});

export const comments: (list: () => readonly XmlElement[]) => HostObject = collectionOf<XmlElement>(
  "CommentCollection",
  comment,
);

/** The comments on the paragraphs that the span touches. */
export function commentsOfSpan(document: EditableDocument, span: Span): readonly XmlElement[] {
  const touched = new Set(paragraphsOfSpan(document, span));
  return commentsOf(document).filter((one) => {
    const paragraph = commentedParagraph(document, one);
    return paragraph !== undefined && touched.has(paragraph);
  });
}
