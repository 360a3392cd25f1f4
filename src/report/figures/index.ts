/** Reads the outline's figures out of a report: which words are which figure, and what they are worth. */
import type { SourceDocument } from "../../document";
import { allFigures, type Figure, type FigureId, type Item, type Outline } from "../../outline";
import { oncePer } from "../../text/memo";
import type { FigureReading, ItemReading, Report, ReportPeriod } from "../report";
import { answerFrom, type Answer, type PlacedClaim } from "./headline";
import { FIGURES } from "./lexicon";
import type { NilTopic } from "./nil";
import { isBeside, isUnasked, placeOf, placesOf } from "./places";
import { placed, toldIn, type Told } from "./told";

/** Every figure of the outline, in its order, with what the report gives for it. */
export function readFigures(
  outline: Outline,
  source: SourceDocument,
  items: readonly ItemReading[],
  period: ReportPeriod,
  /** Places of paragraphs that tell of another period. */
  aside: ReadonlySet<number> = new Set(),
): readonly FigureReading[] {
  const places = placesOf(outline, items, period, source.paragraphs.length);
  const found = toldIn(source, places, outline, aside);
  const readings = new Map(items.map((item) => [item.id, item]));
  const claimed = new Map<FigureId, readonly PlacedClaim[]>();
  SAID.set(items, claimed);
  return allFigures(outline).map(({ figure, item }) => {
    const status = readings.get(item.id)?.status ?? "missing";
    const saidNil = found.nils.some(
      ({ place, topic }) => place.within.has(item.id) && isNilOf(topic, figure.id),
    );
    const told = found.told.get(figure.id) ?? [];
    const asked = { figure, item, told, missing: status === "missing", nil: saidNil || status === "nil" };
    const { claims, answer } = answerAgain(asked, outline);
    claimed.set(figure.id, claims);
    return { id: figure.id, item: item.id, required: figure.required, ...answer };
  });
}

/** A figure, and all that is told of it: what its answer depends on. */
interface Asked {
  readonly figure: Figure;
  readonly item: Item;
  readonly told: readonly Told[];
  /** The item's heading is missing. */
  readonly missing: boolean;
  readonly nil: boolean;
}

interface Answered {
  readonly claims: readonly PlacedClaim[];
  readonly answer: Answer;
}

function answerTo({ figure, item, told, missing, nil }: Asked, outline: Outline): Answered {
  const isTold = told.some(({ under }) => under.within.has(item.id));
  const isOwn = ({ under }: Told): boolean => (isTold ? under.within : under.standsFor).has(item.id);
  const said = told.map((each) => ({ claim: placed(each, isOwn(each)), under: each.under }));
  const counted = said.filter(({ claim, under }) =>
    mayCount(claim, figure.id, missing && isUnasked(under, item.id)),
  );
  const beside = said.filter(
    ({ claim, under }) => counted.length === 0 && isInTable(claim) && isBeside(under, item.id, outline),
  );
  const claims = [...counted, ...beside].map(({ claim }) => claim);
  return { claims, answer: answerFrom(claims, nil) };
}

/** The answer of the last report that was read, where it depends on the very same: most of a report is as it was. */
function answerAgain(asked: Asked, outline: Outline): Answered {
  const known = LAST(outline).get(asked.figure.id);
  if (known && isSame(known.asked, asked)) return known.answered;
  const answered = answerTo(asked, outline);
  LAST(outline).set(asked.figure.id, { asked, answered });
  return answered;
}
const LAST = oncePer<Outline, Map<FigureId, { readonly asked: Asked; readonly answered: Answered }>>(
  () => new Map(),
);

function isSame(one: Asked, other: Asked): boolean {
  return (
    one.missing === other.missing &&
    one.nil === other.nil &&
    one.told.length === other.told.length &&
    one.told.every((told, at) => told === other.told[at])
  );
}

/** By the items that a report was read into: a report is read once and asked often. */
const SAID = new WeakMap<readonly ItemReading[], ReadonlyMap<FigureId, readonly PlacedClaim[]>>();

/** Every place where a report that `readFigures` has read speaks of a figure, in the document's order. */
export function claimsOn(figure: FigureId, { items }: Pick<Report, "items">): readonly PlacedClaim[] {
  return SAID.get(items)?.get(figure) ?? [];
}

/** What one sentence, standing under an item or nowhere, gives for each figure that it speaks of. */
export function readSentence(
  text: string,
  outline: Outline,
  period: ReportPeriod,
  item: string | null = null,
): ReadonlyMap<FigureId, Answer> {
  const place = placeOf(outline, item === null ? [] : [item], period);
  const found = toldIn({ paragraphs: [{ text, format: {} }], controls: [] }, [place], outline, new Set());
  const answers = new Map<FigureId, Answer>();
  for (const { figure, item: asking } of allFigures(outline)) {
    const own = place.standsFor.has(asking.id);
    const claims = (found.told.get(figure.id) ?? []).map((told) => placed(told, own));
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

export { parseText, takeApart } from "./parse";
export { textOf } from "../../text/tokens";
export { headlines, type PlacedClaim } from "./headline";
export type { Parsed } from "./claims";
export type { Quantity } from "./quantities";
