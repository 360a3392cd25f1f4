import type { Anchor } from "../document";
import type { Report } from "../report/report";

/**
 * Behind paragraph `place`, or at the top where nothing comes before: the heading belongs there, and text above the first
 * heading that anybody could name then stands under part I, where an introduction belongs.
 */
export function anchorBehind(place: number | null, report: Report): Anchor {
  if (place === null) return { at: "start" };
  const { paragraphs } = report.source;
  if (place >= paragraphs.length - 1) return { at: "end" };
  // Between two paragraphs there is one place with two names; the name of the one that stands free is the safer.
  return !isFree(place, report) && isFree(place + 1, report)
    ? { at: "before", paragraph: place + 1 }
    : { at: "after", paragraph: place };
}

/** In no table and no content control. */
function isFree(place: number, { source }: Report): boolean {
  const paragraph = source.paragraphs[place];
  return paragraph !== undefined && !paragraph.cell && paragraph.controlTag === undefined;
}
