/**
 * What a person can do: check, insert, fix, write a figure, remember. Each is a function over a DocumentHost and an
 * outline, so it is the same in Word, in a file and in a test's memory.
 */
export { applyFix, type Fixed, type FixOutcome } from "./applyFix";
export { checkDocument, createChecker, type Checked, type Checker } from "./checkDocument";
export { loadDismissed, saveDismissed, storedDismissed } from "./dismissed";
export { insertSkeleton, type InsertOutcome } from "./insertSkeleton";
export { profileToday } from "./profileToday";
export { writeFigure, type FigureOutcome, type FigureRefusal } from "./writeFigure";
