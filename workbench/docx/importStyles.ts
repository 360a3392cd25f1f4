/** Styles that a fragment brings: those it uses and the document lacks. A style already there wins (office-js #5491). */
import { childrenOf, type XmlElement, valOf } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { type Fragment, fragmentTarget } from "./flatOpc";
import { beside, touchBeside } from "./parts";
import { forEachElement } from "./tree";

const USES: ReadonlySet<string> = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);
const LEADS: ReadonlySet<string> = new Set(["w:basedOn", "w:next", "w:link"]);

export function importStyles(
  document: EditableDocument,
  fragment: Fragment,
  blocks: readonly XmlElement[],
): void {
  const brought = stylesById(fragmentTarget(fragment, "/styles"));
  const there = stylesById(beside(document, "styles"));
  const byName = new Map([...there].map(([id, style]) => [styleName(style), id]));
  const renamed = new Map<string, string>();
  const coming: XmlElement[] = [];

  const bring = (id: string): void => {
    if (renamed.has(id)) return;
    const style = brought.get(id);
    const known = style ? byName.get(styleName(style)) : there.has(id) ? id : undefined;
    if (!style || known !== undefined) {
      renamed.set(id, known ?? id);
      return;
    }
    const fresh = freeId(id, there, renamed);
    renamed.set(id, fresh);
    coming.push(style);
    for (const child of childrenOf(style)) if (LEADS.has(child.name)) bring(child.attributes["w:val"] ?? "");
  };

  const references: XmlElement[] = [];
  for (const block of blocks) forEachElement(block, (one) => USES.has(one.name) && references.push(one));
  for (const one of references) bring(one.attributes["w:val"] ?? "");
  const rename = (one: XmlElement): void => {
    const fresh = renamed.get(one.attributes["w:val"] ?? "");
    if (fresh !== undefined) one.attributes["w:val"] = fresh;
  };
  for (const one of references) rename(one);
  if (coming.length === 0) return;
  for (const style of coming) {
    style.attributes["w:styleId"] = renamed.get(style.attributes["w:styleId"] ?? "") ?? "";
    // Two styles cannot both be the default of their kind.
    delete style.attributes["w:default"];
    for (const child of childrenOf(style)) if (LEADS.has(child.name)) rename(child);
  }
  touchBeside(document, "styles").children.push(...coming);
}

function stylesById(root: XmlElement | undefined): Map<string, XmlElement> {
  const styles = root ? childrenOf(root, "w:style") : [];
  return new Map(styles.map((style) => [style.attributes["w:styleId"] ?? "", style]));
}

/** Word tells styles apart by kind and name, without regard to case. */
function styleName(style: XmlElement): string {
  return `${style.attributes["w:type"] ?? "paragraph"}:${(valOf(style, "w:name") ?? "").toLowerCase()}`;
}

function freeId(
  wanted: string,
  there: ReadonlyMap<string, unknown>,
  renamed: ReadonlyMap<string, string>,
): string {
  const taken = (id: string): boolean => there.has(id) || [...renamed.values()].includes(id);
  let id = wanted;
  for (let number = 1; taken(id); number += 1) id = `${wanted}${number}`;
  return id;
}

/** The style element of that id in the document. */
export function styleOf(document: EditableDocument, id: string): XmlElement | undefined {
  const root = beside(document, "styles");
  return root && childrenOf(root, "w:style").find((style) => style.attributes["w:styleId"] === id);
}
