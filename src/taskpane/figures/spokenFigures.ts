import { allFigures, type FigureId, type Outline } from "../../outline";
import type { FigureStrings } from "../../strings/figures";
import { rowsOf, type FigurePart, type FigureRow } from "./figuresView";
import type { Deed, FiguresState } from "./figuresState";

/** What the live region says: results only, so that a screen reader is not talked to while nothing has come of it. */
export function spokenFigures(
  state: FiguresState,
  parts: readonly FigurePart[],
  outline: Outline,
  s: FigureStrings,
): string {
  const { deed } = state;
  const row = rowsOf(parts).find(({ id }) => id === deed?.figure);
  if (deed === null || row === undefined) return "";
  const done = deed.kind === "written" && state.focus.on === null ? ` ${s.allWritten}` : "";
  return `${deedLine(deed, row, outline, s)}${done}`;
}

/** What came of the last thing done about a figure; "" when there is nothing to tell, or it is told as a trouble. */
export function deedLine(deed: Deed, { label, item }: FigureRow, outline: Outline, s: FigureStrings): string {
  switch (deed.kind) {
    case "working":
    case "failed":
      return "";
    case "written":
      return deed.readOtherwise
        ? `${s.written(label, deed.undoSteps)} ${s.readOtherwise}`
        : s.written(label, deed.undoSteps);
    case "item-inserted":
      return s.itemInserted(item, deed.undoSteps);
    case "moved":
      return s.moved;
    case "there":
      return s.there;
    case "refused":
      return refusalLine(deed, outline, s);
  }
}

function refusalLine(
  { refusal }: Extract<Deed, { kind: "refused" }>,
  outline: Outline,
  s: FigureStrings,
): string {
  switch (refusal.why) {
    case "not-read":
      return s.notRead;
    case "changes-other":
      return s.changesOther(labelOf(refusal.other, outline));
    case "item-missing":
      return s.moved;
    case "own-words":
    case "several":
    case "no-words":
      return s.byHand[refusal.why];
  }
}

function labelOf(figure: FigureId, outline: Outline): string {
  return allFigures(outline).find(({ figure: { id } }) => id === figure)?.figure.label ?? figure;
}
