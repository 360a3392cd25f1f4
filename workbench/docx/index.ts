export * from "./comments";
export * from "./contentControls";
export { EditableDocument } from "./editableDocument";
export { FragmentError, base64, fromBase64, parseFlatOpc, writeFlatOpc } from "./flatOpc";
export { findHeaderOrFooter, headerOrFooter, type HeaderKind, sectionsOf } from "./headers";
export { importFragment } from "./importFragment";
export { styleOf } from "./importStyles";
export * from "./look";
export { makeRun, markProperties, paragraphText, piecesOf, runProperties } from "./paragraphText";
export { listPlaces, type ListPlace } from "./lists";
export * from "./places";
export { markDeleted, markInserted } from "./revisions";
export { readAddinSettings, writeAddinSettings } from "./addinSettings";
export { changeTracking, isProtected, setChangeTracking } from "./settings";
export { insertBlocks } from "./insertBlocks";
export {
  deleteSpan,
  EditError,
  elementSpan,
  type InsertPlace,
  insertTextAt,
  isCollapsed,
  paragraphSpan,
  paragraphsOfSpan,
  type RangePart,
  runsOfSpan,
  type Span,
  spanText,
} from "./spans";
export * from "./tables";
export * from "./textEditing";
export { partTarget } from "./relationships";
export {
  Ancestry,
  clone,
  descendants,
  element,
  ensureChild,
  ownText,
  paragraphsIn,
  removeChild,
} from "./tree";
