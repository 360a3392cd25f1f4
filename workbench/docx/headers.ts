/** Sections and their headers and footers, which are parts of their own. */
import { childOf, childrenOf, isElement, type XmlElement } from "../../src/docx/xml";
import { type EditableDocument, rootElement } from "./editableDocument";
import { declareContentType, freePartName, OFFICE_RELATIONSHIP, relate } from "./parts";
import { partTarget } from "./relationships";
import { descendants, element } from "./tree";

export type HeaderKind = "Primary" | "FirstPage" | "EvenPages";

const TYPES: Readonly<Record<HeaderKind, string>> = {
  Primary: "default",
  FirstPage: "first",
  EvenPages: "even",
};

/** The properties of each section, in order. A body without any has one section that says nothing. */
export function sectionsOf(document: EditableDocument): readonly XmlElement[] {
  return descendants(document.body(), "w:sectPr");
}

/** The properties of the last section, made when the body has none. Only inside an edit. */
function lastSection(document: EditableDocument): XmlElement {
  const body = document.body();
  const there = childOf(body, "w:sectPr");
  if (there) return there;
  const made = element("w:sectPr");
  body.children.push(made);
  document.changed();
  return made;
}

/** Root of the section's header or footer, if it has one. */
export function findHeaderOrFooter(
  document: EditableDocument,
  section: XmlElement | undefined,
  side: "header" | "footer",
  kind: HeaderKind,
): XmlElement | undefined {
  const references = section ? childrenOf(section, `w:${side}Reference`) : [];
  const id = references.find(({ attributes }) => attributes["w:type"] === TYPES[kind])?.attributes["r:id"];
  const target = document.relationships(document.mainName).find((one) => one.id === id)?.target;
  return target === undefined ? undefined : document.part(partTarget(document.mainName, target));
}

/** Root of the section's header or footer; an empty one is made where there is none, as Word does when asked for it. */
export function headerOrFooter(
  document: EditableDocument,
  section: XmlElement | undefined,
  side: "header" | "footer",
  kind: HeaderKind,
): XmlElement {
  const there = findHeaderOrFooter(document, section, side, kind);
  if (there) return there;
  const name = freePartName(document, `word/${side}1.xml`);
  const root = rootElement(side === "header" ? "w:hdr" : "w:ftr", [element("w:p")]);
  document.putTree(name, root);
  declareContentType(
    document,
    name,
    `application/vnd.openxmlformats-officedocument.wordprocessingml.${side}+xml`,
  );
  const id = relate(document, document.mainName, `${OFFICE_RELATIONSHIP}/${side}`, name);
  const owner = section ?? lastSection(document);
  document.touch(document.mainName).attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
  // References come first in a section's properties.
  const last = owner.children.findLastIndex(
    (child) => isElement(child) && /^w:(header|footer)Reference$/.test(child.name),
  );
  owner.children.splice(last + 1, 0, element(`w:${side}Reference`, { "w:type": TYPES[kind], "r:id": id }));
  document.changed();
  return root;
}
