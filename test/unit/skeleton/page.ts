/** A body's paragraphs as a person would describe them, read from its XML. */
import { parseXml } from "../../../src/docx/parseXml";
import { childOf, childrenOf, isElement, valOf, type XmlElement } from "../../../src/docx/xml";
import { partsOfFragment } from "../../ooxmlValidator";

export interface PageParagraph {
  /** Line breaks are "\n". */
  readonly text: string;
  readonly align: string | undefined;
  /** Points, of the first run (or of the mark, where there is no run). */
  readonly size: number;
  readonly font: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Points. */
  readonly indent: { readonly left: number; readonly right: number; readonly firstLine: number };
  readonly after: number;
  readonly lines: number;
  readonly hasTopRule: boolean;
  readonly keepsWithNext: boolean;
  readonly inTable: boolean;
  /** Tags of the controls around it, and in it. */
  readonly around: readonly string[];
  readonly inside: readonly string[];
}

export function bodyOf(fragment: string): XmlElement {
  return bodyOfPart(partsOfFragment(fragment).get("word/document.xml") ?? "");
}

export function bodyOfPart(xml: string): XmlElement {
  const body = childOf(parseXml(xml), "w:body");
  if (!body) throw new Error("a document without a body");
  return body;
}

export function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((child) =>
    isElement(child) ? [...(child.name === name ? [child] : []), ...elements(child, name)] : [],
  );
}

export function pageOf(fragment: string): readonly PageParagraph[] {
  return paragraphsIn(bodyOf(fragment), [], false);
}

/** The one paragraph whose text begins so. */
export function theParagraph(page: readonly PageParagraph[], beginning: string): PageParagraph {
  const found = page.filter(({ text }) => text.startsWith(beginning));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} paragraphs begin “${beginning}”`);
  return found[0];
}

/** The rule right below a paragraph, by its length in a column of `column` points. */
export function ruleBelow(page: readonly PageParagraph[], paragraph: PageParagraph, column: number): number {
  const below = page[page.indexOf(paragraph) + 1];
  if (!below?.hasTopRule) throw new Error(`no rule below “${paragraph.text}”`);
  return column - below.indent.left - below.indent.right;
}

/** All the text in an element, without breaks. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

export const tagOf = (control: XmlElement): string => valOf(childOf(control, "w:sdtPr"), "w:tag") ?? "";

function paragraphsIn(element: XmlElement, around: readonly string[], inTable: boolean): PageParagraph[] {
  return childrenOf(element).flatMap((child) => {
    if (child.name === "w:p") return [describe(child, around, inTable)];
    if (child.name === "w:sdt") {
      const content = childOf(child, "w:sdtContent");
      return content ? paragraphsIn(content, [...around, tagOf(child)], inTable) : [];
    }
    return paragraphsIn(child, around, inTable || child.name === "w:tbl");
  });
}

function describe(p: XmlElement, around: readonly string[], inTable: boolean): PageParagraph {
  const properties = childOf(p, "w:pPr");
  const look = childOf(elements(p, "w:r")[0], "w:rPr") ?? childOf(properties, "w:rPr");
  const points = (name: string, attribute: string): number =>
    Number(childOf(properties, name)?.attributes[attribute] ?? 0) / 20;
  return {
    text: elements(p, "w:r").map(runText).join(""),
    align: valOf(properties, "w:jc"),
    size: Number(valOf(look, "w:sz") ?? 0) / 2,
    font: childOf(look, "w:rFonts")?.attributes["w:ascii"],
    bold: childOf(look, "w:b") !== undefined,
    italic: childOf(look, "w:i") !== undefined,
    indent: {
      left: points("w:ind", "w:left"),
      right: points("w:ind", "w:right"),
      firstLine: points("w:ind", "w:firstLine"),
    },
    after: points("w:spacing", "w:after"),
    lines: Number(childOf(properties, "w:spacing")?.attributes["w:line"] ?? 0) / 240,
    hasTopRule: elements(p, "w:top").length > 0,
    keepsWithNext: childOf(properties, "w:keepNext") !== undefined,
    inTable,
    around,
    inside: elements(p, "w:sdt").map(tagOf),
  };
}

function runText(r: XmlElement): string {
  return childrenOf(r)
    .map((child) => (child.name === "w:t" ? textOf(child) : child.name === "w:br" ? "\n" : ""))
    .join("");
}
