/** What is put into a document beside or around what stands there: paragraphs, controls, tables. */
import {
  append,
  clone,
  element,
  freeControlId,
  holderOf,
  insertAfter,
  insertBefore,
  insertInline,
  isCollapsed,
  keepParagraph,
  lengthOf,
  makeControl,
  makeRun,
  makeTable,
  markProperties,
  paragraphsIn,
  paragraphSpan,
  paragraphsOfSpan,
  prepend,
  removeChild,
  runsOfSpan,
  settle,
  type Span,
} from "../../docx";
import { childOf, type XmlElement } from "../../../src/docx/xml";
import { index, rows as rowValues } from "../args";
import { HostError } from "../hostError";
import { type Argument, found, type HostContext, type HostObject } from "../hostObject";
import { track } from "./content";

/** A new paragraph in the look of the one beside it, as Word makes it. Line ends in the text begin further ones. */
export function insertParagraphAt(
  host: HostContext,
  beside: XmlElement,
  inserted: string,
  place: "Before" | "After",
  model = beside,
): HostObject {
  const made = inserted.split(/\r\n|\r|\n/).map((line) => paragraphLike(model, line));
  if (place === "Before") insertBefore(host.document, beside, made);
  else insertAfter(host.document, beside, made);
  for (const one of made) track(host, paragraphSpan(one));
  return host.kinds.paragraph(found(made[0]));
}

/** A paragraph that looks like the model; a section's properties stay with the paragraph that ends the section. */
export function paragraphLike(model: XmlElement | undefined, line: string): XmlElement {
  const properties = childOf(model, "w:pPr");
  const copy = properties && clone(properties);
  if (copy)
    copy.children = copy.children.filter((child) => typeof child === "string" || child.name !== "w:sectPr");
  const look = model && markProperties(model);
  return element("w:p", {}, [...(copy ? [copy] : []), ...(line === "" ? [] : [makeRun(line, look)])]);
}

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
  return host.kinds.paragraph(found(made[0]));
}

/** Whole paragraphs get a control around them, words within one a control within the line. */
export function wrapInControl(host: HostContext, span: Span): XmlElement {
  const { document } = host;
  const id = freeControlId(document);
  const paragraphs = paragraphsOfSpan(document, span);
  const [first] = paragraphs;
  if (!first) throw new HostError("InvalidArgument");
  const within = paragraphs.length === 1 && span.end.offset <= lengthOf(first) && span.of === undefined;
  if (within) return wrapWords(host, span, id);
  const holder = holderOf(document, first);
  if (paragraphs.some((paragraph) => holderOf(document, paragraph) !== holder))
    throw new HostError("GeneralException");
  const control = makeControl(id, paragraphs);
  insertBefore(document, first, [control]);
  for (const paragraph of paragraphs) removeChild(holder, paragraph);
  document.changed();
  return control;
}

function wrapWords(host: HostContext, span: Span, id: number): XmlElement {
  const { document } = host;
  const runs = runsOfSpan(document, span, true).map(({ run }) => run);
  const control = makeControl(id, runs);
  const [first] = runs;
  if (!first || isCollapsed(span)) {
    const empty = makeControl(id, []);
    insertInline(document, settle(document, span.start), [empty]);
    return empty;
  }
  document.changed();
  const holder = holderOf(document, first);
  if (runs.some((run) => holderOf(document, run) !== holder)) throw new HostError("GeneralException");
  holder.children.splice(holder.children.indexOf(first), 0, control);
  for (const run of runs) removeChild(holder, run);
  document.changed();
  return control;
}

type Sizes = readonly [
  rows: Argument | undefined,
  columns: Argument | undefined,
  values: Argument | undefined,
];

function newTable([rows, columns, values]: Sizes): XmlElement {
  return makeTable(index(rows), index(columns), rowValues(values));
}

export function insertTableBeside(
  host: HostContext,
  target: XmlElement,
  rows: Argument | undefined,
  columns: Argument | undefined,
  place: "Before" | "After",
  values: Argument | undefined,
): XmlElement {
  const made = newTable([rows, columns, values]);
  if (place === "Before") insertBefore(host.document, target, [made]);
  else insertAfter(host.document, target, [made]);
  keepParagraph(holderOf(host.document, made));
  return made;
}

export function appendTable(
  host: HostContext,
  holder: XmlElement,
  rows: Argument | undefined,
  columns: Argument | undefined,
  place: "Start" | "End",
  values: Argument | undefined,
): XmlElement {
  const made = newTable([rows, columns, values]);
  if (place === "Start") prepend(host.document, holder, [made]);
  else append(host.document, holder, [made]);
  return made;
}
