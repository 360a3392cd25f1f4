/** What word/settings.xml says about the document. */
import { isProtected as forbidsChanges } from "../../src/docx/read/locks";
import { isOn } from "../../src/docx/read/values";
import { childOf, isElement } from "../../src/docx/xml";
import type { EditableDocument } from "./editableDocument";
import { beside, touchBeside } from "./parts";
import { element, removeChildren } from "./tree";

/** Whether Word records changes as revisions. */
export function changeTracking(document: EditableDocument): boolean {
  const tracking = childOf(beside(document, "settings"), "w:trackRevisions");
  return tracking !== undefined && isOn(tracking.attributes["w:val"]);
}

/** Only inside an edit. */
export function setChangeTracking(document: EditableDocument, on: boolean): void {
  if (changeTracking(document) === on) return;
  const root = touchBeside(document, "settings");
  removeChildren(root, "w:trackRevisions");
  if (!on) return;
  const earlier =
    /^w:(writeProtection|view|zoom|removePersonalInformation|removeDateAndTime|doNotDisplayPageBoundaries|displayBackgroundShape|printPostScriptOverText|printFractionalCharacterWidth|printFormsData|embedTrueTypeFonts|embedSystemFonts|saveSubsetFonts|saveFormsData|mirrorMargins|alignBordersAndEdges|bordersDoNotSurroundHeader|bordersDoNotSurroundFooter|gutterAtTop|hideSpellingErrors|hideGrammaticalErrors|activeWritingStyle|proofState|formsDesign|attachedTemplate|linkStyles|stylePaneFormatFilter|stylePaneSortMethod|documentType|mailMerge|revisionView)$/;
  const last = root.children.findLastIndex((child) => isElement(child) && earlier.test(child.name));
  root.children.splice(last + 1, 0, element("w:trackRevisions"));
}

/** Whether the file asks to be only read, or to be changed only in places. */
export const isProtected = (document: EditableDocument): boolean =>
  forbidsChanges(beside(document, "settings"));
