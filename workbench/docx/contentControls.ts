/** Content controls (w:sdt): their properties, their content, and the prompt that shows while they are empty. */
import { childOf, childrenOf, isElement, type XmlElement, type XmlNode, valOf } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { paragraphText, piecesOf, type Piece } from "./paragraphText";
import {
  clone,
  descendants,
  element,
  ensureChild,
  paragraphsIn,
  removeChild,
  removeChildren,
  setInOrder,
} from "./tree";

/** CT_SdtPr wants these first, in this order; the kind of control comes last. */
const ORDER = [
  "w:rPr", "w:alias", "w:tag", "w:id", "w:lock", "w:placeholder", "w:temporary", "w:showingPlcHdr", "w:dataBinding",
]; // prettier-ignore

/** What Word itself shows in a control without a prompt of its own. */
export const DEFAULT_PROMPT = "Bấm hoặc nhấn vào đây để nhập văn bản.";

export function controlsIn(container: XmlElement): readonly XmlElement[] {
  return descendants(container, "w:sdt").filter((control) => isRichOrPlain(control));
}

/** Word's API counts rich and plain text controls; the others (pictures, lists, dates …) are there too but cannot be set. */
function isRichOrPlain(control: XmlElement): boolean {
  return childOf(control, "w:sdtContent") !== undefined;
}

export function propertiesOf(control: XmlElement): XmlElement {
  return ensureChild(control, "w:sdtPr", "first");
}

export function contentOfControl(control: XmlElement): XmlElement {
  return ensureChild(control, "w:sdtContent");
}

export function tagOf(control: XmlElement): string {
  return valOf(childOf(control, "w:sdtPr"), "w:tag") ?? "";
}

export function titleOf(control: XmlElement): string {
  return valOf(childOf(control, "w:sdtPr"), "w:alias") ?? "";
}

export function idOf(control: XmlElement): number {
  return Number(valOf(childOf(control, "w:sdtPr"), "w:id") ?? 0);
}

export function setProperty(control: XmlElement, name: string, value: string | undefined): void {
  const properties = propertiesOf(control);
  if (value === undefined) removeChildren(properties, name);
  else setInOrder(properties, element(name, value === "" ? {} : { "w:val": value }), ORDER);
}

/** A control whose content stands inside one paragraph. */
export function isInline(control: XmlElement): boolean {
  return paragraphsIn(contentOfControl(control)).length === 0 && !holdsTableParts(control);
}

function holdsTableParts(control: XmlElement): boolean {
  return contentOfControl(control).children.some(
    (child) => isElement(child) && /^w:(tr|tc|tbl)$/.test(child.name),
  );
}

export function controlText(control: XmlElement): string {
  if (isInline(control)) return paragraphText(contentOfControl(control));
  return paragraphsIn(contentOfControl(control))
    .map((paragraph) => paragraphText(paragraph))
    .join("\r");
}

export function showsPrompt(control: XmlElement): boolean {
  const flag = childOf(childOf(control, "w:sdtPr"), "w:showingPlcHdr");
  return flag !== undefined && !/^(0|false|off)$/.test(flag.attributes["w:val"] ?? "1");
}

/** Prompts of controls that are filled in now; a file keeps them only in its glossary, so this lasts while it is open. */
const prompts = new WeakMap<XmlElement, readonly XmlNode[]>();

/** The control's prompt: what it shows, what it showed before it was filled in, or what the file's glossary says. */
export function promptText(document: EditableDocument, control: XmlElement): string {
  if (showsPrompt(control)) return controlText(control);
  const kept = prompts.get(control) ?? glossaryPrompt(document, control);
  if (!kept) return "";
  return paragraphsOrRuns(kept).join("\r");
}

function paragraphsOrRuns(nodes: readonly XmlNode[]): readonly string[] {
  const holder = element("w:sdtContent", {}, [...nodes]);
  const paragraphs = paragraphsIn(holder);
  return paragraphs.length > 0 ? paragraphs.map((one) => paragraphText(one)) : [paragraphText(holder)];
}

function glossaryPrompt(document: EditableDocument, control: XmlElement): readonly XmlNode[] | undefined {
  const name = valOf(childOf(childOf(control, "w:sdtPr"), "w:placeholder"), "w:docPart");
  const part = document.targetOf(document.mainName, "/glossaryDocument");
  if (name === undefined || part === undefined) return undefined;
  const found = descendants(document.part(part), "w:docPart").find(
    (entry) => valOf(childOf(entry, "w:docPartPr"), "w:name") === name,
  );
  const body = found && childOf(found, "w:docPartBody");
  if (!body) return undefined;
  return isInline(control) ? paragraphsIn(body).flatMap((one) => withoutProperties(one)) : body.children;
}

const withoutProperties = (paragraph: XmlElement): XmlNode[] =>
  paragraph.children.filter((child) => !isElement(child, "w:pPr"));

/**
 * Empties a control that shows its prompt, for text to come: the paragraph and its look stay.
 * Word does the same when one types into it.
 */
export function clearPrompt(control: XmlElement): void {
  if (!showsPrompt(control)) return;
  const content = contentOfControl(control);
  prompts.set(
    control,
    content.children.map((child) => (isElement(child) ? clone(child) : child)),
  );
  setProperty(control, "w:showingPlcHdr", undefined);
  if (isInline(control)) {
    content.children = [];
    return;
  }
  const [first, ...others] = paragraphsIn(content);
  for (const other of others) removeChild(content, other);
  if (first) first.children = first.children.filter((child) => isElement(child, "w:pPr"));
}

/** Shows the prompt again in a control that holds no text any more. @returns whether it does now */
export function restorePrompt(document: EditableDocument, control: XmlElement): boolean {
  if (showsPrompt(control) || controlText(control) !== "" || holdsMore(control)) return false;
  const content = contentOfControl(control);
  const look = childOf(propertiesOf(control), "w:rPr");
  const kept = prompts.get(control) ?? glossaryPrompt(document, control) ?? [promptRun(DEFAULT_PROMPT, look)];
  const copies = kept.map((child) => (isElement(child) ? clone(child) : child));
  if (isInline(control)) content.children = copies;
  else {
    const [first] = paragraphsIn(content);
    const blocks = copies.some((child) => isElement(child, "w:p"));
    if (blocks) content.children = copies;
    else if (first) first.children.push(...copies);
    else content.children = [element("w:p", {}, copies)];
  }
  setProperty(control, "w:showingPlcHdr", "");
  return true;
}

/** Images, tables and controls are content too. */
function holdsMore(control: XmlElement): boolean {
  const content = contentOfControl(control);
  const more = ["w:drawing", "w:pict", "w:object", "w:tbl", "w:sdt"];
  return more.some((name) => descendants(content, name).length > 0) || paragraphsIn(content).length > 1;
}

function promptRun(text: string, look?: XmlElement): XmlElement {
  const properties = look ? clone(look) : element("w:rPr");
  setInOrder(properties, element("w:color", { "w:val": "808080" }), [
    "w:rFonts",
    "w:b",
    "w:i",
    "w:color",
    "w:sz",
  ]);
  return element("w:r", {}, [properties, element("w:t", { "xml:space": "preserve" }, [text])]);
}

/** Sets the prompt; a control that is empty shows it at once. */
export function setPrompt(document: EditableDocument, control: XmlElement, text: string): void {
  const run = promptRun(text, childOf(propertiesOf(control), "w:rPr"));
  const empty = showsPrompt(control) || controlText(control) === "";
  if (showsPrompt(control)) clearPrompt(control);
  prompts.set(control, [run]);
  if (empty) restorePrompt(document, control);
}

/** Where the control's text begins in its paragraph, and how long it is; undefined for a control of whole paragraphs. */
export function inlineSpan(
  document: EditableDocument,
  control: XmlElement,
): { readonly paragraph: XmlElement; readonly start: number; readonly end: number } | undefined {
  if (!isInline(control)) return undefined;
  const paragraph = document.ancestryFor(control)?.closest(control, "w:p");
  if (!paragraph) return undefined;
  const inside = (piece: Piece): boolean => piece.controls.includes(control);
  const pieces = piecesOf(paragraph).filter(inside);
  const start = pieces[0]?.start ?? placeOfEmpty(paragraph, control);
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  return { paragraph, start, end: start + length };
}

/** Where an inline control without text stands: behind the last piece that comes before it. */
function placeOfEmpty(paragraph: XmlElement, control: XmlElement): number {
  const order: XmlElement[] = [];
  const visit = (one: XmlElement): void => {
    order.push(one);
    for (const child of one.children) if (isElement(child)) visit(child);
  };
  visit(paragraph);
  const place = order.indexOf(control);
  const before = piecesOf(paragraph).filter((piece) => order.indexOf(piece.node) < place);
  const last = before[before.length - 1];
  return last ? last.start + last.text.length : 0;
}

/** Takes the control away; its content stays in its place. */
export function unwrap(document: EditableDocument, control: XmlElement): void {
  const holder = document.ancestryFor(control)?.parentOf(control);
  if (!holder) return;
  holder.children.splice(holder.children.indexOf(control), 1, ...contentOfControl(control).children);
  document.changed();
}

/** An id that no control of the document has. */
export function freeControlId(document: EditableDocument): number {
  const used = descendants(document.part(document.mainName), "w:sdt").map(idOf);
  return Math.max(0, ...used.filter((id) => id < 0x7fff0000)) + 1;
}

export function makeControl(id: number, content: readonly XmlNode[]): XmlElement {
  const properties = element("w:sdtPr", {}, [element("w:id", { "w:val": String(id) })]);
  return element("w:sdt", {}, [properties, element("w:sdtContent", {}, [...content])]);
}

/** Rich text controls have no element of their own kind; `w:text` is plain text, the others tell themselves. */
export function kindOf(control: XmlElement): "RichText" | "PlainText" | "Unknown" {
  const names = childrenOf(propertiesOf(control)).map(({ name }) => name);
  if (names.includes("w:text")) return "PlainText";
  const others = [
    "w:picture",
    "w:date",
    "w:comboBox",
    "w:dropDownList",
    "w14:checkbox",
    "w:group",
    "w:docPartObj",
  ];
  return names.some((name) => others.includes(name)) ? "Unknown" : "RichText";
}
