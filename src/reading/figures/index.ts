/** Reads the outline's figures out of a report: which words are which figure, and what they are worth. */
import type { SourceDocument } from "../../document";
import { allFigures, allItems, type Figure, type FigureId, type Item, type Outline } from "../../outline";
import { oncePer, rememberedApart, rememberedForLast } from "../memo";
import { passagesOf } from "../passages";
import { isSkeletonText } from "../prompts";
import type { FigureReading, ItemReading, Report, ReportPeriod } from "../report";
import { claimsOf, type Claim } from "./claims";
import { cellSentences, hasColumns, isShort, typedRows, wordTables, type Grid } from "./grid";
import { answerFrom, type Answer, type PlacedClaim } from "./headline";
import { FIGURES, type Topic } from "./lexicon";
import { nilTopics, type NilTopic } from "./nil";
import { parseText } from "./parse";
import { socioEconomicClaims } from "./socioEconomic";

/** The items that a paragraph stands under: several where their headings were merged, none within another. */
interface Place {
  readonly items: readonly string[];
  /** The items that it stands under or that stand for those, the groups above them among them. */
  readonly within: ReadonlySet<string>;
  /** The same, with the dashes of a heading that it stands right under. */
  readonly standsFor: ReadonlySet<string>;
  readonly topics: readonly Topic[];
  /** Under a part of plans (nhiệm vụ, giải pháp; kiến nghị) nothing is a result. */
  readonly results: boolean;
  readonly socioEconomic: boolean;
  readonly period: ReportPeriod;
}

interface Found {
  readonly told: ReadonlyMap<FigureId, readonly Told[]>;
  readonly nils: readonly { readonly topic: NilTopic; readonly place: Place }[];
}

/** A claim where it stands. */
interface Told {
  readonly claim: Claim;
  readonly text: string;
  readonly at: Pick<PlacedClaim, "paragraph" | "place">;
  readonly under: Place;
  /** What was made of it last. */
  placed?: PlacedClaim;
}

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
  const found = readParagraphs(source, places, outline, aside);
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

/** A claim where it stands, the same object for as long as it stands there: rules know it again. */
function placed(told: Told, own: boolean): PlacedClaim {
  if (told.placed?.own !== own) told.placed = { own, ...told.at, ...told.claim, text: told.text };
  return told.placed;
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
  const found = readParagraphs(
    { paragraphs: [{ text, format: {} }], controls: [] },
    [place],
    outline,
    new Set(),
  );
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

function isWithin(item: string, asking: string): boolean {
  return item === asking || item.startsWith(`${asking}.`);
}

const areWithin = (items: readonly string[], asking: string): boolean =>
  items.some((item) => isWithin(item, asking));

/** Text right under "7. Giải quyết đơn thư, tiếp công dân, đối thoại" is that of its dashes as well. */
const standFor = (items: readonly string[], asking: string): boolean =>
  areWithin(items, asking) || items.some((item) => item.includes(".") && isWithin(asking, item));

/** What another item asks for is that item's: "06 lớp tập huấn" under II are no courses of III.4.2. */
function isUnasked(place: Place, asking: string): boolean {
  return place.topics.length === 0 || place.items.some((item) => isWithin(asking, item));
}

function mayCount(claim: PlacedClaim, figure: FigureId, itemMissing: boolean): boolean {
  if (claim.own) return true;
  if (figure === "socio-economic" || claim.source === "item") return false;
  return itemMissing || FIGURES[figure].anywhere.length > 0;
}

const isInTable = ({ place, source }: PlacedClaim): boolean => place.startsWith("table") && source === "own";

/**
 * One table often holds the figures of several dashes, or of both items of part II, and stands under one of them. The
 * items of part III have dashes of their own and are each about something else.
 */
function isBeside({ within }: Place, asking: string, outline: Outline): boolean {
  const parent = asking.slice(0, Math.max(0, asking.lastIndexOf(".")));
  const group = allItems(outline).find(({ id }) => id === parent);
  const flat = group?.children.every(({ children }) => children.length === 0) ?? false;
  return flat && within.has(parent);
}

function isNilOf(topic: NilTopic, figure: FigureId): boolean {
  if (figure === "socio-economic") return false;
  return topic === "item" || FIGURES[figure].topics.includes(topic);
}

function placesOf(
  outline: Outline,
  items: readonly ItemReading[],
  period: ReportPeriod,
  paragraphs: number,
): readonly Place[] {
  const nowhere: readonly string[] = [];
  const standing = Array.from({ length: paragraphs }, () => nowhere);
  for (const { id, extent } of items) {
    const alone = [id];
    for (const paragraph of extent) {
      const known = standing[paragraph] ?? nowhere;
      standing[paragraph] =
        known === nowhere ? alone : [...known.filter((other) => !isWithin(id, other)), id];
    }
  }
  // Most paragraphs stand where the one before them does.
  const known = new Map<readonly string[], Place>();
  return standing.map((ids) => {
    const place = known.get(ids) ?? placeOf(outline, ids, period);
    known.set(ids, place);
    return place;
  });
}

/** Always the same object for the same items and period, so that what texts say there is found again. */
function placeOf(outline: Outline, ids: readonly string[], period: ReportPeriod): Place {
  return placesIn(outline)(JSON.stringify([ids, period]));
}

const placesIn = oncePer((outline: Outline) => rememberedApart((which) => makePlace(which, outline), 200));

function makePlace(which: string, outline: Outline): Place {
  const [ids, period] = JSON.parse(which) as [readonly string[], ReportPeriod];
  const figures = allItems(outline)
    .filter(({ id }) => ids.includes(id))
    .flatMap((item) => [item, ...(item.figures.length === 0 && item.id.includes(".") ? item.children : [])])
    .flatMap((item) => item.figures);
  const topics = figures.flatMap((figure) => FIGURES[figure.id].topics.slice(0, 1));
  const parts = outline.parts.filter((part) => areWithin(ids, part.id));
  const all = allItems(outline).map(({ id }) => id);
  return {
    items: ids,
    within: new Set(all.filter((id) => areWithin(ids, id))),
    standsFor: new Set(all.filter((id) => standFor(ids, id))),
    topics: [...new Set(topics)],
    results: parts.length === 0 || parts.some((part) => asksForResults(part, outline)),
    socioEconomic: parts.some((part) => part.figures.some(({ id }) => id === "socio-economic")),
    period,
  };
}

/** The parts after the last one with figures, but for the assessment, tell what is to be done. */
function asksForResults(part: Item, outline: Outline): boolean {
  const last = outline.parts.findLastIndex((candidate) =>
    [candidate, ...candidate.children, ...candidate.children.flatMap((child) => child.children)].some(
      (item) => item.figures.length > 0,
    ),
  );
  return outline.parts.indexOf(part) <= last + 1;
}

function readParagraphs(
  source: SourceDocument,
  places: readonly Place[],
  outline: Outline,
  aside: ReadonlySet<number>,
): Found {
  const { paragraphs } = source;
  const passages = passagesOf(source);
  const claims: Told[] = [];
  const nils: { topic: NilTopic; place: Place }[] = [];
  const readGrid = (grid: Grid, name: string, caption = ""): void => {
    for (const cell of cellSentences(grid, caption)) {
      const under = places[cell.paragraph];
      if (!under?.results) continue;
      const at = { paragraph: cell.paragraph, place: name };
      for (const claim of saidIn(cell.text, under).claims)
        if (claim.start >= cell.from) claims.push({ claim, text: cell.cell, at, under });
    }
  };
  for (const [place, { grid, caption }] of wordTables(paragraphs)) readGrid(grid, `table ${place}`, caption);
  for (const [paragraph, { text, cell }] of paragraphs.entries()) {
    const under = places[paragraph];
    // Our own prompts, and the outline's sentences, are nobody's figures.
    if (!under?.results || (cell && isShort(text)) || aside.has(paragraph)) continue;
    const passage = passages[paragraph] ?? text;
    if (isSkeletonText(passage, outline)) continue;
    const grid = !cell && hasColumns(passage) ? typedRows(text, paragraph) : null;
    if (grid) {
      readGrid(grid, `paragraph ${paragraph}`);
      continue;
    }
    const said = saidIn(passage, under);
    for (const topic of ownNils(said.nils, under)) nils.push({ topic, place: under });
    for (const told of toldAt(paragraph, said, under)) claims.push(told);
  }
  const inOrder = claims.sort((a, b) => a.at.paragraph - b.at.paragraph || a.claim.start - b.claim.start);
  return { told: byFigure(inOrder), nils };
}

/** The same as long as the paragraph stays at its place. */
function toldAt(paragraph: number, said: Said, under: Place): readonly Told[] {
  if (said.claims.length === 0) return [];
  if (said.last?.paragraph !== paragraph) {
    const at = { paragraph, place: `paragraph ${paragraph}` };
    const told = said.claims.map((claim) => ({ claim, text: claim.text, at, under }));
    said.last = { paragraph, told };
  }
  return said.last.told;
}

/** "Biểu dương, khen thưởng trong phong trào “Dân vận khéo”: không có" under its own item says nothing of models. */
function ownNils(nils: ReadonlySet<NilTopic>, { topics }: Place): readonly NilTopic[] {
  if (nils.size === 0) return [];
  const own = [...nils].filter((topic) => topics.some((asked) => asked === topic));
  return own.length > 0 ? own : [...nils];
}

function byFigure(claims: readonly Told[]): ReadonlyMap<FigureId, readonly Told[]> {
  const grouped = new Map<FigureId, Told[]>();
  for (const told of claims) {
    const known = grouped.get(told.claim.figure);
    if (known) known.push(told);
    else grouped.set(told.claim.figure, [told]);
  }
  return grouped;
}

interface Said {
  readonly claims: readonly Claim[];
  readonly nils: ReadonlySet<NilTopic>;
  /** Where it was said last. */
  last?: { readonly paragraph: number; readonly told: readonly Told[] };
}

/** What a text says under its item, in a report of its period. */
const saidIn = rememberedForLast((text, { topics, period, socioEconomic }: Place): Said => {
  const parsed = parseText(text);
  const claims = claimsOf(parsed, { itemTopics: topics, period });
  return {
    claims: socioEconomic ? [...claims, ...socioEconomicClaims(parsed, period)] : claims,
    nils: nilTopics(parsed),
  };
});

export { parseText, takeApart } from "./parse";
export { textOf } from "./tokens";
export { headlines, type PlacedClaim } from "./headline";
export type { Parsed } from "./claims";
export type { Quantity } from "./quantities";
