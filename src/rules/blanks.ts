/** The blanks of the skeleton's figure sentences that still stand open, with the figures that they wait for. */
import type { FigureId } from "../outline";
import { blanksIn } from "../reading/prompts";
import type { Report } from "../reading/report";

export interface BlankLeft {
  readonly paragraph: number;
  readonly figures: readonly FigureId[];
}

export function blanksLeft({ source, outline }: Report): readonly BlankLeft[] {
  return source.paragraphs.flatMap(({ text }, paragraph) => {
    const figures = blanksIn(text, outline);
    return figures === null ? [] : [{ paragraph, figures }];
  });
}
