/** Walking a part's tree: which paragraphs it holds in order, who is whose parent. */
import { childOf, isElement, type XmlElement, type XmlNode } from "../../src/docx/xml";

/** Elements that only group blocks or runs: Word looks through them for the paragraphs of a body. */
const BLOCK_GROUPS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:tbl",
  "w:tr",
  "w:tc",
  "w:customXml",
  "w:smartTag",
  "w:ins",
  "w:moveTo",
]);

/**
 * The paragraphs in document order, those in tables and content controls included: the order of `body.paragraphs`.
 * Text boxes are stories of their own, so runs are not entered.
 */
export function paragraphsIn(container: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === "w:p") found.push(child);
      else if (BLOCK_GROUPS.has(child.name)) visit(child);
    }
  };
  if (container.name === "w:p") return [container];
  visit(container);
  return found;
}

/** Every element of that name below the container, in document order, the container itself left out. */
export function descendants(container: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  visit(container);
  return found;
}

/** Calls back for the element and every element below it. */
export function forEachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.children) if (isElement(child)) forEachElement(child, visit);
}

export function element(
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** The element's own text. */
export function ownText(owner: XmlElement | undefined): string {
  return owner ? owner.children.filter((child) => typeof child === "string").join("") : "";
}

/** A copy that shares nothing with the original. */
export function clone(original: XmlElement): XmlElement {
  return {
    name: original.name,
    attributes: { ...original.attributes },
    children: original.children.map((child) => (isElement(child) ? clone(child) : child)),
  };
}

/** The first child of that name, put there (first or last) when it is missing. */
export function ensureChild(parent: XmlElement, name: string, place: "first" | "last" = "last"): XmlElement {
  const there = childOf(parent, name);
  if (there) return there;
  const made = element(name);
  if (place === "first") parent.children.unshift(made);
  else parent.children.push(made);
  return made;
}

export function removeChild(parent: XmlElement, child: XmlNode): void {
  const index = parent.children.indexOf(child);
  if (index >= 0) parent.children.splice(index, 1);
}

export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter((child) => !isElement(child, name));
}

/** Puts a child where the schema's sequence wants it; one that is there already is replaced. */
export function setInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  removeChildren(parent, child.name);
  const rank = order.indexOf(child.name);
  const next = parent.children.findIndex((other) => isElement(other) && order.indexOf(other.name) > rank);
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}

/** Who holds whom, for one moment of a tree: build it anew after a change. */
export class Ancestry {
  readonly #parents = new Map<XmlElement, XmlElement>();
  readonly #root: XmlElement;

  constructor(root: XmlElement) {
    this.#root = root;
    this.#enter(root);
  }

  #enter(parent: XmlElement): void {
    for (const child of parent.children) {
      if (!isElement(child)) continue;
      this.#parents.set(child, parent);
      this.#enter(child);
    }
  }

  holds(element: XmlElement): boolean {
    return element === this.#root || this.#parents.has(element);
  }

  parentOf(element: XmlElement): XmlElement | undefined {
    return this.#parents.get(element);
  }

  /** The nearest ancestor of that name. */
  closest(element: XmlElement, name: string): XmlElement | undefined {
    for (let at = this.parentOf(element); at; at = this.parentOf(at)) if (at.name === name) return at;
    return undefined;
  }

  /** All ancestors of that name, the nearest first. */
  ancestors(element: XmlElement, name: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (let at = this.parentOf(element); at; at = this.parentOf(at)) if (at.name === name) found.push(at);
    return found;
  }
}
