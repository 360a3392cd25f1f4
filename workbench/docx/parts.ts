/** Adding parts to a document: their names, content types and relationships. */
import { relationshipsPart } from "../../src/docx/relationships";
import { childrenOf, type XmlElement } from "../../src/docx/xml";
import { type EditableDocument, rootElement } from "./editableDocument";
import { relationshipsIn } from "./relationships";
import { element } from "./tree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";

export const OFFICE_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

function relativeTarget(partName: string, target: string): string {
  const folder = partName.slice(0, partName.lastIndexOf("/") + 1);
  return target.startsWith(folder) ? target.slice(folder.length) : `/${target}`;
}

/** Adds a relationship from `partName` and gives its id. `target` is a part's name, or an address when external. */
export function relate(
  document: EditableDocument,
  partName: string,
  type: string,
  target: string,
  external = false,
): string {
  const name = relationshipsPart(partName);
  if (!document.has(name)) document.putTree(name, element("Relationships", { xmlns: NAMESPACE }));
  const root = document.touch(name);
  const ids = new Set(relationshipsIn(root).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  root.children.push(
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relativeTarget(partName, target),
      ...(external ? { TargetMode: "External" } : {}),
    }),
  );
  return id;
}

export function contentTypeOf(document: EditableDocument, partName: string): string | undefined {
  const root = document.part(CONTENT_TYPES);
  const override = childrenOf(root, "Override").find(
    ({ attributes }) => attributes.PartName === `/${partName}`,
  );
  if (override) return override.attributes.ContentType;
  const extension = partName.slice(partName.lastIndexOf(".") + 1).toLowerCase();
  const byDefault = childrenOf(root, "Default").find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  return byDefault?.attributes.ContentType;
}

export function declareContentType(document: EditableDocument, partName: string, type: string): void {
  if (contentTypeOf(document, partName) === type) return;
  document
    .touch(CONTENT_TYPES)
    .children.push(element("Override", { PartName: `/${partName}`, ContentType: type }));
}

/** Parts that stand beside the main one, each with the name of its root. */
const BESIDE = {
  comments: "w:comments",
  numbering: "w:numbering",
  settings: "w:settings",
  styles: "w:styles",
} as const;

type Beside = keyof typeof BESIDE;

/** The root of the part that stands beside the main one, for reading. */
export function beside(document: EditableDocument, kind: Beside): XmlElement | undefined {
  const name = document.targetOf(document.mainName, `/${kind}`);
  return name === undefined ? undefined : document.part(name);
}

/** The same to be changed; an empty one is added where there is none. Only inside an edit. */
export function touchBeside(document: EditableDocument, kind: Beside): XmlElement {
  let name = document.targetOf(document.mainName, `/${kind}`);
  if (name === undefined) {
    name = `word/${kind}.xml`;
    document.putTree(name, rootElement(BESIDE[kind]));
    declareContentType(
      document,
      name,
      `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    );
    relate(document, document.mainName, `${OFFICE_RELATIONSHIP}/${kind}`, name);
  }
  return document.touch(name);
}

/** A name that no part has: "word/media/image1.png" becomes "word/media/image2.png" … */
export function freePartName(document: EditableDocument, wanted: string): string {
  const dot = wanted.lastIndexOf(".");
  const stem = wanted.slice(0, dot).replace(/\d+$/, "");
  let number = 1;
  while (document.has(`${stem}${number}${wanted.slice(dot)}`)) number += 1;
  return `${stem}${number}${wanted.slice(dot)}`;
}
