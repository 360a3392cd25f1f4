import { elementSpan, paragraphsIn, type Span } from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { oneOf, text } from "../args";
import { defineType, type HostContext, type HostObject } from "../hostObject";
import { comments, commentsOfSpan } from "./comment";
import { contentMethods, contentObjects, textScalar } from "./content";
import { contentControl } from "./contentControl";
import { appendTable, insertParagraph, wrapInControl } from "./insert";
import { styleScalars } from "./style";
import { table } from "./table";

const TYPES: Readonly<Record<string, string>> = {
  "w:body": "MainDoc",
  "w:hdr": "Header",
  "w:ftr": "Footer",
  "w:tc": "TableCell",
};

const spanOf = (holder: XmlElement, host: HostContext, part?: Parameters<typeof elementSpan>[2]): Span =>
  elementSpan(host.document, holder, part);

const PLACES = ["Replace", "Start", "End"] as const;

export const body: (holder: XmlElement) => HostObject = defineType<XmlElement>({
  name: "Body",
  alive: (holder, { document }) => document.partOf(holder) !== undefined,
  scalars: {
    Text: textScalar(spanOf),
    Type: { since: "1.3", get: (holder) => TYPES[holder.name] ?? "Unknown" },
    ...styleScalars((holder: XmlElement) => paragraphsIn(holder)),
  },
  objects: contentObjects(spanOf),
  methods: {
    ...contentMethods(spanOf, { ooxml: PLACES, text: PLACES }),
    GetComments: {
      since: "1.4",
      call: (holder, _args, host) => comments(() => commentsOfSpan(host.document, spanOf(holder, host))),
    },
    InsertContentControl: {
      changes: true,
      call: (holder, _args, host) => contentControl(wrapInControl(host, spanOf(holder, host))),
    },
    InsertParagraph: {
      changes: true,
      call: (holder, [inserted, place], host) =>
        insertParagraph(host, holder, text(inserted), oneOf(place, ["Start", "End"])),
    },
    InsertTable: {
      changes: true,
      since: "1.3",
      call: (holder, [rows, columns, place, values], host) =>
        table(appendTable(host, holder, rows, columns, oneOf(place, ["Start", "End"]), values)),
    },
  },
});
