/** How paragraphs and runs look, as one w:pPr or w:rPr says it; what it does not say is absent. */
import type { Alignment } from "../../document";
import { isElement, type ReadonlyXmlElement } from "../xml";
import { isOn, points } from "./values";

/** Lengths in points. */
export interface ParagraphLook {
  alignment?: Alignment;
  firstLineIndent?: number;
  leftIndent?: number;
  /** undefined: the value is left to Word ("auto"), which no file tells. */
  spaceBefore?: number | undefined;
  spaceAfter?: number | undefined;
  /** As Word's API gives it: 12 is a single line, whatever the font. */
  lineSpacing?: number;
  lineRule?: "multiple" | "exact" | "at-least";
}

export interface RunLook {
  /** undefined: of a theme that cannot be read. */
  fontName?: string | undefined;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  highlighted?: boolean;
  hidden?: boolean;
}

/** Fonts of the theme by the name that w:rFonts uses: "minorHAnsi" is "Calibri"; undefined where it cannot be read. */
export type ThemeFonts = ReadonlyMap<string, string> | undefined;

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: "left",
  start: "left",
  center: "centered",
  right: "right",
  end: "right",
  both: "justified",
  distribute: "justified",
};

export function paragraphLook(properties: ReadonlyXmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = {};
  for (const child of properties?.children ?? []) {
    if (!isElement(child)) continue;
    if (child.name === "w:jc") {
      const alignment = ALIGNMENTS[child.attributes["w:val"] ?? ""];
      if (alignment) look.alignment = alignment;
    } else if (child.name === "w:ind") addIndents(look, child.attributes);
    else if (child.name === "w:spacing") addSpacing(look, child.attributes);
  }
  return look;
}

function addIndents(look: ParagraphLook, attributes: ReadonlyXmlElement["attributes"]): void {
  const left = points(attributes["w:left"] ?? attributes["w:start"]);
  const hanging = points(attributes["w:hanging"]);
  const firstLine = points(attributes["w:firstLine"]);
  if (left !== undefined) look.leftIndent = left;
  // Where both are given, the first line's is ignored: 17.3.1.12.
  if (hanging !== undefined) look.firstLineIndent = hanging === 0 ? 0 : -hanging;
  else if (firstLine !== undefined) look.firstLineIndent = firstLine;
}

function addSpacing(look: ParagraphLook, attributes: ReadonlyXmlElement["attributes"]): void {
  const before = points(attributes["w:before"]);
  const after = points(attributes["w:after"]);
  if (before !== undefined) look.spaceBefore = before;
  if (after !== undefined) look.spaceAfter = after;
  if (autospaced(attributes["w:beforeAutospacing"])) look.spaceBefore = undefined;
  if (autospaced(attributes["w:afterAutospacing"])) look.spaceAfter = undefined;
  // "auto" is written in 240ths of a line and Word counts a line as 12, so it divides as lengths do, which stand in
  // 20ths of a point: 17.3.1.33.
  const line = points(attributes["w:line"]);
  if (line === undefined) return;
  look.lineSpacing = line;
  look.lineRule = LINE_RULES[attributes["w:lineRule"] ?? ""] ?? "multiple";
}

/** 17.18.48; without one, lines are meant. */
const LINE_RULES: Readonly<Record<string, "exact" | "at-least">> = { exact: "exact", atLeast: "at-least" };

const autospaced = (value: string | undefined): boolean => value !== undefined && isOn(value);

export function runLook(properties: ReadonlyXmlElement | undefined, fonts: ThemeFonts): RunLook {
  const look: RunLook = {};
  for (const child of properties?.children ?? []) {
    if (!isElement(child)) continue;
    const value = child.attributes["w:val"];
    switch (child.name) {
      case "w:rFonts":
        addFont(look, child.attributes, fonts);
        break;
      case "w:sz": {
        const size = halfPoints(value);
        if (size !== undefined) look.fontSize = size;
        break;
      }
      case "w:b":
        look.bold = isOn(value);
        break;
      case "w:i":
        look.italic = isOn(value);
        break;
      case "w:vanish":
        look.hidden = isOn(value);
        break;
      case "w:highlight":
        look.highlighted = value !== "none";
        break;
    }
  }
  return look;
}

/** The font of Latin letters, which Vietnamese is written in; a theme's font goes before a named one: 17.3.2.26. */
function addFont(look: RunLook, attributes: ReadonlyXmlElement["attributes"], fonts: ThemeFonts): void {
  const theme = attributes["w:asciiTheme"] ?? attributes["w:hAnsiTheme"];
  const name =
    (theme === undefined ? undefined : fonts?.get(theme)) ?? attributes["w:ascii"] ?? attributes["w:hAnsi"];
  if (theme !== undefined && !fonts) look.fontName = undefined;
  else if (name !== undefined) look.fontName = name;
}

function halfPoints(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) / 2 : points(value);
}
