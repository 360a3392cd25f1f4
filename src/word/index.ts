/** The only way to Word for the pane and the ribbon's page. No type of Office leaves here; errors are WordError. */
export { applyAction, type ActionOutcome } from "./applyAction";
export { exclusive } from "./exclusive";
export { goTo } from "./goTo";
export { insertSkeleton, type InsertOutcome } from "./insertSkeleton";
export { loadLeft, saveLeft, storedLeft } from "./leftFindings";
export { noAnswer, patiently } from "./patience";
export type { ManualStep } from "./pageLook";
export { loadProfile } from "./profile";
export type { KeptProfile, KeptProfiles, StoredProfiles } from "./profileStore";
export { readDocument } from "./readDocument";
export { writeFigure, type FigureOutcome, type FigureRefusal } from "./writeFigure";
export { uiLanguage, whenReady, type Readiness } from "./ready";
export { onSelectionChanged } from "./selection";
export { WordError, type DocumentState, type WordErrorCode } from "./wordError";
