/**
 * What it takes for a report to tell a figure: which words go where. The clerk's own words stay; of them only a number
 * that is unmistakably the figure's gives way to another.
 */
import type { ContentControl } from "../document";
import { allFigures, figureTag, type Figure, type FigureId, type Item, type SentencePart } from "../outline";
import { FIGURE_TELLING } from "../outline/figureTelling";
import { readDigits } from "../text/numerals";
import { isOpen } from "../report/openControl";
import { blanksIn, unfilledSentence, withoutBlanks } from "../report/prompts";
import type { FigureReading, FigureValue, Report } from "../report/report";
import { tidy } from "../text/text";
import { keysOf } from "../text/words";
import { flatOpc } from "./fragment";
import { BODY } from "./layout";
import { paragraph, run } from "./ooxml";
import { toldSentence } from "./outlineItem";
import { anchorAtEnd, type FigureInsertion } from "./planFigure";

/** What a clerk wants told: the text of the blank ("05"), or null for "there was none". */
export interface FigureEntry {
  readonly figure: FigureId;
  readonly text: string | null;
  /** What the text is worth; null where it is words, or "none". */
  readonly value: number | null;
}

/** Words of one paragraph and those in their stead: UTF-16 units of its text, `end` behind the last. */
export interface WordChange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** What the whole paragraph says. */
  readonly within: string;
}

/** Why nothing is written. */
export type NoEntry =
  | "item-missing" // there is no heading to put the sentence under
  | "own-words" // the clerk says it in words that only the clerk should change
  | "several" // the text gives several numbers for it
  | "no-words"; // there is no standard sentence for this

export type EntryPlan =
  /** Into every content control of the figure. */
  | { readonly kind: "fill"; readonly tag: string; readonly text: string }
  /** Other words in place of the paragraph's own: a number, or a whole sentence that we once wrote. */
  | { readonly kind: "replace"; readonly words: WordChange }
  /** A sentence of ours with open controls in it gives way to another one. */
  | { readonly kind: "rewrite"; readonly words: WordChange }
  | { readonly kind: "insert"; readonly insertion: FigureInsertion; readonly sentence: string }
  | { readonly kind: "none"; readonly why: NoEntry };

interface Told {
  readonly report: Report;
  readonly figure: Figure;
  readonly item: Item;
  readonly reading: FigureReading;
}

export function planEntry(report: Report, entry: FigureEntry): EntryPlan {
  const known = allFigures(report.outline).find(({ figure }) => figure.id === entry.figure);
  const reading = report.figures.find(({ id }) => id === entry.figure);
  if (!known || !reading) return none("no-words");
  const told: Told = { report, reading, ...known };
  return entry.text === null ? planNone(told) : planValue(told, entry.text);
}

function planValue(told: Told, text: string): EntryPlan {
  const { report, figure, reading } = told;
  const controls = report.source.controls.filter(({ tag }) => tag === figureTag(figure.id));
  const fill: EntryPlan = { kind: "fill", tag: figureTag(figure.id), text };
  switch (reading.status) {
    case "missing":
      if (controls.length > 0)
        return controls.every((each) => isOpen(each, report.outline)) ? fill : none("own-words");
      return fillBlank(told, text) ?? insert(told, text);
    case "present": {
      const [value, ...others] = reading.values;
      if (isWords(figure.id)) return controls.length === 1 ? fill : none("own-words");
      if (value === undefined || others.length > 0) return none("several");
      const holds = ({ text: held }: ContentControl) => readAs(figure.id, tidy(held)) === value.value;
      if (controls.length > 0 && controls.every(holds)) return fill;
      return replaceNumber(told, value, text);
    }
    case "nil":
      return replaceNone(told, text);
    case "review":
    case "unchecked":
      return none("own-words");
  }
}

function planNone(told: Told): EntryPlan {
  const { report, figure, reading } = told;
  const sentence = FIGURE_TELLING[figure.id].none;
  if (sentence === undefined) return none("no-words");
  if (reading.status !== "missing") return none("own-words");
  const open = openSentence(told);
  if (open !== null) {
    const within = report.source.paragraphs[open]?.text ?? "";
    const words = { paragraph: open, start: 0, end: within.length, from: within, to: sentence, within };
    return { kind: "rewrite", words };
  }
  const stands = report.source.controls.some(({ tag }) => tag === figureTag(figure.id));
  return stands ? none("own-words") : insert(told, null);
}

/** The blank that a sentence of ours shows where its control was lost on the way (#1926). */
function fillBlank({ report, figure }: Told, text: string): EntryPlan | null {
  const { outline, source } = report;
  for (const [place, { text: within }] of source.paragraphs.entries()) {
    const figures = blanksIn(within, outline) ?? [];
    if (!figures.includes(figure.id)) continue;
    const blanks = [...within.matchAll(/\[\s*\]/g)];
    const blank = blanks.length === figures.length ? blanks[figures.indexOf(figure.id)] : undefined;
    if (blank === undefined) return none("own-words");
    return replace(place, within, blank.index, blank[0], text);
  }
  return null;
}

function insert({ report, figure, item }: Told, text: string | null): EntryPlan {
  const reading = report.items.find(({ id }) => id === item.id);
  if (typeof reading?.heading !== "number") return none("item-missing");
  const anchor = anchorAtEnd(reading, report);
  if (anchor === null) return none("item-missing");
  const telling = FIGURE_TELLING[figure.id];
  const sentence = text === null ? (telling.none ?? "") : spoken(telling.sentence, text);
  const ooxml =
    text === null
      ? paragraph(run(sentence, BODY.text), BODY.paragraph)
      : toldSentence(item, telling.sentence, text);
  return { kind: "insert", sentence, insertion: { anchor, ooxml: flatOpc(ooxml) } };
}

/** The number of the figure in the clerk's own words, where nothing else there could be meant. */
function replaceNumber({ report, figure }: Told, value: FigureValue, text: string): EntryPlan {
  const within = report.source.paragraphs[value.paragraph]?.text ?? "";
  const decoded = (report.legacy ?? []).some(({ paragraph: place }) => place === value.paragraph);
  const [said, ...again] = placesOf(value.text, within);
  const numbers = [...value.text.matchAll(/\d+(?:[.,]\d+)*/g)].filter(
    ([digits]) => readAs(figure.id, digits) === value.value,
  );
  const [number, ...others] = numbers;
  if (decoded || said === undefined || again.length > 0 || number === undefined || others.length > 0)
    return none("own-words");
  return replace(value.paragraph, within, said + number.index, number[0], text);
}

/** The standard sentence of "none" gives way to the sentence of the figure. */
function replaceNone({ report, figure }: Told, text: string): EntryPlan {
  const telling = FIGURE_TELLING[figure.id];
  const place = report.source.paragraphs.findIndex(
    (each) => telling.none !== undefined && each.text.trim() === telling.none,
  );
  const within = report.source.paragraphs[place]?.text;
  if (within === undefined || telling.none === undefined) return none("own-words");
  return replace(place, within, within.indexOf(telling.none), telling.none, spoken(telling.sentence, text));
}

function replace(place: number, within: string, start: number, from: string, to: string): EntryPlan {
  const words = { paragraph: place, start, end: start + from.length, from, to, within };
  return { kind: "replace", words };
}

/** Place of a sentence of ours that waits for this figure and has nothing filled in; null where there is none. */
function openSentence({ report, figure }: Told): number | null {
  const { outline, source } = report;
  const own = keysOf(spoken(FIGURE_TELLING[figure.id].sentence, " ")).join(" ");
  const place = source.paragraphs.findIndex(
    ({ text }) =>
      unfilledSentence(text, outline)?.blanks.includes(figure.id) === true ||
      keysOf(withoutBlanks(text)).join(" ") === own,
  );
  return place < 0 ? null : place;
}

/** A sentence with this text in its blank. */
export function spoken(sentence: readonly SentencePart[], text: string): string {
  return sentence.map((part) => (typeof part === "string" ? part : text)).join("");
}

function placesOf(words: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ""; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** What digits are worth in this figure's notation; null for anything else. */
const readAs = (figure: FigureId, digits: string): number | null =>
  /^\d[\d.,]*$/.test(digits)
    ? readDigits(digits, FIGURE_TELLING[figure].measure.kind === "percent" ? "share" : "whole")
    : null;

const isWords = (figure: FigureId): boolean => FIGURE_TELLING[figure].measure.kind === "words";

const none = (why: NoEntry): EntryPlan => ({ kind: "none", why });
