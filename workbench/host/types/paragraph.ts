import {
  changeParagraph,
  deleteParagraph,
  insertTextAt,
  listPlaces,
  nestingOf,
  nextParagraph,
  paragraphLayers,
  type ParagraphLook,
  paragraphLook,
  paragraphSpan,
  previousParagraph,
  replaceParagraphText,
  type Span,
  storyOf,
  paragraphsIn,
} from "../../docx";
import { type XmlElement } from "../../../src/docx/xml";
import { number, oneOf, text } from "../args";
import {
  collectionOf,
  defineType,
  type HostContext,
  type HostObject,
  type Json,
  type Scalar,
  orNullObject,
} from "../hostObject";
import { comments, commentsOfSpan } from "./comment";
import { contentMethods, contentObjects, RANGE_PARTS, textOfParagraph, track } from "./content";
import { contentControl } from "./contentControl";
import { listItem } from "./listItem";
import { insertParagraphAt, insertTableBeside, wrapInControl } from "./insert";
import { range } from "./range";
import { styleScalars } from "./style";
import { table } from "./table";

const spanOf = (
  paragraph: XmlElement,
  _host: HostContext,
  part?: Parameters<typeof paragraphSpan>[1],
): Span => paragraphSpan(paragraph, part);

function look<K extends keyof ParagraphLook>(
  name: K,
  read: (value: Json) => ParagraphLook[K] = number as (value: Json) => ParagraphLook[K],
): Scalar<XmlElement> {
  return {
    get: (paragraph, { document }) => paragraphLook(paragraphLayers(document, paragraph))[name],
    set: (paragraph, value) => {
      changeParagraph(paragraph, { [name]: read(value) });
    },
  };
}

const inList = (paragraph: XmlElement, { document }: HostContext): HostObject | null => {
  const place = listPlaces(document, storyOf(document, paragraph)).get(paragraph);
  return place ? listItem({ paragraph, place }) : null;
};

/** Lines are what Word's API calls units of 12 points. */
const inLines = (name: "spaceBefore" | "spaceAfter"): Scalar<XmlElement> => ({
  get: (paragraph, { document }) => paragraphLook(paragraphLayers(document, paragraph))[name] / 12,
  set: (paragraph, value) => {
    changeParagraph(paragraph, { [name]: number(value) * 12 });
  },
});

export const paragraph: (target: XmlElement) => HostObject = defineType<XmlElement>({
  name: "Paragraph",
  alive: (target, { document }) => document.partOf(target) !== undefined,
  scalars: {
    Alignment: look("alignment", (value) => oneOf(value, ["Left", "Centered", "Right", "Justified"])),
    FirstLineIndent: look("firstLineIndent"),
    IsLastParagraph: {
      since: "1.3",
      get: (target, { document }) => paragraphsIn(storyOf(document, target)).at(-1) === target,
    },
    IsListItem: { since: "1.3", get: (target, host) => inList(target, host) !== null },
    LeftIndent: look("leftIndent"),
    LineSpacing: look("lineSpacing"),
    LineUnitAfter: inLines("spaceAfter"),
    LineUnitBefore: inLines("spaceBefore"),
    OutlineLevel: look("outlineLevel"),
    RightIndent: look("rightIndent"),
    SpaceAfter: look("spaceAfter"),
    SpaceBefore: look("spaceBefore"),
    ...styleScalars((target: XmlElement) => [target]),
    TableNestingLevel: { since: "1.3", get: (target, { document }) => nestingOf(document, target) },
    Text: { get: (target, host) => textOfParagraph(host, target) },
  },
  objects: {
    ...contentObjects(spanOf),
    ...orNullObject("ListItem", { since: "1.3", get: inList }),
  },
  methods: {
    ...contentMethods(spanOf, { ooxml: ["Replace", "Start", "End"], text: ["Replace", "Start", "End"] }),
    Clear: {
      changes: true,
      call: (target, _args, { document }) => {
        replaceParagraphText(document, target, "");
      },
    },
    Delete: {
      changes: true,
      call: (target, _args, { document }) => {
        deleteParagraph(document, target);
      },
    },
    GetComments: {
      since: "1.4",
      call: (target, _args, host) => comments(() => commentsOfSpan(host.document, paragraphSpan(target))),
    },
    ...orNullObject("GetNext", {
      since: "1.3",
      call: (target: XmlElement, _args, { document }) => orNull(nextParagraph(document, target)),
    }),
    ...orNullObject("GetPrevious", {
      since: "1.3",
      call: (target: XmlElement, _args, { document }) => orNull(previousParagraph(document, target)),
    }),
    GetRange: {
      since: "1.3",
      call: (target, [part]) => range(paragraphSpan(target, oneOf(part, RANGE_PARTS, "Whole"))),
    },
    InsertContentControl: {
      changes: true,
      call: (target, [kind], host) => {
        oneOf(kind, ["RichText"], "RichText");
        return contentControl(wrapInControl(host, paragraphSpan(target)));
      },
    },
    InsertParagraph: {
      changes: true,
      call: (target, [inserted, place], host) =>
        insertParagraphAt(host, target, text(inserted), oneOf(place, ["Before", "After"])),
    },
    InsertTable: {
      changes: true,
      since: "1.3",
      call: (target, [rows, columns, place, values], host) =>
        table(insertTableBeside(host, target, rows, columns, oneOf(place, ["Before", "After"]), values)),
    },
    InsertText: {
      changes: true,
      call: (target, [inserted, place], host) => {
        const where = oneOf(place, ["Replace", "Start", "End"]);
        const span = insertTextAt(host.document, paragraphSpan(target, "Content"), text(inserted), where);
        track(host, span);
        return range(span);
      },
    },
  },
});

const orNull = (target: XmlElement | undefined): HostObject | null => (target ? paragraph(target) : null);

export const paragraphs = collectionOf<XmlElement>("ParagraphCollection", paragraph, {
  methods: {
    ...orNullObject("GetLast", {
      since: "1.3",
      call: (list: () => readonly XmlElement[]) => orNull(list().at(-1)),
    }),
  },
});
