/** How well a line's words match an outline item. */
import { allItems, perOutline, type Item, type ItemId, type Outline } from "../outline";
import { splitLabel, type NumberLabel } from "../text/numbering";
import type { Span, Text } from "../text/tokens";
import { bareKeysIn, bareKeysOf, isBare, keysIn, keysOf } from "../text/words";
import {
  makeVocabulary,
  sumOf,
  weighWords,
  type Feature,
  type LineWords,
  type Vocabulary,
  type WordingEntry,
} from "./vocabulary";

/** One item among the outline's, with what its wording is compared by. */
export interface ItemProfile {
  readonly id: ItemId;
  readonly item: Item;
  readonly order: number;
  readonly parent: ItemId | null;
  /** Places among the siblings of each ancestor and of itself, from 1: III.7.3 is [3, 7, 3]. */
  readonly path: readonly number[];
  /** How the outline itself numbers it: "III." is roman, "1." arabic, "-" a bullet. */
  readonly labelKind: NumberLabel["kind"];
}

export interface OutlineProfile {
  readonly items: readonly ItemProfile[];
  readonly byId: ReadonlyMap<ItemId, ItemProfile>;
  readonly marked: Vocabulary;
  /** The same without diacritics, for lines typed without them. */
  readonly bare: Vocabulary;
}

/** The likeness of a line and an item, each number between 0 and 1. */
export interface Likeness {
  readonly score: number;
  readonly explained: number;
  readonly covered: number;
  /** How much of the outline's own heading or sentence is there; other names left aside. */
  readonly whole: number;
}

const NO_LIKENESS: Likeness = { score: 0, explained: 0, covered: 0, whole: 0 };

/** Below this much matched weight a line says too little to be any item ("Kết quả"). */
const TOO_LITTLE = 2.5;
/** A heading cut to this share of an item's words is as good as whole. */
const ENOUGH_COVERED = 0.55;

/** An entry begins with the outline's heading and sentence. */
const OWN_WORDINGS = 2;

export const profileOf = perOutline(makeProfile);

function makeProfile(outline: Outline): OutlineProfile {
  const paths = new Map<ItemId, { parent: ItemId | null; path: readonly number[] }>();
  const walk = (items: readonly Item[], parent: ItemId | null, path: readonly number[]): void => {
    items.forEach((item, at) => {
      paths.set(item.id, { parent, path: [...path, at + 1] });
      walk(item.children, item.id, [...path, at + 1]);
    });
  };
  walk(outline.parts, null, []);
  const items = allItems(outline).map((item, order) => ({
    id: item.id,
    item,
    order,
    parent: paths.get(item.id)?.parent ?? null,
    path: paths.get(item.id)?.path ?? [],
    labelKind: splitLabel(item.label).label?.kind ?? "bullet",
  }));
  const wordings = items.map(({ item }) => [item.heading, item.sentence, ...(item.alsoCalled ?? [])]);
  return {
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    marked: makeVocabulary(wordings, keysOf),
    bare: makeVocabulary(wordings, bareKeysOf),
  };
}

/** Words with what they are compared with, which has no marks where they have none. */
export interface Weighed {
  readonly words: LineWords;
  readonly vocabulary: Vocabulary;
}

/** A text, or some of its tokens. */
export interface Piece extends Partial<Span> {
  readonly text: Text;
}

/** `pieces`: the words of a heading, which may go on over several texts; `typed`: the same as it was typed. */
export function weigh(
  pieces: readonly Piece[],
  typed: string,
  { marked, bare }: OutlineProfile,
  limit = Infinity,
): Weighed {
  const vocabulary = isBare(typed) ? bare : marked;
  const read = vocabulary === bare ? bareKeysIn : keysIn;
  const keys: string[] = [];
  for (const { text, from = 0, to = text.tokens.length } of pieces)
    keys.push(...read(text, limit - keys.length, { from, to }));
  return { words: weighWords(keys, vocabulary), vocabulary };
}

/** The likeness of a line of these words to each item that explains at least `least` of it. */
export function likenesses(
  line: LineWords,
  vocabulary: Vocabulary,
  least: number,
): readonly { readonly order: number; readonly likeness: Likeness }[] {
  const { known, weight } = line;
  // Most lines are like no item, and what they have of all items together is too little already.
  const most = sumOf(known);
  if (most < TOO_LITTLE || most / weight < least) return [];
  const matched = addUp(known, "holders", vocabulary.entries.length);
  const likely = vocabulary.entries.filter(({ order }) => {
    const sum = matched[order] ?? 0;
    return sum >= TOO_LITTLE && sum / weight >= least;
  });
  if (likely.length === 0) return [];
  const covered = addUp(known, "wordings", vocabulary.wordings);
  return likely.map((entry) => ({
    order: entry.order,
    likeness: likenessOf(entry, (matched[entry.order] ?? 0) / weight, covered),
  }));
}

/** How much a line is like one item. */
export function likeness(
  { known, weight }: LineWords,
  entry: WordingEntry,
  vocabulary: Vocabulary,
): Likeness {
  const matched = sumOf(known.filter(({ holders }) => holders.includes(entry.order)));
  if (matched < TOO_LITTLE) return NO_LIKENESS;
  return likenessOf(entry, matched / weight, addUp(known, "wordings", vocabulary.wordings));
}

function likenessOf({ variants }: WordingEntry, explained: number, sums: Float64Array): Likeness {
  const coverage = variants.map(({ number, weight }) => (sums[number] ?? 0) / weight);
  const covered = Math.max(...coverage);
  const score = explained * (0.5 + 0.5 * Math.min(1, covered / ENOUGH_COVERED));
  return { score, explained, covered, whole: Math.max(...coverage.slice(0, OWN_WORDINGS)) };
}

/** What a line has of each item or wording, added up. */
function addUp(known: readonly Feature[], by: "holders" | "wordings", count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const feature of known) for (const at of feature[by]) sums[at] = (sums[at] ?? 0) + feature.weight;
  return sums;
}
