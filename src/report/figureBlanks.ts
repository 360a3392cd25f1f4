/** The blanks of the skeleton's figure sentences that still stand open, with the figures that they wait for. */
import type { SourceDocument } from "../document";
import { allFigures, figureTag, type FigureId, type Outline } from "../outline";
import { tidy } from "../text/text";
import { isOpen } from "./openControl";

export interface FigureBlank {
  readonly paragraph: number;
  /** [] for an open blank in other words than the skeleton's. */
  readonly figures: readonly FigureId[];
}

/** Tags of the controls that are not filled in: they show their prompt, whether or not the host gives it as text. */
export const openControls = ({ controls }: SourceDocument, outline: Outline): readonly string[] => [
  ...new Set(controls.filter((control) => isOpen(control, outline)).map(({ tag }) => tag)),
];

/** `seen`: those in the text. Others are told by a control, where the host leaves the prompt out of the text. */
export function readFigureBlanks(
  source: SourceDocument,
  outline: Outline,
  seen: readonly FigureBlank[],
  open: readonly string[],
): readonly FigureBlank[] {
  const shown = seen.filter(({ paragraph }) => !namesRow(paragraph, source));
  const known = new Set(shown.flatMap(({ figures }) => figures));
  const hidden = allFigures(outline)
    .map(({ figure }) => figure)
    .filter(({ id }) => open.includes(figureTag(id)) && !known.has(id));
  return [...shown, ...hidden.flatMap(({ id }) => sentenceOf(id, source, outline))];
}

/** Whether the words name a row of a table, whose number stands in a cell beside them. */
function namesRow(paragraph: number, { paragraphs }: SourceDocument): boolean {
  const { text = "", cell } = paragraphs[paragraph] ?? {};
  if (!cell || text.includes("[")) return false;
  return paragraphs.some(
    (other) =>
      other.cell?.table === cell.table &&
      other.cell.row === cell.row &&
      other.cell.column > cell.column &&
      /\d/.test(other.text),
  );
}

/** The paragraph that begins like the figure's sentence: inline controls do not say where they stand. */
function sentenceOf(id: FigureId, { paragraphs }: SourceDocument, outline: Outline): readonly FigureBlank[] {
  const [opening] = allFigures(outline)
    .map(({ figure }) => figure.sentence ?? [])
    .filter((parts) => parts.some((part) => typeof part !== "string" && part.blank === id))
    .map(([first]) => first);
  const paragraph = paragraphs.findIndex(
    ({ text }) => typeof opening === "string" && tidy(text).startsWith(tidy(opening)),
  );
  return paragraph < 0 ? [] : [{ paragraph, figures: [id] }];
}
