/** A paragraph's text as Word counts it, and changing it without touching what stands around the change. */
import { childrenOf, isElement, type XmlElement, type XmlNode } from "../../src/docx/xml";
import { clone, element, ownText } from "./tree";

/** A stretch of a paragraph's text and the element that holds it. */
export interface Piece {
  /** A `w:t`, or an element that counts as one character (`w:tab`, `w:br` …). */
  readonly node: XmlElement;
  readonly run: XmlElement;
  /** What holds the run: the paragraph, a hyperlink, an inline control's content … */
  readonly holder: XmlElement;
  /** The inline controls around it, the outermost first. */
  readonly controls: readonly XmlElement[];
  readonly start: number;
  readonly text: string;
}

/** One character each, as `Paragraph.text` shows them: a line break is a vertical tab. */
const CHARACTERS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

const RUN_GROUPS: ReadonlySet<string> = new Set([
  "w:hyperlink",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:fldSimple",
  "w:sdtContent",
  "w:customXml",
  "w:bdo",
  "w:dir",
]);

export interface TextOptions {
  /** Whether text that a tracked change deleted counts, as in real Word (office-js #1267). */
  readonly withDeleted?: boolean;
}

export function piecesOf(paragraph: XmlElement, options: TextOptions = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const add = (
    node: XmlElement,
    run: XmlElement,
    holder: XmlElement,
    controls: readonly XmlElement[],
  ): void => {
    const isText = node.name === "w:t" || (options.withDeleted === true && node.name === "w:delText");
    const text = isText ? ownText(node) : CHARACTERS[node.name];
    if (text === undefined) return;
    pieces.push({ node, run, holder, controls, start, text });
    start += text.length;
  };
  const visit = (holder: XmlElement, controls: readonly XmlElement[]): void => {
    for (const child of holder.children) {
      if (!isElement(child)) continue;
      if (child.name === "w:r") for (const node of childrenOf(child)) add(node, child, holder, controls);
      else if (child.name === "w:sdt")
        for (const content of childrenOf(child, "w:sdtContent")) visit(content, [...controls, child]);
      else if (RUN_GROUPS.has(child.name) || (options.withDeleted === true && child.name === "w:del"))
        visit(child, controls);
    }
  };
  visit(paragraph, []);
  return pieces;
}

export function paragraphText(paragraph: XmlElement, options?: TextOptions): string {
  return piecesOf(paragraph, options)
    .map((piece) => piece.text)
    .join("");
}

/** Text as the content of a run: tabs and line breaks become elements. */
export function runContent(text: string): XmlElement[] {
  return text
    .split(/([\t\v])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return element("w:tab");
      if (part === "\v") return element("w:br");
      return element("w:t", { "xml:space": "preserve" }, [part]);
    });
}

export function makeRun(text: string, properties?: XmlElement): XmlElement {
  return element("w:r", {}, [...(properties ? [clone(properties)] : []), ...runContent(text)]);
}

export function runProperties(run: XmlElement): XmlElement | undefined {
  return run.children.find((child): child is XmlElement => isElement(child, "w:rPr"));
}

function deleteFrom(piece: Piece, from: number, to: number): void {
  const kept = piece.text.slice(0, from) + piece.text.slice(to);
  if (kept === "" || piece.node.name !== "w:t") {
    piece.run.children.splice(piece.run.children.indexOf(piece.node), 1);
    const hasContent = piece.run.children.some((child) => isElement(child) && child.name !== "w:rPr");
    if (!hasContent) piece.holder.children.splice(piece.holder.children.indexOf(piece.run), 1);
  } else {
    setText(piece.node, kept);
  }
}

function setText(node: XmlElement, text: string): void {
  node.children = [text];
  node.attributes["xml:space"] = "preserve";
}

/** The piece that typing at `at` continues: the one before it, or the first. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  return pieces.find((piece) => at > piece.start && at <= piece.start + piece.text.length) ?? pieces[0];
}

/** Deletes `count` characters at `at`. Elements that carry no text stay where they are. */
export function deleteText(paragraph: XmlElement, at: number, count: number): void {
  const end = at + count;
  for (const piece of piecesOf(paragraph)) {
    const from = Math.max(at - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    if (from < to) deleteFrom(piece, from, to);
  }
}

/**
 * Inserts text at a character's place, in the look of the text before it (of the text after it at the very start).
 * @param look properties for a paragraph that has no text yet.
 */
export function insertText(paragraph: XmlElement, at: number, text: string, look?: XmlElement): void {
  if (text === "") return;
  const piece = pieceAt(piecesOf(paragraph), at);
  if (!piece) {
    paragraph.children.push(makeRun(text, look ?? markProperties(paragraph)));
    return;
  }
  const within = at - piece.start;
  if (piece.node.name === "w:t" && !/[\t\v]/.test(text)) {
    setText(piece.node, piece.text.slice(0, within) + text + piece.text.slice(within));
    return;
  }
  const index = splitAt(piece, within);
  piece.run.children.splice(index, 0, ...runContent(text));
}

/** Makes a border inside the piece's run at `within`, and gives the index there. */
function splitAt(piece: Piece, within: number): number {
  const index = piece.run.children.indexOf(piece.node);
  if (within <= 0) return index;
  if (within >= piece.text.length) return index + 1;
  const rest = clone(piece.node);
  setText(rest, piece.text.slice(within));
  setText(piece.node, piece.text.slice(0, within));
  piece.run.children.splice(index + 1, 0, rest);
  return index + 1;
}

/** The look of the paragraph's mark, which text typed into an empty paragraph takes. */
export function markProperties(paragraph: XmlElement): XmlElement | undefined {
  const properties = paragraph.children.find((child): child is XmlElement => isElement(child, "w:pPr"));
  const mark = properties?.children.find((child): child is XmlElement => isElement(child, "w:rPr"));
  if (!mark) return undefined;
  const allowed = mark.children.filter((child) => !isElement(child, "w:ins") && !isElement(child, "w:del"));
  return element(
    "w:rPr",
    {},
    allowed.map((child) => (isElement(child) ? clone(child) : child)),
  );
}

/**
 * Splits the paragraph's runs so that a border between runs falls on each given place.
 * Every run of the result lies wholly on one side of each place.
 */
export function splitRuns(paragraph: XmlElement, places: readonly number[]): void {
  for (const at of places) {
    const piece = piecesOf(paragraph).find((one) => at >= one.start && at < one.start + one.text.length);
    if (!piece) continue;
    const index = splitAt(piece, at - piece.start);
    const properties = runProperties(piece.run);
    const before = piece.run.children.slice(0, index);
    const hasContent = before.some((child) => isElement(child) && child.name !== "w:rPr");
    if (!hasContent) continue;
    const rest: XmlNode[] = [...(properties ? [clone(properties)] : []), ...piece.run.children.slice(index)];
    piece.run.children = before;
    piece.holder.children.splice(piece.holder.children.indexOf(piece.run) + 1, 0, element("w:r", {}, rest));
  }
}

/** The runs that lie wholly between two places; `splitRuns` makes them so. */
export function runsBetween(paragraph: XmlElement, from: number, to: number): readonly XmlElement[] {
  const runs = new Set<XmlElement>();
  for (const piece of piecesOf(paragraph))
    if (piece.start >= from && piece.start + piece.text.length <= to && piece.text !== "")
      runs.add(piece.run);
  return [...runs];
}

/**
 * Splits the paragraph in two at a character's place: the paragraph keeps what stands before, and the answer, which is not
 * in the tree yet, holds the rest with the same properties. An inline control stays whole, on the side where it begins.
 */
export function splitParagraph(paragraph: XmlElement, at: number): XmlElement {
  splitRuns(paragraph, [at]);
  const properties = paragraph.children.find((child): child is XmlElement => isElement(child, "w:pPr"));
  const rest = element("w:p", {}, properties ? [clone(properties)] : []);
  const index = firstChildFrom(paragraph, at);
  rest.children.push(...paragraph.children.splice(index));
  return rest;
}

/** The index of the first child that stands at or behind the place. */
export function firstChildFrom(paragraph: XmlElement, at: number): number {
  const pieces = piecesOf(paragraph);
  const before = pieces.filter((piece) => piece.start + piece.text.length <= at && piece.text !== "");
  const last = before[before.length - 1];
  if (!last) return at <= 0 ? firstContent(paragraph) : paragraph.children.length;
  const covers = (node: XmlNode): boolean =>
    isElement(node) &&
    (node === last.run || node === last.holder || last.controls.includes(node) || contains(node, last.run));
  return paragraph.children.findIndex(covers) + 1;
}

function contains(outer: XmlElement, inner: XmlElement): boolean {
  return outer.children.some((child) => isElement(child) && (child === inner || contains(child, inner)));
}

function firstContent(paragraph: XmlElement): number {
  return isElement(paragraph.children[0] ?? "", "w:pPr") ? 1 : 0;
}
