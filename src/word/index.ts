/** The only way to Word for the pane and the ribbon's page: a DocumentHost. No type of Office leaves here. */
import type { DocumentHost } from "../document";
import { edit } from "./edit";
import { exclusive } from "./exclusive";
import { goTo } from "./goTo";
import { setPage } from "./pageLook";
import { readDocument } from "./readDocument";
import { settings } from "./settings";

export const officeHost: DocumentHost = { read: readDocument, edit, setPage, goTo, exclusive, settings };

export { noAnswer, patiently } from "./patience";
export { uiLanguage, whenReady, type Readiness } from "./ready";
export { onSelectionChanged } from "./selection";
export { storage } from "./storage";
