/**
 * Reads a document as the report that an outline asks for. Each paragraph's text is annotated once; from the lines come
 * heading, items and signature block, and from what stands under the items the figures and all that rules compare.
 * The outcome is one plain tree, `Report`.
 */
import type { SourceDocument } from "../document";
import type { ItemId, Outline } from "../outline";
import { align } from "./align";
import { findCandidates, type Candidate } from "./headingCandidates";
import { inOtherColumns } from "./columns";
import { readFigures } from "./figures";
import { readItems } from "./items";
import { readCarriedOver } from "./arithmetic/carriedOver";
import { readWholeValues } from "./arithmetic/wholeValues";
import { columnSums } from "./arithmetic/columnSums";
import { readDetails } from "./details";
import { openControls, readFigureBlanks } from "./figureBlanks";
import { readAgencies } from "./issuer";
import { readPeriodMentions } from "./periodMentions";
import { placeholdersIn } from "./placeholders";
import { readSignatureBlock } from "./signatureBlock";
import { decode } from "./legacy";
import { headingPieces, readLetterhead } from "./letterhead";
import { readLines, type Line } from "./lines";
import { Memory } from "./memory";
import { shareHeadings } from "./merged";
import { partsByNumber } from "./parts";
import { readPeriod } from "./period";
import type { Report } from "./report";
import { findClosing, findSignature } from "./signature";

export type * from "./report";
export type { Line } from "./lines";
export type { Details, Placed } from "./details";
export type { Amount } from "./arithmetic/amounts";
export type { Fraction, Rate } from "./arithmetic/rates";
export type { PartList } from "./arithmetic/partLists";
export type { Stated } from "./arithmetic/stated";
export type { WholeValue } from "./arithmetic/wholeValues";
export type { CitationMention } from "./citations";
export type { FigureBlank } from "./figureBlanks";
export type { Segment } from "./letterhead";
export type { LegacyEncoding, LegacyParagraph } from "./legacy";
export type { PeriodMention } from "./periodMentions";
export type { CopyLine, SignerLine } from "./signatureBlock";
export type { NumberLabel } from "../text/numbering";
export { bareKey } from "../text/text";
export { legacyFont } from "./legacy";
export { authorityOf } from "./signature";
export { withoutPrompts } from "./prompts";

/** A candidate this good ends the letterhead: the report's text begins there. */
const BEGINS_TEXT = 0.8;
/** How many paragraphs below the title may say which period the report is about. */
const OPENING_PARAGRAPHS = 6;

/** Reads one report after the other, and knows again what stands in the next one as it stood in the last. */
export interface Reader {
  readonly read: (source: SourceDocument) => Report;
}

/** A reader with a memory of its own. Whatever it read before, its answer is that of a first reading. */
export function createReader(outline: Outline): Reader {
  const memory = new Memory(outline);
  return {
    read: (source) => {
      memory.turn();
      return read(source, memory);
    },
  };
}

/** Finds what a report says of each item of an outline. Pure: the same document gives the same report. */
export const readReport = (source: SourceDocument, outline: Outline): Report =>
  createReader(outline).read(source);

function read(typed: SourceDocument, memory: Memory): Report {
  const { outline } = memory;
  const { source, legacy } = decode(typed, memory);
  const lines = readLines(source, memory);
  const candidates = findCandidates(
    lines,
    memory,
    source.paragraphs.map(({ text }) => text),
  );
  const start = textStart(candidates, lines.length);
  const letterhead = readLetterhead(source.paragraphs, lines, start, outline);
  const above = new Set([...Object.values(letterhead.elements), ...letterhead.subject]);
  const titleEnd = Math.max(-1, letterhead.elements.kind ?? -1, ...letterhead.subject);
  const inText = candidates.filter(({ line }) => !above.has(line.place) && line.place > titleEnd);
  const signature = findSignature(lines, Math.max(titleEnd, firstPlace(inText)));
  const end = signature ?? lines.length;
  const aligned = align(
    inText.filter(({ line }) => line.place < end),
    controlsBelow(lines),
  );
  const matches = shareHeadings(partsByNumber(aligned, lines.slice(titleEnd + 1, end), memory), memory);
  const lastHeading = Math.max(-1, ...[...matches.values()].map(({ candidate }) => candidate.line.place));
  const textEnd = findClosing(lines, lastHeading, end) ?? end;
  const title = [letterhead.elements.kind, ...letterhead.subject].map(
    (place) => lines[place ?? -1]?.text ?? "",
  );
  const opening = lines.slice(titleEnd + 1, titleEnd + 1 + OPENING_PARAGRAPHS).map(({ text }) => text);
  const period = readPeriod(title, opening, letterhead.date, outline);
  const aside = inOtherColumns(source.paragraphs, period);
  const items = readItems(matches, lines, textEnd, aside, memory);
  const { elements } = letterhead;
  const { paragraphs } = source;
  const details = readDetails(lines);
  const figures = readFigures(source, lines, items, period, aside, memory);
  const subject = letterhead.subject.flatMap((place) => lines[place] ?? []);
  const firstHeading = Math.min(lines.length, ...items.flatMap(({ heading }) => heading ?? []));
  const introduction = lines.slice(Math.max(titleEnd, elements.addressee ?? -1) + 1, firstHeading);
  const open = openControls(source, outline);
  return {
    outline,
    source,
    legacy,
    lines,
    period,
    date: letterhead.date,
    heading: elements,
    subjectLines: letterhead.subject,
    signature,
    items,
    figures,
    headingPieces: headingPieces(paragraphs, elements),
    agencies: readAgencies(paragraphs, elements.agency),
    signatureBlock: readSignatureBlock(paragraphs, signature),
    placeholders: [
      ...placeholdersIn(paragraphs, 0, firstHeading),
      ...placeholdersIn(paragraphs, Math.max(firstHeading, end)),
    ],
    openControls: open,
    figureBlanks: readFigureBlanks(source, outline, details.sentenceBlanks, open),
    periodMentions: readPeriodMentions(lines, introduction, subject, items, details.halfYears),
    petitionsCarriedOver: readCarriedOver(figures, items, lines),
    wholeValues: readWholeValues(figures, lines, source, period, memory),
    columnSums: columnSums(paragraphs, memory),
    ...details,
  };
}

function textStart(candidates: readonly Candidate[], otherwise: number): number {
  const first = candidates.find(({ score, line }) => score >= BEGINS_TEXT && line.label !== null);
  return first?.line.place ?? otherwise;
}

function firstPlace(candidates: readonly Candidate[]): number {
  return candidates[0]?.line.place ?? -1;
}

/** For each line, the item whose control begins right below it. */
function controlsBelow(lines: readonly Line[]): ReadonlyMap<number, ItemId> {
  const below = new Map<number, ItemId>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line.control !== null && before && before.control !== line.control)
      below.set(before.place, line.control);
  });
  return below;
}
