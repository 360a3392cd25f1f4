/** Lists that a fragment brings, under numbers that are free in the document. */
import { childOf, childrenOf, type XmlElement, valOf } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { type Fragment, fragmentTarget } from "./flatOpc";
import { touchBeside } from "./parts";
import { forEachElement } from "./tree";

export function importNumbering(
  document: EditableDocument,
  fragment: Fragment,
  blocks: readonly XmlElement[],
): void {
  const source = fragmentTarget(fragment, "/numbering");
  const references: XmlElement[] = [];
  for (const block of blocks)
    forEachElement(block, (one) => {
      const number = one.name === "w:numPr" ? childOf(one, "w:numId") : undefined;
      if (number && number.attributes["w:val"] !== "0") references.push(number);
    });
  if (!source || references.length === 0) return;

  const root = touchBeside(document, "numbering");
  const renamed = new Map<string, string>();
  for (const reference of references) {
    const old = reference.attributes["w:val"] ?? "";
    const fresh = renamed.get(old) ?? copyList(root, source, old);
    if (fresh === undefined) continue;
    renamed.set(old, fresh);
    reference.attributes["w:val"] = fresh;
  }
}

/** Copies one list and its definition; answers its new number. */
function copyList(root: XmlElement, source: XmlElement, id: string): string | undefined {
  const list = childrenOf(source, "w:num").find(({ attributes }) => attributes["w:numId"] === id);
  const definition = childrenOf(source, "w:abstractNum").find(
    ({ attributes }) => attributes["w:abstractNumId"] === valOf(list, "w:abstractNumId"),
  );
  if (!list || !definition) return undefined;
  const highest = (name: string, key: string): number =>
    Math.max(0, ...childrenOf(root, name).map(({ attributes }) => Number(attributes[key])));
  const abstractId = String(highest("w:abstractNum", "w:abstractNumId") + 1);
  const listId = String(highest("w:num", "w:numId") + 1);
  const copiedDefinition = {
    ...definition,
    attributes: { ...definition.attributes, "w:abstractNumId": abstractId },
    children: definition.children.filter((child) => typeof child === "string" || child.name !== "w:nsid"),
  };
  const copiedList: XmlElement = {
    name: "w:num",
    attributes: { "w:numId": listId },
    children: [
      { name: "w:abstractNumId", attributes: { "w:val": abstractId }, children: [] },
      ...childrenOf(list, "w:lvlOverride"),
    ],
  };
  // The schema wants every definition before the first list.
  const firstList = root.children.findIndex((child) => typeof child !== "string" && child.name === "w:num");
  root.children.splice(firstList < 0 ? root.children.length : firstList, 0, copiedDefinition);
  root.children.push(copiedList);
  return listId;
}
