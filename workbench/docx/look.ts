/** How text and paragraphs look once styles are resolved (ECMA-376 part 1, 17.7.2), and changing it directly. */
import type { Alignment } from "../../src/document";
import {
  paragraphLook as readParagraphLook,
  runLook as readRunLook,
  type ThemeFonts,
} from "../../src/docx/read/looks";
import { defaultStyleId, documentProperties, readThemeFonts, styleChain } from "../../src/docx/read/styles";
import { isOn as isOnValue, points } from "../../src/docx/read/values";
import { childOf, childrenOf, type XmlElement, valOf } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { styleOf } from "./importStyles";
import { beside } from "./parts";
import { runProperties } from "./paragraphText";
import { element, ensureChild, removeChildren, setInOrder } from "./tree";

/** Children of `w:rPr` and `w:pPr` in the schema's order, as far as they are written here. */
const RUN_ORDER = [
  "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:caps", "w:smallCaps", "w:strike", "w:dstrike",
  "w:outline", "w:shadow", "w:emboss", "w:imprint", "w:noProof", "w:snapToGrid", "w:vanish", "w:webHidden",
  "w:color", "w:spacing", "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u", "w:effect",
  "w:bdr", "w:shd", "w:fitText", "w:vertAlign", "w:rtl", "w:cs", "w:em", "w:lang", "w:eastAsianLayout",
  "w:specVanish", "w:oMath",
]; // prettier-ignore
const PARAGRAPH_ORDER = [
  "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl", "w:numPr",
  "w:suppressLineNumbers", "w:pBdr", "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap",
  "w:overflowPunct", "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", "w:adjustRightInd",
  "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents", "w:suppressOverlap", "w:jc",
  "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr",
  "w:sectPr", "w:pPrChange",
]; // prettier-ignore

/** Later ones win: what stands nearer to the text comes last. */
export type Layers = readonly XmlElement[];

const present = (layer: XmlElement | undefined): layer is XmlElement => layer !== undefined;

const chainOf = (document: EditableDocument, id: string | undefined): readonly XmlElement[] =>
  styleChain(id, (style) => styleOf(document, style));

export function paragraphStyleId(document: EditableDocument, paragraph: XmlElement): string | undefined {
  return (
    valOf(childOf(paragraph, "w:pPr"), "w:pStyle") ?? defaultStyleId(beside(document, "styles"), "paragraph")
  );
}

export function paragraphLayers(document: EditableDocument, paragraph: XmlElement): Layers {
  const styles = chainOf(document, paragraphStyleId(document, paragraph));
  return [
    documentProperties(beside(document, "styles"), "p"),
    ...styles.map((style) => childOf(style, "w:pPr")),
    childOf(paragraph, "w:pPr"),
  ].filter(present);
}

export function runLayers(
  document: EditableDocument,
  paragraph: XmlElement,
  properties: XmlElement | undefined,
): Layers {
  const styles = chainOf(document, paragraphStyleId(document, paragraph));
  const characterStyles = chainOf(document, valOf(properties, "w:rStyle"));
  return [
    documentProperties(beside(document, "styles"), "r"),
    ...[...styles, ...characterStyles].map((style) => childOf(style, "w:rPr")),
    properties,
  ].filter(present);
}

/** The attribute as the nearest layer that has it says. */
export function attributeIn(layers: Layers, name: string, attribute = "w:val"): string | undefined {
  return layers
    .map((layer) => childOf(layer, name)?.attributes[attribute])
    .findLast((value) => value !== undefined);
}

/** An on/off property: present without a value is on. */
export function isOn(layers: Layers, name: string): boolean {
  const nearest = layers.findLast((layer) => childOf(layer, name));
  return nearest !== undefined && isOnValue(valOf(nearest, name));
}

export interface FontLook {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Word's names: "None", "Single" … */
  readonly underline: string;
  readonly strikeThrough: boolean;
  readonly doubleStrikeThrough: boolean;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** "#RRGGBB" */
  readonly color: string;
  /** "#RRGGBB", or null where there is none. */
  readonly highlightColor: string | null;
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: "#FFFF00", green: "#00FF00", cyan: "#00FFFF", magenta: "#FF00FF", blue: "#0000FF", red: "#FF0000",
  darkBlue: "#000080", darkCyan: "#008080", darkGreen: "#008000", darkMagenta: "#800080", darkRed: "#800000",
  darkYellow: "#808000", darkGray: "#808080", lightGray: "#C0C0C0", black: "#000000", white: "#FFFFFF",
}; // prettier-ignore

/** What the layers say together, as src/docx reads each of them. */
const together = <L extends object>(layers: Layers, look: (layer: XmlElement) => L): L =>
  layers.map(look).reduce((below, above) => ({ ...below, ...above }));

export function fontLook(layers: Layers, theme: ThemeFonts = new Map()): FontLook {
  const { fontName, fontSize, bold, italic } = together([element("w:rPr"), ...layers], (layer) =>
    readRunLook(layer, theme),
  );
  const underline = attributeIn(layers, "w:u") ?? "none";
  const color = attributeIn(layers, "w:color") ?? "auto";
  const highlight = attributeIn(layers, "w:highlight") ?? "none";
  const position = attributeIn(layers, "w:vertAlign");
  return {
    name: fontName ?? "Times New Roman",
    size: fontSize ?? 10,
    bold: bold ?? false,
    italic: italic ?? false,
    underline: underline.charAt(0).toUpperCase() + underline.slice(1),
    strikeThrough: isOn(layers, "w:strike"),
    doubleStrikeThrough: isOn(layers, "w:dstrike"),
    superscript: position === "superscript",
    subscript: position === "subscript",
    color: color === "auto" ? "#000000" : `#${color.toUpperCase()}`,
    highlightColor: HIGHLIGHTS[highlight] ?? null,
  };
}

/** Read once for each version of the document: every run of it asks. */
const themes = new WeakMap<EditableDocument, { readonly version: number; readonly fonts: ThemeFonts }>();

export function themeFonts(document: EditableDocument): ThemeFonts {
  const known = themes.get(document);
  if (known?.version === document.version) return known.fonts;
  const name = document.targetOf(document.mainName, "/theme");
  const fonts = readThemeFonts(name === undefined || !document.has(name) ? undefined : document.part(name));
  themes.set(document, { version: document.version, fonts });
  return fonts;
}

export function runLook(
  document: EditableDocument,
  paragraph: XmlElement,
  run: XmlElement | undefined,
): FontLook {
  return fontLook(runLayers(document, paragraph, run && runProperties(run)), themeFonts(document));
}

/** The look of the paragraph's mark: that of an empty paragraph. */
export function markLook(document: EditableDocument, paragraph: XmlElement): FontLook {
  return fontLook(runLayers(document, paragraph, markPropertiesRead(paragraph)), themeFonts(document));
}

export type FontChange = { [Key in keyof FontLook]?: FontLook[Key] };

/** Writes a change of look into a `w:rPr`. */
export function changeFont(properties: XmlElement, change: FontChange): void {
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) removeChildren(properties, name);
    else setInOrder(properties, element(name, { "w:val": value }), RUN_ORDER);
  };
  const toggle = (names: readonly string[], on: boolean): void => {
    for (const name of names) setInOrder(properties, element(name, on ? {} : { "w:val": "0" }), RUN_ORDER);
  };
  if (change.name !== undefined) {
    const { name } = change;
    const fonts = { "w:ascii": name, "w:hAnsi": name, "w:cs": name, "w:eastAsia": name };
    setInOrder(properties, element("w:rFonts", fonts), RUN_ORDER);
  }
  if (change.size !== undefined)
    for (const name of ["w:sz", "w:szCs"]) set(name, String(Math.round(change.size * 2)));
  if (change.bold !== undefined) toggle(["w:b", "w:bCs"], change.bold);
  if (change.italic !== undefined) toggle(["w:i", "w:iCs"], change.italic);
  if (change.strikeThrough !== undefined) toggle(["w:strike"], change.strikeThrough);
  if (change.doubleStrikeThrough !== undefined) toggle(["w:dstrike"], change.doubleStrikeThrough);
  if (change.underline !== undefined)
    set("w:u", change.underline.charAt(0).toLowerCase() + change.underline.slice(1));
  if (change.superscript !== undefined) set("w:vertAlign", change.superscript ? "superscript" : undefined);
  if (change.subscript !== undefined) set("w:vertAlign", change.subscript ? "subscript" : undefined);
  if (change.color !== undefined) set("w:color", change.color.replace("#", "").toUpperCase());
  if (change.highlightColor !== undefined) set("w:highlight", highlightName(change.highlightColor));
}

/** The name of a highlight colour, as name or "#RRGGBB"; undefined takes the highlight away. */
export function highlightName(color: string | null): string | undefined {
  if (color === null || color === "" || /^none$/i.test(color)) return undefined;
  const wanted = color.toUpperCase();
  const found = Object.entries(HIGHLIGHTS).find(
    ([name, code]) => code === wanted || name.toUpperCase() === wanted,
  );
  return found?.[0] ?? "yellow";
}

export function runPropertiesOf(run: XmlElement): XmlElement {
  return ensureChild(run, "w:rPr", "first");
}

/** The properties of the paragraph's mark, put where the schema wants them. */
export function markPropertiesOf(paragraph: XmlElement): XmlElement {
  const properties = ensureChild(paragraph, "w:pPr", "first");
  const there = childOf(properties, "w:rPr");
  if (there) return there;
  const made = element("w:rPr");
  setInOrder(properties, made, PARAGRAPH_ORDER);
  return made;
}

export interface ParagraphLook {
  readonly alignment: "Left" | "Centered" | "Right" | "Justified";
  /** Lengths are in points; a hanging first line is negative. */
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly rightIndent: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** 12 is single, 18 is one and a half, whatever the rule. */
  readonly lineSpacing: number;
  /** 1 to 9; 10 is body text. */
  readonly outlineLevel: number;
}

const ALIGNMENTS: Readonly<Record<Alignment, ParagraphLook["alignment"]>> = {
  left: "Left",
  centered: "Centered",
  right: "Right",
  justified: "Justified",
};

export function paragraphLook(layers: Layers): ParagraphLook {
  const look = together([element("w:pPr"), ...layers], readParagraphLook);
  const right = attributeIn(layers, "w:ind", "w:right") ?? attributeIn(layers, "w:ind", "w:end");
  return {
    alignment: ALIGNMENTS[look.alignment ?? "left"],
    firstLineIndent: look.firstLineIndent ?? 0,
    leftIndent: look.leftIndent ?? 0,
    rightIndent: points(right) ?? 0,
    spaceBefore: look.spaceBefore ?? 0,
    spaceAfter: look.spaceAfter ?? 0,
    lineSpacing: look.lineSpacing ?? 12,
    outlineLevel: Number(attributeIn(layers, "w:outlineLvl") ?? 9) + 1,
  };
}

export type ParagraphChange = { [Key in keyof ParagraphLook]?: ParagraphLook[Key] };

/** Writes a change of look into the paragraph's own properties. */
export function changeParagraph(paragraph: XmlElement, change: ParagraphChange): void {
  const properties = ensureChild(paragraph, "w:pPr", "first");
  const twentieths = (length: number): string => String(Math.round(length * 20));
  const put = (name: string, attributes: Record<string, string>, without: readonly string[] = []): void => {
    const merged = { ...childOf(properties, name)?.attributes, ...attributes };
    const kept = Object.fromEntries(Object.entries(merged).filter(([key]) => !without.includes(key)));
    setInOrder(properties, element(name, kept), PARAGRAPH_ORDER);
  };
  if (change.alignment !== undefined) {
    const names = { Left: "left", Centered: "center", Right: "right", Justified: "both" };
    put("w:jc", { "w:val": names[change.alignment] });
  }
  if (change.firstLineIndent !== undefined) {
    const hanging = change.firstLineIndent < 0;
    const [name, other] = hanging ? ["w:hanging", "w:firstLine"] : ["w:firstLine", "w:hanging"];
    put("w:ind", { [name]: twentieths(Math.abs(change.firstLineIndent)) }, [other]);
  }
  if (change.leftIndent !== undefined) put("w:ind", { "w:left": twentieths(change.leftIndent) }, ["w:start"]);
  if (change.rightIndent !== undefined)
    put("w:ind", { "w:right": twentieths(change.rightIndent) }, ["w:end"]);
  if (change.spaceBefore !== undefined) put("w:spacing", { "w:before": twentieths(change.spaceBefore) });
  if (change.spaceAfter !== undefined) put("w:spacing", { "w:after": twentieths(change.spaceAfter) });
  if (change.lineSpacing !== undefined)
    put("w:spacing", { "w:line": twentieths(change.lineSpacing), "w:lineRule": "auto" });
  if (change.outlineLevel !== undefined) put("w:outlineLvl", { "w:val": String(change.outlineLevel - 1) });
}

/** Gives the paragraph a style by its id. */
export function applyStyle(paragraph: XmlElement, id: string): void {
  const properties = ensureChild(paragraph, "w:pPr", "first");
  setInOrder(properties, element("w:pStyle", { "w:val": id }), PARAGRAPH_ORDER);
}

/** The style of that name, or of that id. */
export function findStyle(document: EditableDocument, nameOrId: string): XmlElement | undefined {
  const root = beside(document, "styles");
  const wanted = nameOrId.toLowerCase();
  const styles = root ? childrenOf(root, "w:style") : [];
  return (
    styles.find((style) => valOf(style, "w:name")?.toLowerCase() === wanted) ??
    styles.find((style) => style.attributes["w:styleId"]?.toLowerCase() === wanted)
  );
}

/** The properties of the paragraph's mark as they are, for reading. */
export function markPropertiesRead(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(paragraph, "w:pPr"), "w:rPr");
}
