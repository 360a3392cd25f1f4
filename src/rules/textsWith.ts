/**
 * What rules look for in each text by itself: a day that no calendar has, a row of dots, a document that is cited. All of
 * them look at a text together and once, as long as it is remembered. Most texts have nothing for any of them, so that a
 * rule is given the few that have, and a report that is checked again is asked one question for each paragraph.
 */
import type { Outline } from "../outline";
import { oncePer, passageOf, remembered, type Passage } from "../text/memo";
import { ownLines } from "./shared/regions";
import type { Report } from "../report/report";

/** A text with what a rule looks for in it. */
export interface TextWith<Found> {
  /** Of its paragraph. */
  readonly place: number;
  readonly text: string;
  readonly found: readonly Found[];
}

/** [] where the text has nothing of it. */
type Look<Found> = (text: string, outline: Outline) => readonly Found[];

/** The lines of a report, tidied, that have what `look` finds, in the document's order. */
export const linesWith = together(({ lines }) => lines.map(({ text }) => passageOf(text)));

/** The same of the paragraphs as they were typed. */
export const paragraphsWith = together(({ source }) => source.paragraphs.map(({ text }) => passageOf(text)));

/** Of those lines the ones of the report's own text. */
export function textLinesWith<Found>(look: Look<Found>): (report: Report) => readonly TextWith<Found>[] {
  const all = linesWith(look);
  return (report) => {
    const own = new Set(ownLines(report).map(({ place }) => place));
    return all(report).filter(({ place }) => own.has(place));
  };
}

function together(
  passagesIn: (report: Report) => readonly Passage[],
): <Found>(look: Look<Found>) => (report: Report) => readonly TextWith<Found>[] {
  const looks: Look<unknown>[] = [];
  const seenFor = oncePer((outline: Outline) => remembered((text) => seenBy(looks, text, outline)));
  const foundIn = oncePer((report: Report) => {
    // Whoever began to look only now would be given nothing of what is remembered.
    Object.freeze(looks);
    const texts = looks.map((): TextWith<unknown>[] => []);
    const seenIn = seenFor(report.outline);
    passagesIn(report).forEach((passage, place) => {
      for (const { at, found } of seenIn(passage)) texts[at]?.push({ place, text: passage.text, found });
    });
    return texts;
  });
  return <Found>(look: Look<Found>) => {
    const at = looks.push(look) - 1;
    return (report: Report) => (foundIn(report)[at] ?? []) as readonly TextWith<Found>[];
  };
}

/** What one of those who look has found. */
interface Seen {
  readonly at: number;
  readonly found: readonly unknown[];
}

function seenBy(looks: readonly Look<unknown>[], text: string, outline: Outline): readonly Seen[] {
  const seen: Seen[] = [];
  looks.forEach((look, at) => {
    const found = look(text, outline);
    if (found.length > 0) seen.push({ at, found });
  });
  return seen.length === 0 ? NOTHING : seen;
}
/** One for all texts that have nothing. */
const NOTHING: readonly never[] = [];
