/** Recording insertions and deletions as revisions (w:ins, w:del), as Word does while it tracks changes. */
import { isElement, type XmlElement } from "../../src/docx/xml";
import type { CommentAuthor } from "./comments";
import type { EditableDocument } from "./editableDocument";
import { isBehindMark } from "./places";
import { paragraphsOfSpan, runsOfSpan, type Span } from "./spans";
import { Ancestry, descendants, element, ensureChild } from "./tree";

/** Only inside an edit. */
export function markInserted(document: EditableDocument, span: Span, author: CommentAuthor): void {
  const next = freeRevisionIds(document);
  const mark = (): Record<string, string> => ({
    "w:id": next(),
    "w:author": author.name,
    "w:date": author.date,
  });
  for (const { paragraph, run } of runsOfSpan(document, span, true)) {
    const holder = new Ancestry(paragraph).parentOf(run);
    if (!holder || holder.name === "w:ins") continue;
    holder.children.splice(holder.children.indexOf(run), 1, element("w:ins", mark(), [run]));
  }
  for (const paragraph of paragraphsOfSpan(document, span)) {
    const whole = paragraph !== span.end.paragraph || isBehindMark(span.end);
    if (!whole) continue;
    const properties = ensureChild(paragraph, "w:pPr", "first");
    const look =
      properties.children.find((child): child is XmlElement => isElement(child, "w:rPr")) ??
      addLook(properties);
    if (!look.children.some((child) => isElement(child, "w:ins")))
      look.children.unshift(element("w:ins", mark()));
  }
  document.changed();
}

/** Only inside an edit. Paragraph marks are left alone: a deletion within a paragraph is all that is recorded. */
export function markDeleted(document: EditableDocument, span: Span, author: CommentAuthor): void {
  const next = freeRevisionIds(document);
  for (const { paragraph, run } of runsOfSpan(document, span, true)) {
    const holder = new Ancestry(paragraph).parentOf(run);
    if (!holder) continue;
    const mark = { "w:id": next(), "w:author": author.name, "w:date": author.date };
    run.children = run.children.map((child) =>
      isElement(child, "w:t") ? element("w:delText", { "xml:space": "preserve" }, child.children) : child,
    );
    holder.children.splice(holder.children.indexOf(run), 1, element("w:del", mark, [run]));
  }
  document.changed();
}

/** `w:rPr` comes last in a paragraph's properties but for the section's. */
function addLook(properties: XmlElement): XmlElement {
  const look = element("w:rPr");
  const behind = properties.children.findIndex(
    (child) => isElement(child) && /^w:(sectPr|pPrChange)$/.test(child.name),
  );
  properties.children.splice(behind < 0 ? properties.children.length : behind, 0, look);
  return look;
}

function freeRevisionIds(document: EditableDocument): () => string {
  const names = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];
  const used = names.flatMap((name) => descendants(document.part(document.mainName), name));
  let highest = Math.max(0, ...used.map(({ attributes }) => Number(attributes["w:id"] ?? 0)));
  return () => String((highest += 1));
}
