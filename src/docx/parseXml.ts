/** XML text to a tree. Parsing is saxes' (strict, no entities beyond XML's five): docs/decisions/0003-xml-tree.md. */
import { SaxesParser } from "saxes";
import { propertyBlocks } from "./propertyBlocks";
import { isElement, XmlError, type ReadonlyXmlElement, type XmlElement } from "./xml";

/** Deeper than any Word document nests (tables in tables in controls), shallow enough for every recursion on it. */
const DEEPEST = 256;

/** About 200 bytes each in memory; a document of a thousand pages has half a million. */
const MOST_ELEMENTS = 2_000_000;

/**
 * @throws XmlError where the text is not well-formed, declares a document type (and so entities), nests deeper than
 * `DEEPEST`, or has more than `MOST_ELEMENTS`.
 */
export function parseXml(text: string): XmlElement {
  const tree = new TreeBuilder();
  tree.write(withoutByteOrderMark(text));
  return tree.close();
}

/**
 * The same tree to be read only, made in a third of the time: equal property blocks are one element in it.
 * @throws XmlError exactly where `parseXml` does
 */
export function parseXmlShared(text: string): ReadonlyXmlElement {
  const tree = new TreeBuilder();
  const whole = withoutByteOrderMark(text);
  let written = 0;
  for (const block of propertyBlocks(whole)) {
    tree.write(whole.slice(written, block.start));
    tree.writeShared(block.text);
    written = block.start + block.text.length;
  }
  tree.write(whole.slice(written));
  return tree.close();
}

const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** An element that may stand in several places. */
interface Shared {
  readonly element: XmlElement;
  /** Itself and all within. */
  readonly elements: number;
  readonly height: number;
}

/** What is written to it, piece by piece, as a tree. */
class TreeBuilder {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #open: XmlElement[] = [];
  readonly #names = new Map<string, string>();
  readonly #shared = new Map<string, Shared>();
  #root: XmlElement | undefined;
  #elements = 0;
  #written = 0;
  /** How much was written when the last tag ended. */
  #tagEnd = 0;

  constructor() {
    const parser = this.#parser;
    parser.on("error", (error) => {
      throw new XmlError(error.message);
    });
    parser.on("doctype", () => {
      throw new XmlError("document type declarations are refused");
    });
    parser.on("opentag", (tag) => {
      this.#begin({ name: this.#named(tag.name), attributes: tag.attributes, children: [] });
      this.#tagEnd = parser.position;
    });
    parser.on("closetag", () => {
      this.#open.pop();
      this.#tagEnd = parser.position;
    });
    const addText = (data: string): void => {
      this.#innermost()?.children.push(data);
    };
    parser.on("text", addText);
    parser.on("cdata", addText);
  }

  write(text: string): void {
    this.#parser.write(text);
    this.#written += text.length;
  }

  /** @param text one element as it stands, such as a property block */
  writeShared(text: string): void {
    const parent = this.#parentHere();
    const shared = parent && this.#shared.get(text);
    if (shared && this.#hasRoomFor(shared)) {
      parent.children.push(shared.element);
      this.#elements += shared.elements;
      return;
    }
    const [place, elements] = [parent?.children.length ?? 0, this.#elements];
    this.write(text);
    const made = parent && this.#parentHere() === parent ? parent.children.slice(place) : [];
    // One element and nothing beside it: then the same characters make the same in any element's content.
    const [element] = made;
    if (element === undefined || made.length > 1 || !isElement(element)) return;
    this.#shared.set(text, { element, elements: this.#elements - elements, height: heightOf(element) });
  }

  close(): XmlElement {
    this.#parser.close();
    if (!this.#root) throw new XmlError("no root element");
    return this.#root;
  }

  /**
   * The element whose content the parser is in, where what was written last is a tag: then no comment, no section of
   * character data and no attribute is open, in which markup means nothing or is an error.
   */
  #parentHere(): XmlElement | undefined {
    return this.#tagEnd === this.#written ? this.#innermost() : undefined;
  }

  /** Where there is none, the parser finds that out element by element. */
  #hasRoomFor({ elements, height }: Shared): boolean {
    return this.#elements + elements <= MOST_ELEMENTS && this.#open.length + height <= DEEPEST;
  }

  #begin(element: XmlElement): void {
    if (++this.#elements > MOST_ELEMENTS) throw new XmlError(`more than ${MOST_ELEMENTS} elements`);
    if (this.#open.length >= DEEPEST) throw new XmlError(`elements nest deeper than ${DEEPEST}`);
    const parent = this.#innermost();
    if (parent) parent.children.push(element);
    else this.#root = element;
    this.#open.push(element);
  }

  #innermost(): XmlElement | undefined {
    return this.#open[this.#open.length - 1];
  }

  /** One string for all elements of a name, which are compared by it again and again. */
  #named(name: string): string {
    const known = this.#names.get(name);
    if (known === undefined) this.#names.set(name, name);
    return known ?? name;
  }
}

function heightOf(element: XmlElement): number {
  return element.children.reduce(
    (height, child) => (isElement(child) ? Math.max(height, 1 + heightOf(child)) : height),
    1,
  );
}
