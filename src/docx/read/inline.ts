/** The text of a paragraph as people see it, and the look of its runs: what stands inside w:p. */
import { childOf, isElement, type ReadonlyXmlElement, type ReadonlyXmlNode } from "../xml";
import type { Cascade } from "./cascade";
import type { RunLook } from "./looks";
import { readableSymbol } from "./numberFormats";

/** Takes in the content of one paragraph. */
export interface InlineSink {
  text(text: string, look: RunLook): void;
  /** A content control inside the paragraph; everything until `closeControl` is its content. */
  openControl(properties: ReadonlyXmlElement | undefined): void;
  closeControl(): void;
}

/**
 * A complex field is written as begin, instruction, separate, result, end, and may span paragraphs (a table of contents
 * does): 17.16.18. One per open field, innermost last; text shows only where every open field is in its result.
 */
export type Fields = ("instruction" | "result")[];

export interface InlineContext {
  readonly cascade: Cascade;
  readonly fields: Fields;
}

/**
 * What a run's element says, where it is not its own text. The characters are those of Word's `Paragraph.text`: a line
 * break is U+000B, a page break U+000C (thread OfficeDev/office-js #5282 shows it), a column break U+000E. For hyphens
 * Word gives control characters (30 and 31); here they are what they mean.
 */
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};
const BREAKS: Readonly<Record<string, string>> = { page: "\f", column: "\u000e" };

/**
 * Not text of this paragraph: pictures and, in them, text boxes, which Word's `body.paragraphs` does not list either
 * (#5282); properties; what a tracked change takes away; the reading aid above ruby text.
 */
const SKIPPED: ReadonlySet<string> = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:pPr",
  "w:rPr",
  "w:sdtPr",
  "w:sdtEndPr",
  "w:del",
  "w:moveFrom",
  "w:rt",
]);

/** Hands over the content of an element inside a paragraph (or the paragraph itself) to `sink`, in order. */
export function readInline(
  element: ReadonlyXmlElement,
  base: RunLook,
  context: InlineContext,
  sink: InlineSink,
): void {
  for (const child of element.children) {
    if (!isElement(child) || SKIPPED.has(child.name)) continue;
    if (child.name === "w:r" || child.name === "m:r") readRun(child, base, context, sink);
    else if (child.name === "w:sdt") readControl(child, base, context, sink);
    else if (child.name === "mc:AlternateContent") readInline(chosen(child), base, context, sink);
    // w:hyperlink, w:ins, w:moveTo, w:smartTag, w:fldSimple, w:customXml, mathematics, and whatever comes after them.
    else readInline(child, base, context, sink);
  }
}

/**
 * The branch of an alternative that Word 2010 and later show, which is the first: 17.17.3 of part 3. Both say the same.
 */
export function chosen(alternative: ReadonlyXmlElement): ReadonlyXmlElement {
  const branches = alternative.children.filter((child) => isElement(child));
  return branches.find(({ name }) => name === "mc:Choice") ?? branches[0] ?? alternative;
}

function readControl(
  control: ReadonlyXmlElement,
  base: RunLook,
  context: InlineContext,
  sink: InlineSink,
): void {
  sink.openControl(childOf(control, "w:sdtPr"));
  readInline(control, base, context, sink);
  sink.closeControl();
}

function readRun(run: ReadonlyXmlElement, base: RunLook, context: InlineContext, sink: InlineSink): void {
  const look = context.cascade.run(childOf(run, "w:rPr"), base);
  let text = "";
  for (const child of run.children) {
    if (!isElement(child)) continue;
    if (child.name === "w:fldChar") follow(context.fields, child.attributes["w:fldCharType"]);
    else if (child.name === "w:t" || child.name === "m:t")
      text += shown(context.fields, plain(child.children));
    else if (child.name === "mc:AlternateContent" || child.name === "w:ruby") {
      readInline(child.name === "w:ruby" ? child : chosen(child), look, context, sink);
    } else text += shown(context.fields, characterOf(child));
  }
  if (text !== "" && look.hidden !== true) sink.text(text, look);
}

const shown = (fields: Fields, text: string): string => (fields.includes("instruction") ? "" : text);

function follow(fields: Fields, type: string | undefined): void {
  if (type === "begin") fields.push("instruction");
  else if (type === "end") fields.pop();
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = "result";
}

function plain(nodes: readonly ReadonlyXmlNode[]): string {
  return nodes.length === 1 && typeof nodes[0] === "string"
    ? nodes[0]
    : nodes.filter((node) => typeof node === "string").join("");
}

function characterOf(element: ReadonlyXmlElement): string {
  if (element.name === "w:br") return BREAKS[element.attributes["w:type"] ?? ""] ?? "\v";
  if (element.name === "w:sym") return symbol(element.attributes["w:char"] ?? "");
  return CHARACTERS[element.name] ?? "";
}

/** A character of a symbol font by its number: 17.3.3.30. */
function symbol(code: string): string {
  if (!/^[0-9a-fA-F]{1,4}$/.test(code)) return "";
  return readableSymbol(String.fromCharCode(parseInt(code, 16)));
}
