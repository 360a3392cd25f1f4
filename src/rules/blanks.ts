/** The blanks of the skeleton's figure sentences that still stand open, with the figures that they wait for. */
import { allFigures, type FigureId } from "../outline";
import { blanksIn } from "../reading/prompts";
import type { Report } from "../reading/report";
import { tidy } from "../reading/text";
import { openControls } from "./controls";

export interface BlankLeft {
  readonly paragraph: number;
  readonly figures: readonly FigureId[];
}

const known = new WeakMap<Report, readonly BlankLeft[]>();

/** Seen in the text, or told by a control where the host leaves the prompt out of the text. */
export function blanksLeft(report: Report): readonly BlankLeft[] {
  const blanks = known.get(report) ?? findBlanks(report);
  known.set(report, blanks);
  return blanks;
}

function findBlanks(report: Report): readonly BlankLeft[] {
  const { source, outline } = report;
  const seen = source.paragraphs.flatMap(({ text }, paragraph) => {
    const figures = blanksIn(text, outline);
    return figures === null ? [] : [{ paragraph, figures }];
  });
  const known = new Set(seen.flatMap(({ figures }) => figures));
  const told = [...openControls(report).figures].filter((id) => !known.has(id));
  return [...seen, ...told.flatMap((id) => sentenceOf(id, report))];
}

/** The paragraph that begins like the figure's sentence: inline controls do not say where they stand. */
function sentenceOf(id: FigureId, { source, outline }: Report): readonly BlankLeft[] {
  const sentence = allFigures(outline)
    .map(({ figure }) => figure.sentence ?? [])
    .find((parts) => parts.some((part) => typeof part !== "string" && part.blank === id));
  const [first] = sentence ?? [];
  if (typeof first !== "string") return [];
  const paragraph = source.paragraphs.findIndex(({ text }) => tidy(text).startsWith(tidy(first)));
  return paragraph < 0 ? [] : [{ paragraph, figures: [id] }];
}
