/** The blanks of the skeleton's figure sentences that still stand open, with the figures that they wait for. */
import type { SourceDocument } from "../../document";
import { allFigures, figureTag, type FigureId } from "../../outline";
import { oncePer } from "../../text/memo";
import { blanksIn } from "../../report/prompts";
import type { Report } from "../../report/report";
import { tidy } from "../../text/text";
import { openTags } from "./controls";
import { paragraphsWith } from "../textsWith";

export interface BlankLeft {
  readonly paragraph: number;
  readonly figures: readonly FigureId[];
}

/** Seen in the text, or told by a control where the host leaves the prompt out of the text. */
export const blanksLeft = oncePer((report: Report): readonly BlankLeft[] => {
  const { source, figures } = report;
  const seen = sentencesWithBlanks(report).flatMap(({ place, found }) =>
    namesRow(place, source) ? [] : found.map((blanks) => ({ paragraph: place, figures: blanks })),
  );
  const known = new Set(seen.flatMap(({ figures }) => figures));
  const open = openTags(report);
  const told = figures.filter(({ id }) => open.has(figureTag(id)) && !known.has(id));
  return [...seen, ...told.flatMap(({ id }) => sentenceOf(id, report))];
});

const sentencesWithBlanks = paragraphsWith((text, outline) => {
  const blanks = blanksIn(text, outline);
  return blanks === null ? [] : [blanks];
});

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
function sentenceOf(id: FigureId, { source, outline }: Report): readonly BlankLeft[] {
  const [opening] = allFigures(outline)
    .map(({ figure }) => figure.sentence ?? [])
    .filter((parts) => parts.some((part) => typeof part !== "string" && part.blank === id))
    .map(([first]) => first);
  const begun = source.paragraphs.find(
    ({ text }) => typeof opening === "string" && tidy(text).startsWith(tidy(opening)),
  );
  return begun ? [{ paragraph: source.paragraphs.indexOf(begun), figures: [id] }] : [];
}
