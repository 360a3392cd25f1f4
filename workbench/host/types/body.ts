import { append, elementSpan, paragraphsIn, paragraphSpan, prepend, type Span } from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { oneOf, text } from "../args";
import { defineType, found, type HostContext, type HostObject } from "../hostObject";
import { comments, commentsOfSpan } from "./comment";
import { contentMethods, contentObjects, textScalar, track } from "./content";
import { contentControl } from "./contentControl";
import { paragraph, paragraphLike } from "./paragraph";
import { wrapInControl } from "./range";
import { styleScalars } from "./style";
import { appendTable, table } from "./table";

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

/** At the end the new paragraph takes the look of the last one, at the start that of the first. */
export function insertParagraph(
  host: HostContext,
  holder: XmlElement,
  inserted: string,
  place: "Start" | "End",
): HostObject {
  const all = paragraphsIn(holder);
  const model = place === "Start" ? all[0] : all.at(-1);
  const made = inserted.split(/\r\n|\r|\n/).map((line) => paragraphLike(model, line));
  if (place === "Start") prepend(host.document, holder, made);
  else append(host.document, holder, made);
  for (const one of made) track(host, paragraphSpan(one));
  return paragraph(found(made[0]));
}
