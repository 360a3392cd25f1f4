import {
  addComment,
  elementSpan,
  isCollapsed,
  paragraphsOfSpan,
  type RangePart,
  type Span,
  spanText,
} from "../../docx";
import type {} from "../../../src/docx/xml";
import { oneOf, text } from "../args";
import { HostError } from "../hostError";
import { collectionOf, defineType, type HostContext, type HostObject } from "../hostObject";
import { comment, comments, commentsOfSpan } from "./comment";
import { contentMethods, contentObjects, deleteContent } from "./content";
import { insertParagraphAt, wrapInControl } from "./insert";
import { styleScalars } from "./style";

/** A range's own span, or an edge of it. */
function spanOf(span: Span, host: HostContext, part: RangePart = "Whole"): Span {
  if (span.of) return part === "Whole" ? span : elementSpan(host.document, span.of.element, part);
  switch (part) {
    case "Whole":
    case "Content":
      return span;
    case "Start":
    case "Before":
      return { start: span.start, end: span.start };
    case "End":
    case "After":
      return { start: span.end, end: span.end };
  }
}

const EVERYWHERE = ["Replace", "Start", "End", "Before", "After"] as const;

export const range: (span: Span) => HostObject = defineType<Span>({
  name: "Range",
  alive: ({ start, end }, { document }) =>
    document.partOf(start.paragraph) !== undefined && document.partOf(end.paragraph) !== undefined,
  scalars: {
    Text: { get: (span, host) => spanText(host.document, span) },
    IsEmpty: { get: (span) => isCollapsed(span), since: "1.3" },
    ...styleScalars((span: Span, host) => paragraphsOfSpan(host.document, span)),
  },
  objects: contentObjects(spanOf),
  methods: {
    ...contentMethods(spanOf, { ooxml: EVERYWHERE, text: EVERYWHERE }),
    Delete: deleteContent(spanOf),
    ExpandTo: { since: "1.3", call: (span, [other], host) => range(expand(span, rangeOf(other), host)) },
    GetComments: {
      since: "1.4",
      call: (span, _args, host) => comments(() => commentsOfSpan(host.document, span)),
    },
    InsertComment: {
      changes: true,
      since: "1.4",
      call: (span, [content], host) => {
        const author = { name: host.author, date: host.now() };
        return comment(addComment(host.document, span, text(content), author));
      },
    },
    InsertContentControl: {
      changes: true,
      call: (span, [kind], host) => {
        oneOf(kind, ["RichText"], "RichText");
        return host.kinds.contentControl(wrapInControl(host, span));
      },
    },
    InsertParagraph: {
      changes: true,
      call: (span, [inserted, place], host) => {
        const where = oneOf(place, ["Before", "After"]);
        const area = paragraphsOfSpan(host.document, span);
        const beside = where === "Before" ? area[0] : area.at(-1);
        return insertParagraphAt(host, beside ?? span.start.paragraph, text(inserted), where);
      },
    },
  },
});

export const ranges = collectionOf<Span>("RangeCollection", range);

function rangeOf(value: unknown): Span {
  const target = (value as Partial<HostObject> | undefined)?.target;
  if (typeof target !== "object" || target === null || !("start" in target))
    throw new HostError("InvalidArgument");
  return target as Span;
}

function expand(span: Span, other: Span, host: HostContext): Span {
  const order = (point: Span["start"]): number => {
    const area = paragraphsOfSpan(host.document, { start: span.start, end: other.end });
    return area.indexOf(point.paragraph) * 1e6 + point.offset;
  };
  return order(other.end) >= order(span.start)
    ? { start: span.start, end: other.end }
    : { start: other.start, end: span.end };
}
