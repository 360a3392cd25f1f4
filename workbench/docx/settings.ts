/** What word/settings.xml says about the document. */
import { isProtected as forbidsChanges } from "../../src/docx/read/locks";
import { childOf, isElement, type XmlElement } from "../../src/docx/xml";
import { type EditableDocument, rootElement } from "./editableDocument";
import { declareContentType, OFFICE_RELATIONSHIP, relate } from "./parts";
import { element, removeChildren } from "./tree";

const SETTINGS = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";

function settingsRoot(document: EditableDocument): XmlElement | undefined {
  const name = document.targetOf(document.mainName, "/settings");
  return name === undefined ? undefined : document.part(name);
}

const isOn = (one: XmlElement | undefined): boolean =>
  one !== undefined && !/^(0|false|off)$/.test(one.attributes["w:val"] ?? "1");

/** Whether Word records changes as revisions. */
export function changeTracking(document: EditableDocument): boolean {
  return isOn(childOf(settingsRoot(document), "w:trackRevisions"));
}

/** Only inside an edit. */
export function setChangeTracking(document: EditableDocument, on: boolean): void {
  if (changeTracking(document) === on) return;
  const name = document.targetOf(document.mainName, "/settings") ?? addSettings(document);
  const root = document.touch(name);
  removeChildren(root, "w:trackRevisions");
  if (!on) return;
  const earlier =
    /^w:(writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData|mirrorMargins|alignBordersAndEdges|bordersDoNotSurroundHeader|bordersDoNotSurroundFooter|gutterAtTop|hideSpellingErrors|hideGrammaticalErrors|activeWritingStyle|proofState|formsDesign|attachedTemplate|linkStyles|stylePaneFormatFilter|stylePaneSortMethod|documentType|mailMerge|revisionView)$/;
  const last = root.children.findLastIndex((child) => isElement(child) && earlier.test(child.name));
  root.children.splice(last + 1, 0, element("w:trackRevisions"));
}

function addSettings(document: EditableDocument): string {
  document.putTree("word/settings.xml", rootElement("w:settings"));
  declareContentType(document, "word/settings.xml", SETTINGS);
  relate(document, document.mainName, `${OFFICE_RELATIONSHIP}/settings`, "word/settings.xml");
  return "word/settings.xml";
}

/** Whether the file asks to be only read, or to be changed only in places. */
export const isProtected = (document: EditableDocument): boolean => forbidsChanges(settingsRoot(document));
