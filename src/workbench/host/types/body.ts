import {
  append,
  clone,
  element,
  elementSpan,
  paragraphsIn,
  prepend,
  type Span,
  typeText,
} from "../../../docx/edit";
import type { XmlElement } from "../../../docx/xml";
import { oneOf, text } from "../args";
import { defineType, type HostContext, type HostObject } from "../hostObject";
import { comments, commentsOfSpan } from "./comment";
import { contentMethods, contentObjects, textScalar, track } from "./content";
import { contentControl } from "./contentControl";
import { paragraph } from "./paragraph";
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

/** At the end the new paragraph takes the look of the last one. */
export function insertParagraph(
  host: HostContext,
  holder: XmlElement,
  inserted: string,
  place: "Start" | "End",
): HostObject {
  const all = paragraphsIn(holder);
  const model = place === "Start" ? all[0] : all.at(-1);
  const made = element("w:p", {}, model ? looksOnly(model) : []);
  if (place === "Start") prepend(host.document, holder, [made]);
  else append(host.document, holder, [made]);
  typeText(host.document, { paragraph: made, offset: 0 }, inserted);
  track(host, {
    start: { paragraph: made, offset: 0 },
    end: { paragraph: made, offset: inserted.length + 1 },
  });
  return paragraph(made);
}

function looksOnly(model: XmlElement): XmlElement[] {
  const properties = model.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === "w:pPr",
  );
  if (!properties) return [];
  const kept = properties.children.filter((child) => typeof child === "string" || child.name !== "w:sectPr");
  return [
    element(
      "w:pPr",
      {},
      kept.map((child) => (typeof child === "string" ? child : clone(child))),
    ),
  ];
}
