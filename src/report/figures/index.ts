/**
 * Reads the outline's figures out of a report. Each sentence is searched for numbers that are figures, for what each is
 * about (topics) and what it is to the report (status); of the candidates that come of it, the values are selected.
 * docs/figures.md tells why.
 */
import type { SourceDocument } from "../../document";
import { allFigures, type FigureId, type Item, type Outline } from "../../outline";
import { readLines, type Line } from "../lines";
import { Memory } from "../memory";
import type { NilTopic } from "../textRecord";
import type { FigureCandidate, FigureReading, ItemReading, ReportPeriod } from "../readings";
import { contextOf, contextsOf, isBeside, isUnasked } from "./itemContext";
import { FIGURES } from "./lexicon";
import { mentionsIn, type Mention } from "./mentions";
import { selectValues, type Answer } from "./selectValues";

/** Every figure of the outline, in its order, with what the report gives for it. */
export function readFigures(
  source: SourceDocument,
  lines: readonly Line[],
  items: readonly ItemReading[],
  period: ReportPeriod,
  /** Places of paragraphs that tell of another period. */
  aside: ReadonlySet<number>,
  memory: Memory,
): readonly FigureReading[] {
  const { outline } = memory;
  const contexts = contextsOf(outline, items, period, source.paragraphs.length);
  const { mentions, denials } = mentionsIn(source, lines, contexts, aside, memory);
  const readings = new Map(items.map((item) => [item.id, item]));
  return allFigures(outline).map(({ figure: { id, required }, item }) => {
    const status = readings.get(item.id)?.status ?? "missing";
    const denied = denials.some(({ topic, context }) => context.within.has(item.id) && denies(topic, id));
    const own = mentions.filter(({ candidate }) => candidate.figure === id);
    const candidates = candidatesOn(own, { figure: id, item, isMissing: status === "missing" }, outline);
    const answer = selectValues(candidates, denied || status === "nil");
    return { id, item: item.id, required, ...answer, candidates };
  });
}

interface Question {
  readonly figure: FigureId;
  readonly item: Item;
  /** The item's heading is missing. */
  readonly isMissing: boolean;
}

/** Of what a report says of a figure, what counts where it stands. */
function candidatesOn(
  mentions: readonly Mention[],
  { figure, item: { id }, isMissing }: Question,
  outline: Outline,
): readonly FigureCandidate[] {
  const isWithin = mentions.some(({ context }) => context.within.has(id));
  const all = mentions.map(({ candidate, context }) => {
    const own = (isWithin ? context.within : context.standsFor).has(id);
    return { candidate: { own, ...candidate }, context };
  });
  const counted = all.filter(({ candidate, context }) =>
    mayCount(candidate, figure, isMissing && isUnasked(context, id)),
  );
  const chosen =
    counted.length > 0
      ? counted
      : all.filter(({ candidate, context }) => isInTable(candidate) && isBeside(context, id, outline));
  return chosen.map(({ candidate }) => candidate);
}

/** What one sentence, standing under an item or nowhere, gives for each figure that it speaks of. */
export function readSentence(
  text: string,
  outline: Outline,
  period: ReportPeriod,
  item: string | null = null,
): ReadonlyMap<FigureId, Answer> {
  const context = contextOf(outline, item === null ? [] : [item], period);
  const source = { paragraphs: [{ text, format: {} }], controls: [] };
  const memory = new Memory(outline);
  const found = mentionsIn(source, readLines(source, memory), [context], new Set(), memory);
  const answers = new Map<FigureId, Answer>();
  for (const { figure, item: asking } of allFigures(outline)) {
    const own = context.standsFor.has(asking.id);
    const candidates = found.mentions
      .filter(({ candidate }) => candidate.figure === figure.id)
      .map(({ candidate }) => ({ own, ...candidate }))
      .filter((candidate) => mayCount(candidate, figure.id, false));
    const denied =
      context.within.has(asking.id) && found.denials.some(({ topic }) => denies(topic, figure.id));
    const answer = selectValues(candidates, denied);
    if (answer.status !== "missing") answers.set(figure.id, answer);
  }
  return answers;
}

function mayCount(candidate: FigureCandidate, figure: FigureId, itemMissing: boolean): boolean {
  if (candidate.own) return true;
  if (figure === "socio-economic" || candidate.source === "item") return false;
  return itemMissing || FIGURES[figure].anywhere.length > 0;
}

const isInTable = ({ group, source }: FigureCandidate): boolean =>
  group.startsWith("table") && source === "own";

function denies(topic: NilTopic, figure: FigureId): boolean {
  if (figure === "socio-economic") return false;
  return topic === "item" || FIGURES[figure].topics.includes(topic);
}

export { parseText, type Parsed } from "./parse";
export { textOf } from "../../text/tokens";
export type { Quantity } from "./quantities";
