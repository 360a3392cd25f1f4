/** Reads the outline's figures out of a report: which words are which figure, and what they are worth. */
import type { SourceDocument } from "../../document";
import { allFigures, type Figure, type FigureId, type Item, type Outline } from "../../outline";
import type { Line } from "../lines";
import { readLines } from "../lines";
import { Memory } from "../memory";
import type { FigureReading, ItemReading, ReportPeriod } from "../report";
import { answerFrom, type Answer, type PlacedClaim } from "./headline";
import { FIGURES } from "./lexicon";
import { mentionsIn, type Placed } from "./mentions";
import type { NilTopic } from "../negation";
import { isBeside, isUnasked, placeOf, placesOf } from "./places";

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
  const places = placesOf(outline, items, period, source.paragraphs.length);
  const { claims, nils } = mentionsIn(source, lines, places, aside, memory);
  const readings = new Map(items.map((item) => [item.id, item]));
  return allFigures(outline).map(({ figure, item }) => {
    const status = readings.get(item.id)?.status ?? "missing";
    const saidNil = nils.some(({ place, topic }) => place.within.has(item.id) && isNilOf(topic, figure.id));
    const candidates = candidatesOn(
      { figure, item, isMissing: status === "missing" },
      claims.filter(({ claim }) => claim.figure === figure.id),
      outline,
    );
    const answer = answerFrom(candidates, saidNil || status === "nil");
    return { id: figure.id, item: item.id, required: figure.required, ...answer, candidates };
  });
}

interface Question {
  readonly figure: Figure;
  readonly item: Item;
  /** The item's heading is missing. */
  readonly isMissing: boolean;
}

function candidatesOn(
  { figure, item, isMissing }: Question,
  all: readonly Placed[],
  outline: Outline,
): readonly PlacedClaim[] {
  const isTold = all.some(({ under }) => under.within.has(item.id));
  const said = all.map(({ claim, under }) => {
    const own = (isTold ? under.within : under.standsFor).has(item.id);
    return { claim: { own, ...claim }, under };
  });
  const counted = said.filter(({ claim, under }) =>
    mayCount(claim, figure.id, isMissing && isUnasked(under, item.id)),
  );
  const beside = said.filter(
    ({ claim, under }) => counted.length === 0 && isInTable(claim) && isBeside(under, item.id, outline),
  );
  return [...counted, ...beside].map(({ claim }) => claim);
}

/** What one sentence, standing under an item or nowhere, gives for each figure that it speaks of. */
export function readSentence(
  text: string,
  outline: Outline,
  period: ReportPeriod,
  item: string | null = null,
): ReadonlyMap<FigureId, Answer> {
  const place = placeOf(outline, item === null ? [] : [item], period);
  const source = { paragraphs: [{ text, format: {} }], controls: [] };
  const memory = new Memory(outline);
  const found = mentionsIn(source, readLines(source, memory), [place], new Set(), memory);
  const answers = new Map<FigureId, Answer>();
  for (const { figure, item: asking } of allFigures(outline)) {
    const own = place.standsFor.has(asking.id);
    const claims = found.claims
      .filter(({ claim }) => claim.figure === figure.id)
      .map(({ claim }) => ({ own, ...claim }));
    const nil = place.within.has(asking.id) && found.nils.some((said) => isNilOf(said.topic, figure.id));
    const answer = answerFrom(
      claims.filter((claim) => mayCount(claim, figure.id, false)),
      nil,
    );
    if (answer.status !== "missing") answers.set(figure.id, answer);
  }
  return answers;
}

function mayCount(claim: PlacedClaim, figure: FigureId, itemMissing: boolean): boolean {
  if (claim.own) return true;
  if (figure === "socio-economic" || claim.source === "item") return false;
  return itemMissing || FIGURES[figure].anywhere.length > 0;
}

const isInTable = ({ place, source }: PlacedClaim): boolean => place.startsWith("table") && source === "own";

function isNilOf(topic: NilTopic, figure: FigureId): boolean {
  if (figure === "socio-economic") return false;
  return topic === "item" || FIGURES[figure].topics.includes(topic);
}

export { parseText, type Parsed } from "./parse";
export { textOf } from "../../text/tokens";
export { headlines, type PlacedClaim } from "./headline";
export type { Quantity } from "./quantities";
