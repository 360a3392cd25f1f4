/** What bodies, paragraphs, ranges, controls and tables have in common: they hold a stretch of the document. */
import {
  changeTracking,
  clone,
  controlsIn,
  deleteSpan,
  descendants,
  importFragment,
  insertBlocks,
  type InsertPlace,
  insertTextAt,
  isCollapsed,
  lengthOf,
  markDeleted,
  markInserted,
  paragraphsOfSpan,
  paragraphText,
  parseFlatOpc,
  type RangePart,
  type Span,
  storyOf,
  writeFlatOpc,
  type EditableDocument,
} from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { oneOf, text } from "../args";
import {
  type HostContext,
  type HostObject,
  type Method,
  type Navigation,
  orNullObject,
  type Scalar,
} from "../hostObject";
import { font } from "./font";
import { inlinePictures } from "./inlinePicture";
import { behavioursOf } from "../persona";
import { findText } from "../search";
import { optionsOf } from "./searchOptions";

/** The stretch that a target stands for; `part` is an edge of it. */
export type SpanOf<T> = (target: T, host: HostContext, part?: RangePart) => Span;

export const RANGE_PARTS: readonly RangePart[] = ["Whole", "Start", "End", "Before", "After", "Content"];

export function contentObjects<T>(spanOf: SpanOf<T>): Readonly<Record<string, Navigation<T>>> {
  const closest = (target: T, host: HostContext, name: string): XmlElement | undefined => {
    const { start, of } = spanOf(target, host);
    // A control's own parent is looked for from the control, not from what it holds.
    return host.document
      .ancestryFor(of?.element ?? start.paragraph)
      ?.closest(of?.element ?? start.paragraph, name);
  };
  const parent = (name: string, kind: "contentControl" | "table" | "tableCell"): Navigation<T>["get"] => {
    return (target, host) => {
      const found = closest(target, host, name);
      return found ? host.kinds[kind](found) : null;
    };
  };
  return {
    Font: { get: (target, host) => font(() => spanOf(target, host)) },
    Paragraphs: {
      get: (target, host) =>
        host.kinds.paragraphs(() => paragraphsOfSpan(host.document, spanOf(target, host))),
    },
    ContentControls: {
      get: (target, host) =>
        host.kinds.contentControls(() => controlsOfSpan(host.document, spanOf(target, host))),
    },
    InlinePictures: {
      get: (target, host) => inlinePictures(() => picturesOfSpan(host.document, spanOf(target, host))),
    },
    Tables: {
      get: (target, host) => host.kinds.tables(() => tablesOfSpan(host.document, spanOf(target, host))),
      since: "1.3",
    },
    ParentBody: {
      get: (target, host) =>
        host.kinds.body(
          closest(target, host, "w:tc") ?? storyOf(host.document, spanOf(target, host).start.paragraph),
        ),
      since: "1.3",
    },
    ...orNullObject<Navigation<T>>("ParentContentControl", { get: parent("w:sdt", "contentControl") }),
    ...orNullObject("ParentTable", { get: parent("w:tbl", "table"), since: "1.3" }),
    ...orNullObject("ParentTableCell", { get: parent("w:tc", "tableCell"), since: "1.3" }),
  };
}

export function controlsOfSpan(document: EditableDocument, span: Span): readonly XmlElement[] {
  if (span.of) return controlsIn(span.of.element);
  const story = storyOf(document, span.start.paragraph);
  const touched = new Set(paragraphsOfSpan(document, span));
  const holds = (control: XmlElement): boolean =>
    descendants(control, "w:p").some((paragraph) => touched.has(paragraph)) ||
    touched.has(document.ancestryFor(control)?.closest(control, "w:p") ?? control);
  return controlsIn(story).filter(holds);
}

function tablesOfSpan(document: EditableDocument, span: Span): readonly XmlElement[] {
  const around = span.of?.element;
  const inside = new Set(paragraphsOfSpan(document, span));
  const all = new Set<XmlElement>();
  for (const paragraph of inside) {
    const own = document.ancestryFor(paragraph)?.ancestors(paragraph, "w:tbl") ?? [];
    const outermost = own
      .filter((one) => around === undefined || descendants(around, "w:tbl").includes(one))
      .at(-1);
    if (outermost && outermost !== around) all.add(outermost);
  }
  return [...all];
}

function picturesOfSpan(document: EditableDocument, span: Span): readonly XmlElement[] {
  return paragraphsOfSpan(document, span).flatMap((paragraph) => descendants(paragraph, "wp:inline"));
}

interface Places {
  readonly ooxml: readonly InsertPlace[];
  readonly text: readonly InsertPlace[];
}

export function contentMethods<T>(spanOf: SpanOf<T>, places: Places): Readonly<Record<string, Method<T>>> {
  return {
    Clear: {
      changes: true,
      call: (target, _args, host) => {
        insertTextAt(host.document, contentOf(spanOf(target, host)), "", "Replace");
      },
    },
    GetOoxml: { call: (target, _args, host) => getOoxml(host, spanOf(target, host)) },
    GetRange: {
      since: "1.3",
      call: (target, [part], host) =>
        host.kinds.range(spanOf(target, host, oneOf(part, RANGE_PARTS, "Whole"))),
    },
    InsertOoxml: {
      changes: true,
      call: (target, [xml, place], host) =>
        insertOoxml(host, spanOf(target, host), text(xml), oneOf(place, places.ooxml, "Replace")),
    },
    InsertText: {
      changes: true,
      call: (target, [inserted, place], host) => {
        const where = oneOf(place, places.text, "Replace");
        return host.kinds.range(writeText(host, contentOf(spanOf(target, host)), text(inserted), where));
      },
    },
    Search: {
      call: (target, [wanted, options], host) => {
        const span = spanOf(target, host);
        const area = paragraphsOfSpan(host.document, span);
        const spans = findText(area, text(wanted), optionsOf(options)).filter(within(span));
        return host.kinds.ranges(() => spans);
      },
    },
    Select: {
      call: (target, [mode], host) => {
        const part = oneOf(mode, ["Select", "Start", "End"], "Select");
        const span = spanOf(target, host, part === "Select" ? "Content" : part);
        host.selection.set(span, host.document, true);
      },
    },
  };
}

/** Of what was found in the span's paragraphs, what lies in the span itself. */
function within({ start, end }: Span): (found: Span) => boolean {
  return (found) =>
    (found.start.paragraph !== start.paragraph || found.start.offset >= start.offset) &&
    (found.end.paragraph !== end.paragraph || found.end.offset <= end.offset);
}

/** While changes are tracked, the text that is replaced stays there as deleted, behind the new one. */
function writeText(host: HostContext, span: Span, written: string, place: InsertPlace): Span {
  const { document } = host;
  const isKept = place === "Replace" && !isCollapsed(span) && changeTracking(document);
  if (isKept) markDeleted(document, span, { name: host.author, date: host.now() });
  const at = isKept ? { start: span.start, end: span.start } : span;
  const inserted = insertTextAt(document, at, written, isKept ? "Start" : place);
  track(host, inserted);
  return inserted;
}

/** A whole paragraph's text is what stands before its mark. */
function contentOf(span: Span): Span {
  const length = lengthOf(span.end.paragraph);
  return span.end.offset > length && span.start.offset <= lengthOf(span.start.paragraph)
    ? { ...span, end: { paragraph: span.end.paragraph, offset: length } }
    : span;
}

export function insertOoxml(host: HostContext, span: Span, xml: string, place: InsertPlace): HostObject {
  const { document } = host;
  const fragment = parseFlatOpc(xml);
  const part = document.partOf(span.start.paragraph) ?? document.mainName;
  const imported = importFragment(document, fragment, part);
  const blocks = behavioursOf(host.persona).reduce<readonly XmlElement[]>(
    (given, { inserts }) => inserts?.(given) ?? given,
    imported,
  );
  const inserted = insertBlocks(document, span, blocks, place);
  track(host, inserted);
  return host.kinds.range(inserted);
}

/** While changes are tracked, what is inserted becomes a revision. */
export function track(host: HostContext, span: Span): void {
  if (changeTracking(host.document))
    markInserted(host.document, span, { name: host.author, date: host.now() });
}

/** Whole paragraphs and tables that the span touches, as a package of their own. */
function getOoxml(host: HostContext, span: Span): string {
  const whole = span.of?.element;
  if (whole?.name === "w:tbl" || whole?.name === "w:sdt")
    return writeFlatOpc(host.document, [asBlock(whole)]);
  const blocks = whole ? whole.children.filter(isBlock) : paragraphsOfSpan(host.document, span).map(clone);
  return writeFlatOpc(host.document, blocks);
}

const isBlock = (child: XmlElement | string): child is XmlElement =>
  typeof child !== "string" && /^w:(p|tbl|sdt|customXml)$/.test(child.name);

function asBlock(element: XmlElement): XmlElement {
  const inline = element.name === "w:sdt" && descendants(element, "w:p").length === 0;
  return inline ? { name: "w:p", attributes: {}, children: [element] } : element;
}

export function deleteContent<T>(spanOf: SpanOf<T>): Method<T> {
  return {
    changes: true,
    call: (target, _args, host) => {
      deleteSpan(host.document, spanOf(target, host));
    },
  };
}

export function textScalar<T>(spanOf: SpanOf<T>): Scalar<T> {
  return {
    get: (target, host) =>
      paragraphsOfSpan(host.document, spanOf(target, host))
        .map((paragraph) => textOfParagraph(host, paragraph))
        .join("\n"),
  };
}

/** A paragraph's text as this Word gives it. */
export function textOfParagraph(host: HostContext, paragraph: XmlElement): string {
  const before = host.textsBefore?.get(paragraph);
  if (before !== undefined) return before;
  const withDeleted = behavioursOf(host.persona).some(({ reads }) => reads === "with deleted text");
  return paragraphText(paragraph, { withDeleted });
}
