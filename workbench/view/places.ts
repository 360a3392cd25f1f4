/** Between places in the page (nodes and offsets) and places in the document (paragraphs and characters). */
import { type Point } from "../docx";
import type { XmlElement } from "../../src/docx/xml";
import { PARAGRAPH } from "./blocks";
import { CHARACTER, DECORATION } from "./inline";

/** The paragraphs of page and document, side by side. */
export class PlaceMap {
  readonly #elements = new Map<HTMLElement, XmlElement>();
  readonly #nodes = new Map<XmlElement, HTMLElement>();

  constructor(root: HTMLElement, paragraphs: readonly XmlElement[]) {
    const nodes = root.querySelectorAll<HTMLElement>(`p.${PARAGRAPH}`);
    for (const [at, node] of nodes.entries()) {
      const paragraph = paragraphs[at];
      if (!paragraph) continue;
      this.#elements.set(node, paragraph);
      this.#nodes.set(paragraph, node);
    }
  }

  nodeOf(paragraph: XmlElement): HTMLElement | undefined {
    return this.#nodes.get(paragraph);
  }

  pointAt(node: Node, offset: number): Point | undefined {
    const from = node instanceof HTMLElement ? node : node.parentElement;
    const owner = from?.closest<HTMLElement>(`p.${PARAGRAPH}`) ?? nearestParagraph(node, offset);
    const paragraph = owner && this.#elements.get(owner);
    if (!owner || !paragraph) return undefined;
    if (!owner.contains(node)) return { paragraph, offset: 0 };
    const before = document.createRange();
    before.setStart(owner, 0);
    before.setEnd(node, offset);
    return { paragraph, offset: countCharacters(before.cloneContents()) };
  }

  /** The node and offset of a point; undefined when its paragraph is not shown here. */
  placeOf({ paragraph, offset }: Point): { readonly node: Node; readonly offset: number } | undefined {
    const owner = this.#nodes.get(paragraph);
    if (!owner) return undefined;
    let left = offset;
    let last: { node: Node; offset: number } = { node: owner, offset: 0 };
    for (const node of characterNodes(owner)) {
      const length = node instanceof Text ? node.length : 1;
      if (left <= length && node instanceof Text) return { node, offset: left };
      if (left === 0) return beforeNode(node);
      left -= length;
      last = node instanceof Text ? { node, offset: node.length } : afterNode(node);
    }
    return last;
  }
}

function nearestParagraph(node: Node, offset: number): HTMLElement | null {
  const child = node.childNodes[offset] ?? node.childNodes[offset - 1];
  if (!(child instanceof HTMLElement)) return null;
  return child.matches(`p.${PARAGRAPH}`) ? child : child.querySelector<HTMLElement>(`p.${PARAGRAPH}`);
}

/** What counts as text: text nodes and line breaks outside of what is only drawn. */
function characterNodes(root: Node): readonly (Text | HTMLElement)[] {
  const found: (Text | HTMLElement)[] = [];
  const visit = (node: Node): void => {
    if (node instanceof HTMLElement && node.hasAttribute(DECORATION)) return;
    if (node instanceof Text) found.push(node);
    else if (node instanceof HTMLElement && node.hasAttribute(CHARACTER)) found.push(node);
    else for (const child of node.childNodes) visit(child);
  };
  visit(root);
  return found;
}

function countCharacters(root: Node): number {
  return characterNodes(root).reduce((sum, node) => sum + (node instanceof Text ? node.length : 1), 0);
}

/** The paragraph's text as it stands in the page. */
export function shownText(node: HTMLElement): string {
  return characterNodes(node)
    .map((one) => (one instanceof Text ? one.data : "\v"))
    .join("");
}

const indexOf = (node: Node): number => [...(node.parentNode?.childNodes ?? [])].indexOf(node as ChildNode);

function beforeNode(node: Node): { node: Node; offset: number } {
  return { node: node.parentNode ?? node, offset: indexOf(node) };
}

function afterNode(node: Node): { node: Node; offset: number } {
  return { node: node.parentNode ?? node, offset: indexOf(node) + 1 };
}
