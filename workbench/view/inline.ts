/** The inside of a paragraph as HTML. Text stands in text nodes exactly as the document counts its characters. */
import {
  base64,
  type EditableDocument,
  ownText,
  partTarget,
  runLayers,
  runProperties,
  showsPrompt,
  titleOf,
} from "../docx";
import { childOf, isElement, type XmlElement } from "../../src/docx/xml";
import { STRINGS } from "../strings";
import { runCss } from "./css";

/** Marks what is drawn but is no text of the document. */
export const DECORATION = "data-decoration";
/** A line break counts as one character. */
export const CHARACTER = "data-character";

export function el(name: string, className = "", css = ""): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (css) made.style.cssText = css;
  return made;
}

export function decoration(name: string, className: string, text: string): HTMLElement {
  const made = el(name, className);
  made.setAttribute(DECORATION, "");
  made.contentEditable = "false";
  made.textContent = text;
  return made;
}

export function renderInline(
  source: EditableDocument,
  paragraph: XmlElement,
  holder: XmlElement,
  into: HTMLElement,
): void {
  for (const child of holder.children) {
    if (!isElement(child)) continue;
    switch (child.name) {
      case "w:r":
        into.append(renderRun(source, paragraph, child));
        break;
      case "w:sdt":
        into.append(renderInlineControl(source, paragraph, child));
        break;
      case "w:hyperlink":
      case "w:smartTag":
      case "w:fldSimple":
      case "w:customXml":
      case "w:bdo":
      case "w:dir": {
        const span = el("span", child.name === "w:hyperlink" ? "link" : "");
        renderInline(source, paragraph, child, span);
        into.append(span);
        break;
      }
      case "w:ins":
      case "w:moveTo": {
        const inserted = el("ins");
        renderInline(source, paragraph, child, inserted);
        into.append(inserted);
        break;
      }
      case "w:del":
      case "w:moveFrom":
        into.append(decoration("del", "", deletedText(child)));
        break;
    }
  }
}

function deletedText(element: XmlElement): string {
  if (element.name === "w:delText") return ownText(element);
  return element.children.map((child) => (isElement(child) ? deletedText(child) : "")).join("");
}

function renderInlineControl(
  source: EditableDocument,
  paragraph: XmlElement,
  control: XmlElement,
): HTMLElement {
  const span = el("span", showsPrompt(control) ? "control inline prompt" : "control inline");
  span.title = titleOf(control) || STRINGS.untitledControl;
  const content = childOf(control, "w:sdtContent");
  if (content) renderInline(source, paragraph, content, span);
  return span;
}

function renderRun(source: EditableDocument, paragraph: XmlElement, run: XmlElement): HTMLElement {
  const span = el("span", "", runCss(runLayers(source, paragraph, runProperties(run))));
  for (const child of run.children) if (isElement(child)) renderRunChild(source, child, span);
  return span;
}

function renderRunChild(source: EditableDocument, child: XmlElement, span: HTMLElement): void {
  switch (child.name) {
    case "w:t":
      span.append(ownText(child));
      break;
    case "w:tab":
    case "w:ptab":
      span.append("\t");
      break;
    case "w:noBreakHyphen":
      span.append("\u2011");
      break;
    case "w:softHyphen":
      span.append("\u00ad");
      break;
    case "w:br":
    case "w:cr": {
      const line = el("br");
      line.setAttribute(CHARACTER, "");
      span.append(line);
      break;
    }
    case "w:drawing":
    case "w:pict":
    case "w:object":
    case "mc:AlternateContent":
      span.append(renderPicture(source, child));
      break;
    case "w:footnoteReference":
    case "w:endnoteReference":
      span.append(decoration("sup", "", child.attributes["w:id"] ?? "*"));
      break;
    case "w:commentReference":
      span.append(decoration("span", "comment", "💬"));
      break;
  }
}

/** The picture itself where a browser can show it, else a box in its place. */
function renderPicture(source: EditableDocument, drawing: XmlElement): HTMLElement {
  const blip = find(drawing, "a:blip");
  const extent = find(drawing, "wp:extent");
  const id = blip?.attributes["r:embed"];
  const relation = source.relationships(source.mainName).find((one) => one.id === id && !one.external);
  const name = relation && partTarget(source.mainName, relation.target);
  const box = decoration("span", "drawing", "");
  if (extent) {
    box.style.width = `${Number(extent.attributes.cx ?? 0) / 12700}pt`;
    box.style.height = `${Number(extent.attributes.cy ?? 0) / 12700}pt`;
  }
  const type = name && /\.(png|jpe?g|gif|bmp|webp)$/i.exec(name)?.[1];
  if (name === undefined || !type || !source.has(name)) return box;
  const content = source.content(name);
  if (typeof content === "string") return box;
  const image = document.createElement("img");
  image.src = `data:image/${type.toLowerCase().replace("jpg", "jpeg")};base64,${base64(content)}`;
  image.alt = find(drawing, "wp:docPr")?.attributes.descr ?? "";
  box.append(image);
  return box;
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    const found = child.name === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}
