/** From WordprocessingML's measures to CSS. */
import { attributeIn, fontLook, isOn, type Layers, paragraphLook } from "../docx";
import { childOf, type XmlElement } from "../../src/docx/xml";

const pt = (points: number): string => `${Math.round(points * 100) / 100}pt`;

/** Line height of a typeface's single line, relative to its size; that of Times New Roman. */
const SINGLE = 1.15;

export function paragraphCss(layers: Layers): string {
  const look = paragraphLook(layers);
  const align = { Left: "left", Centered: "center", Right: "right", Justified: "justify" }[look.alignment];
  const rule = attributeIn(layers, "w:spacing", "w:lineRule") ?? "auto";
  const height = rule === "auto" ? String((look.lineSpacing / 12) * SINGLE) : pt(look.lineSpacing);
  return [
    `text-align:${align}`,
    `margin:${pt(look.spaceBefore)} ${pt(look.rightIndent)} ${pt(look.spaceAfter)} ${pt(look.leftIndent)}`,
    `text-indent:${pt(look.firstLineIndent)}`,
    `line-height:${height}`,
    ...borderCss(layers, "w:pBdr"),
  ].join(";");
}

const SIDES = ["top", "right", "bottom", "left"] as const;

/** Borders of a paragraph or cell, from the nearest layer that has any. */
export function borderCss(layers: Layers, name: string): readonly string[] {
  const owner = layers.map((layer) => childOf(layer, name)).findLast((found) => found !== undefined);
  if (!owner) return [];
  return SIDES.flatMap((side) => {
    const border = childOf(owner, `w:${side}`);
    return border ? [`border-${side}:${lineCss(border)}`] : [];
  });
}

export function lineCss({ attributes }: XmlElement): string {
  const kind = attributes["w:val"] ?? "none";
  if (kind === "none" || kind === "nil") return "none";
  const width = Math.max(0.5, Number(attributes["w:sz"] ?? 4) / 8);
  const colour = attributes["w:color"] ?? "auto";
  const style = { double: "double", dotted: "dotted", dashed: "dashed" }[kind] ?? "solid";
  return `${pt(width)} ${style} ${colour === "auto" ? "currentColor" : `#${colour}`}`;
}

export function runCss(layers: Layers): string {
  const look = fontLook(layers);
  const lines = [
    ...(look.underline === "None" ? [] : ["underline"]),
    ...(look.strikeThrough || look.doubleStrikeThrough ? ["line-through"] : []),
  ];
  const spacing = attributeIn(layers, "w:spacing");
  return [
    `font-family:"${look.name.replace(/["\\]/g, "")}","Liberation Serif",serif`,
    `font-size:${pt(look.size)}`,
    ...(look.bold ? ["font-weight:bold"] : []),
    ...(look.italic ? ["font-style:italic"] : []),
    ...(look.color === "#000000" ? [] : [`color:${look.color}`]),
    ...(look.highlightColor ? [`background:${look.highlightColor}`] : []),
    ...(lines.length > 0 ? [`text-decoration:${lines.join(" ")}`] : []),
    ...(isOn(layers, "w:caps") ? ["text-transform:uppercase"] : []),
    ...(isOn(layers, "w:smallCaps") ? ["font-variant:small-caps"] : []),
    ...(look.superscript ? ["vertical-align:super", "font-size:smaller"] : []),
    ...(look.subscript ? ["vertical-align:sub", "font-size:smaller"] : []),
    ...(spacing === undefined ? [] : [`letter-spacing:${pt(Number(spacing) / 20)}`]),
  ].join(";");
}

export interface PageSize {
  /** All in points. */
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
}

/** Word's own page where the section says nothing: Letter would surprise here, so A4. */
export function pageSize(section: XmlElement | undefined): PageSize {
  const size = childOf(section, "w:pgSz")?.attributes ?? {};
  const margin = childOf(section, "w:pgMar")?.attributes ?? {};
  const points = (value: string | undefined, otherwise: number): number =>
    Math.abs(Number(value ?? otherwise)) / 20;
  return {
    width: points(size["w:w"], 11906),
    height: points(size["w:h"], 16838),
    top: points(margin["w:top"], 1440),
    right: points(margin["w:right"], 1440),
    bottom: points(margin["w:bottom"], 1440),
    left: points(margin["w:left"], 1440),
    header: points(margin["w:header"], 720),
  };
}
