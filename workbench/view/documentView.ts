/** The page: draws the document, redraws what changed, and keeps the selection of both the same. */
import {
  type EditableDocument,
  findHeaderOrFooter,
  listPlaces,
  paragraphsIn,
  sectionsOf,
  type Span,
} from "../docx";
import { childOf, isElement, serializeXml, type XmlElement } from "../../src/docx/xml";
import type { Selection } from "../host/selection";
import { renderBlock, renderBlocks, type RenderContext } from "./blocks";
import { type PageSize, pageSize } from "./css";
import { el } from "./inline";
import { paginate } from "./pages";
import { PlaceMap } from "./places";

interface Drawn {
  readonly source: string;
  readonly node: HTMLElement;
}

const HIGHLIGHT = "document-selection";

export class DocumentView {
  readonly body: HTMLElement;
  readonly #sheet: HTMLElement;
  #drawn = new Map<XmlElement, Drawn>();
  #map: PlaceMap;
  #document: EditableDocument;
  #context = "";
  pages = 1;

  constructor(
    root: HTMLElement,
    document: EditableDocument,
    private readonly selection: Selection,
    label: string,
  ) {
    this.#document = document;
    this.#sheet = el("div", "sheet");
    this.body = el("div", "page-body");
    this.body.contentEditable = "true";
    this.body.spellcheck = false;
    this.body.lang = "vi";
    this.body.setAttribute("role", "textbox");
    this.body.setAttribute("aria-multiline", "true");
    this.body.setAttribute("aria-label", label);
    this.#sheet.append(this.body);
    root.append(this.#sheet);
    this.#map = new PlaceMap(this.body, []);
  }

  show(document: EditableDocument): void {
    this.#document = document;
    this.#drawn.clear();
    this.draw();
  }

  get map(): PlaceMap {
    return this.#map;
  }

  /** Draws again what is not as it was drawn; what did not change keeps its nodes. */
  draw(): void {
    const source = this.#document;
    const body = source.body();
    const context: RenderContext = { source, lists: listPlaces(source, body) };
    const shared = this.#sharedState();
    if (shared !== this.#context) this.#drawn.clear();
    this.#context = shared;
    const drawn = new Map<XmlElement, Drawn>();
    const nodes: HTMLElement[] = [];
    for (const block of body.children) {
      if (!isElement(block)) continue;
      const text = serializeXml(block) + labelsOf(block, context);
      const known = this.#drawn.get(block);
      const node = known?.source === text ? known.node : renderBlock(context, block);
      if (!node) continue;
      drawn.set(block, { source: text, node });
      nodes.push(node);
    }
    this.#drawn = drawn;
    this.body.replaceChildren(...nodes);
    this.#map = new PlaceMap(this.body, paragraphsIn(body));
    this.#layOut(nodes);
  }

  /** Styles and lists change how unchanged paragraphs look. */
  #sharedState(): string {
    const parts = ["/styles", "/numbering"].map((kind) =>
      this.#document.targetOf(this.#document.mainName, kind),
    );
    return parts.map((name) => (name === undefined ? "" : serializeXml(this.#document.part(name)))).join("");
  }

  #layOut(nodes: readonly HTMLElement[]): void {
    const section = sectionsOf(this.#document).at(-1);
    const size = pageSize(section);
    const sheet = this.#sheet.style;
    sheet.setProperty("--page-width", `${size.width}pt`);
    sheet.setProperty("--page-height", `${size.height}pt`);
    sheet.setProperty("--margin-left", `${size.left}pt`);
    sheet.setProperty("--margin-right", `${size.right}pt`);
    sheet.paddingTop = `${size.top}pt`;
    const header = this.#header(section);
    this.pages = paginate(this.#sheet, nodes, size, header);
  }

  /** What stands in the top margin of a page. */
  #header(section: XmlElement | undefined): (page: number, size: PageSize) => HTMLElement | undefined {
    const first = childOf(section, "w:titlePg") !== undefined;
    return (page, size) => {
      const kind = first && page === 1 ? "FirstPage" : "Primary";
      const root = findHeaderOrFooter(this.#document, section, "header", kind);
      if (!root) return undefined;
      const made = el("div", "header", `top:${size.header}pt`);
      renderBlocks({ source: this.#document, lists: new Map() }, root, made);
      showPageNumber(made, root, page);
      return made;
    };
  }

  /** Shows the document's selection in the page, and brings it into view when asked. */
  showSelection(scroll: boolean, focus: boolean): void {
    const range = this.#rangeOf(this.selection.span(this.#document));
    if (!range) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    if (focus || document.activeElement === this.body) {
      if (focus) this.body.focus({ preventScroll: true });
      const selected = window.getSelection();
      selected?.removeAllRanges();
      selected?.addRange(range);
    }
    if (!scroll) return;
    const from = range.startContainer;
    (from instanceof HTMLElement ? from : from.parentElement)?.scrollIntoView({ block: "center" });
  }

  #rangeOf(span: Span): Range | undefined {
    const start = this.#map.placeOf(span.start);
    const end = this.#map.placeOf(span.end);
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** What the person has selected in the page. */
  selectedSpan(): Span | undefined {
    const selected = window.getSelection();
    if (!selected || selected.rangeCount === 0) return undefined;
    const range = selected.getRangeAt(0);
    if (!this.body.contains(range.commonAncestorContainer)) return undefined;
    const start = this.#map.pointAt(range.startContainer, range.startOffset);
    const end = this.#map.pointAt(range.endContainer, range.endOffset);
    return start && end && { start, end };
  }
}

/** The numbers that Word puts before the block's paragraphs: they change when others do. */
function labelsOf(block: XmlElement, { lists }: RenderContext): string {
  if (lists.size === 0) return "";
  return paragraphsIn({ name: "", attributes: {}, children: [block] })
    .map((paragraph) => lists.get(paragraph)?.label ?? "")
    .join("|");
}

/** The PAGE field shows the number of the page on which it stands. */
function showPageNumber(made: HTMLElement, root: XmlElement, page: number): void {
  if (!/\bPAGE\b/.test(serializeXml(root))) return;
  const [first, ...others] = [...made.querySelectorAll<HTMLElement>("p span")].filter((span) =>
    /^\d*$/.test(span.textContent),
  );
  if (first) first.textContent = String(page);
  for (const other of others) other.textContent = "";
}
