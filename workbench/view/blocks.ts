/** Paragraphs, tables and block controls as HTML. */
import {
  cellsOf,
  type EditableDocument,
  isOn,
  type ListPlace,
  paragraphLayers,
  rowsOf,
  runLayers,
  showsPrompt,
  titleOf,
  markPropertiesRead,
} from "../docx";
import { childOf, childrenOf, isElement, valOf, type XmlElement } from "../../src/docx/xml";
import { STRINGS } from "../strings";
import { borderCss, lineCss, paragraphCss, runCss } from "./css";
import { decoration, DECORATION, el, renderInline } from "./inline";

export interface RenderContext {
  readonly source: EditableDocument;
  readonly lists: ReadonlyMap<XmlElement, ListPlace>;
}

/** Paragraphs are told by this class; their order is that of the document. */
export const PARAGRAPH = "para";

export function renderBlocks(context: RenderContext, holder: XmlElement, into: HTMLElement): void {
  for (const child of holder.children) {
    const block = isElement(child) ? renderBlock(context, child) : undefined;
    if (block) into.append(block);
  }
}

export function renderBlock(context: RenderContext, block: XmlElement): HTMLElement | undefined {
  switch (block.name) {
    case "w:p":
      return renderParagraph(context, block);
    case "w:tbl":
      return renderTable(context, block);
    case "w:sdt":
      return renderControl(context, block);
    case "w:customXml":
    case "w:ins": {
      const group = el("div");
      renderBlocks(context, block, group);
      return group;
    }
    default:
      return undefined;
  }
}

function renderParagraph({ source, lists }: RenderContext, paragraph: XmlElement): HTMLElement {
  const mark = runCss(runLayers(source, paragraph, markPropertiesRead(paragraph)));
  const made = el("p", PARAGRAPH, `${mark};${paragraphCss(paragraphLayers(source, paragraph))}`);
  if (isOn(paragraphLayers(source, paragraph), "w:keepNext")) made.dataset.keep = "next";
  const label = lists.get(paragraph)?.label;
  if (label) made.append(decoration("span", "label", `${label}\t`));
  renderInline(source, paragraph, paragraph, made);
  if (made.textContent === "" || made.lastElementChild?.tagName === "BR") {
    const filler = el("br");
    filler.setAttribute(DECORATION, "");
    made.append(filler);
  }
  return made;
}

function renderControl(context: RenderContext, control: XmlElement): HTMLElement {
  const box = el("div", showsPrompt(control) ? "control block prompt" : "control block");
  box.dataset.title = titleOf(control) || STRINGS.untitledControl;
  const content = childOf(control, "w:sdtContent");
  if (content) renderBlocks(context, content, box);
  return box;
}

function renderTable(context: RenderContext, table: XmlElement): HTMLElement {
  const properties = childOf(table, "w:tblPr");
  const made = el("table", "", tableCss(properties));
  const widths = childrenOf(childOf(table, "w:tblGrid") ?? table, "w:gridCol").map((column) =>
    Number(column.attributes["w:w"] ?? 0),
  );
  if (widths.some((width) => width > 0)) {
    const columns = el("colgroup");
    for (const width of widths) columns.append(el("col", "", `width:${width / 20}pt`));
    made.append(columns);
    made.style.tableLayout = "fixed";
    made.style.width = `${widths.reduce((sum, width) => sum + width, 0) / 20}pt`;
  }
  const inside = childOf(properties, "w:tblBorders");
  for (const row of rowsOf(table)) {
    const line = el("tr");
    for (const cell of cellsOf(row)) line.append(renderCell(context, cell, inside));
    made.append(line);
  }
  return made;
}

function tableCss(properties: XmlElement | undefined): string {
  const align = valOf(properties, "w:jc");
  return align === "center" ? "margin-left:auto;margin-right:auto" : "";
}

function renderCell(context: RenderContext, cell: XmlElement, inside: XmlElement | undefined): HTMLElement {
  const properties = childOf(cell, "w:tcPr");
  const shared = inside
    ? (["top", "left", "bottom", "right"] as const).flatMap((side) => {
        const line = childOf(inside, `w:${side}`);
        return line ? [`border-${side}:${lineCss(line)}`] : [];
      })
    : [];
  const own = properties ? borderCss([properties], "w:tcBorders") : [];
  const made = el("td", "", [...shared, ...own].join(";")) as HTMLTableCellElement;
  const span = Number(valOf(properties, "w:gridSpan") ?? 1);
  if (span > 1) made.colSpan = span;
  const vertical = valOf(properties, "w:vAlign");
  made.style.verticalAlign = vertical === "center" ? "middle" : vertical === "bottom" ? "bottom" : "top";
  renderBlocks(context, cell, made);
  return made;
}
