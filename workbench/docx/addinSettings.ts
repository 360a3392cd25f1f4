/**
 * `Office.context.document.settings` where Word keeps them: the properties of the web extension in the file
 * ([MS-OWEXML] 2.2), so that a report downloaded from here still has them when Word opens it.
 */
import { childOf, childrenOf, type XmlElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { declareContentType, relate } from "./parts";
import { partTarget } from "./relationships";
import { element, ensureChild } from "./tree";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface AddinIdentity {
  /** The manifest's id. */
  readonly id: string;
  readonly version: string;
}

export type AddinSettings = ReadonlyMap<string, string>;

export function readAddinSettings(document: EditableDocument, addin: AddinIdentity): AddinSettings {
  const part = extensionPart(document, addin);
  const properties = part === undefined ? undefined : childOf(document.part(part), "we:properties");
  const each = properties ? childrenOf(properties, "we:property") : [];
  return new Map(each.map(({ attributes }) => [attributes.name ?? "", attributes.value ?? ""]));
}

/** Replaces them all. Only inside an edit. */
export function writeAddinSettings(
  document: EditableDocument,
  addin: AddinIdentity,
  settings: AddinSettings,
): void {
  const part = extensionPart(document, addin) ?? addExtension(document, addin);
  const properties = ensureChild(document.touch(part), "we:properties");
  properties.children = [...settings].map(([name, value]) => element("we:property", { name, value }));
}

function extensionPart(document: EditableDocument, { id }: AddinIdentity): string | undefined {
  const panes = document.targetOf("", "/webextensiontaskpanes");
  if (panes === undefined) return undefined;
  const parts = document
    .relationships(panes)
    .filter(({ type }) => type.endsWith("/webextension"))
    .map(({ target }) => partTarget(panes, target));
  const isOurs = (root: XmlElement): boolean => childOf(root, "we:reference")?.attributes.id === id;
  return parts.find((name) => isOurs(document.part(name)));
}

function addExtension(document: EditableDocument, addin: AddinIdentity): string {
  const panes = document.targetOf("", "/webextensiontaskpanes") ?? addTaskPanes(document);
  const name = freeExtension(document);
  const root = element("we:webextension", { "xmlns:we": EXTENSION, id: `{${addin.id}}` }, [
    element("we:reference", {
      id: addin.id,
      version: addin.version,
      store: "developer",
      storeType: "Registry",
    }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": OFFICE }),
  ]);
  document.putTree(name, root);
  declareContentType(document, name, "application/vnd.ms-office.webextension+xml");
  const id = relate(document, panes, `${RELATIONSHIP}/webextension`, name);
  const pane = { dockstate: "right", visibility: "0", width: "350", row: "1" };
  const reference = element("wetp:webextensionref", { "xmlns:r": OFFICE, "r:id": id });
  document.touch(panes).children.push(element("wetp:taskpane", pane, [reference]));
  return name;
}

function freeExtension(document: EditableDocument): string {
  let number = 1;
  while (document.has(`word/webextensions/webextension${number}.xml`)) number += 1;
  return `word/webextensions/webextension${number}.xml`;
}

function addTaskPanes(document: EditableDocument): string {
  const name = "word/webextensions/taskpanes.xml";
  document.putTree(name, element("wetp:taskpanes", { "xmlns:wetp": TASK_PANES }));
  declareContentType(document, name, "application/vnd.ms-office.webextensiontaskpanes+xml");
  relate(document, "", `${RELATIONSHIP}/webextensiontaskpanes`, name);
  return name;
}
