/**
 * How well a line's words match an outline item. Words and pairs of neighbouring words count by how distinctive they
 * are *within this outline* ("hài lòng" stands in one item, "công tác" in most), which the outline's own text tells.
 */
import { allItems, type Item, type ItemId, type Outline } from "../outline";
import { bareKeysOf, keysOf } from "./words";

/** One item among the outline's, with what its wording is compared by. */
export interface ItemProfile {
  readonly id: ItemId;
  readonly item: Item;
  readonly order: number;
  readonly parent: ItemId | null;
  /** Places among the siblings of each ancestor and of itself, from 1: III.7.3 is [3, 7, 3]. */
  readonly path: readonly number[];
}

export interface OutlineProfile {
  readonly items: readonly ItemProfile[];
  readonly byId: ReadonlyMap<ItemId, ItemProfile>;
  readonly marked: Vocabulary;
  /** The same without diacritics, for lines typed without them. */
  readonly bare: Vocabulary;
}

export interface Vocabulary {
  readonly keysOf: (text: string, limit?: number) => readonly string[];
  readonly weights: ReadonlyMap<string, number>;
  /** By item order. */
  readonly entries: readonly WordingEntry[];
  /** The outline's words, and by their first words its pairs: a line is compared only with items that it shares some with. */
  readonly words: ReadonlyMap<string, Known>;
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Known>>;
}

/** A word or a pair of the outline. */
interface Known {
  readonly weight: number;
  /** Which items have it, by order. */
  readonly holders: readonly number[];
}

export interface WordingEntry {
  /** Every way the outline words the item: heading, sentence, other names. */
  readonly variants: readonly { readonly features: ReadonlySet<string>; readonly weight: number }[];
  readonly all: ReadonlySet<string>;
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

/** Pairs of syllables make a Vietnamese word, so they say more than syllables do. */
const SINGLE = 0.5;
const PAIR = 1;
/** A pair that the outline never has says less against a line than a syllable that it never has. */
const UNKNOWN_PAIR = 0.4;
/** What headings carry beside their subject: years, places, "trên địa bàn tỉnh". */
const NEUTRAL = new Set(
  keysOf(
    "trên địa bàn tỉnh thành phố xã phường đặc khu sở bộ ngành năm tháng đầu quý kỳ tại của và về một số tình hình",
  ),
);
const NEUTRAL_WEIGHT = 0.15;
/** Below this much matched weight a line says too little to be any item ("Kết quả"). */
const TOO_LITTLE = 2.5;
/** A heading cut to this share of an item's words is as good as whole. */
const ENOUGH_COVERED = 0.55;

/** An entry begins with the outline's heading and sentence. */
const OWN_WORDINGS = 2;

const profiles = new WeakMap<Outline, OutlineProfile>();

/** Computed once for an outline. */
export function profileOf(outline: Outline): OutlineProfile {
  const known = profiles.get(outline);
  if (known) return known;
  const profile = makeProfile(outline);
  profiles.set(outline, profile);
  return profile;
}

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
  }));
  return {
    items,
    byId: new Map(items.map((item) => [item.id, item])),
    marked: makeVocabulary(items, keysOf),
    bare: makeVocabulary(items, bareKeysOf),
  };
}

function makeVocabulary(items: readonly ItemProfile[], keys: Vocabulary["keysOf"]): Vocabulary {
  const wordings = items.map(({ item }) => {
    const texts = [item.heading, item.sentence, ...(item.alsoCalled ?? [])];
    return texts.map((text) => new Set(features(keys(text))));
  });
  const all = wordings.map((variants) => new Set(variants.flatMap((variant) => [...variant])));
  const frequency = new Map<string, number>();
  for (const set of all) for (const feature of set) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [feature, count] of frequency) {
    weights.set(feature, (isPair(feature) ? PAIR : SINGLE) * Math.log(1 + items.length / count));
  }
  const weigh = (set: ReadonlySet<string>): number =>
    sum([...set].map((feature) => weights.get(feature) ?? 0));
  const entries = wordings.map((variants, order) => ({
    variants: variants.map((set) => ({ features: set, weight: weigh(set) })),
    all: all[order] ?? new Set<string>(),
  }));
  const words = new Map<string, Known>();
  const pairs = new Map<string, Map<string, Known>>();
  for (const [feature, weight] of weights) {
    const holders = [...all.keys()].filter((order) => all[order]?.has(feature));
    const [first = "", second] = feature.split(" ");
    if (second === undefined) words.set(first, { weight, holders });
    else pairs.set(first, (pairs.get(first) ?? new Map<string, Known>()).set(second, { weight, holders }));
  }
  return { keysOf: keys, weights, entries, words, pairs };
}

/** A line's words, weighed; made once for a line and compared with every item. */
export interface LineWords {
  readonly features: ReadonlyMap<string, number>;
  readonly weight: number;
}

export function weighWords(keys: readonly string[], vocabulary: Vocabulary, itemCount: number): LineWords {
  const rarest = Math.log(1 + itemCount);
  const weighed = new Map<string, number>();
  for (const feature of features(keys)) {
    weighed.set(feature, vocabulary.weights.get(feature) ?? unknownWeight(feature, rarest));
  }
  return { features: weighed, weight: sum([...weighed.values()]) };
}

function unknownWeight(feature: string, rarest: number): number {
  const words = feature.split(" ");
  if (words.some(saysLittle)) return NEUTRAL_WEIGHT;
  return rarest * SINGLE * (words.length > 1 ? UNKNOWN_PAIR : 1);
}

/** The likeness of a line of these words to each item that explains at least `least` of it. */
export function likenesses(
  keys: readonly string[],
  vocabulary: Vocabulary,
  itemCount: number,
  least: number,
): readonly { readonly order: number; readonly likeness: Likeness }[] {
  const { matched, weight } = matchesOf(keys, vocabulary, itemCount);
  const orders: number[] = [];
  matched.forEach((sum, order) => {
    if (sum >= TOO_LITTLE && sum / weight >= least) orders.push(order);
  });
  if (orders.length === 0) return [];
  const line = weighWords(keys, vocabulary, itemCount);
  return orders.flatMap((order) => {
    const entry = vocabulary.entries[order];
    return entry ? [{ order, likeness: likenessOf(line, entry, (matched[order] ?? 0) / weight) }] : [];
  });
}

/**
 * How much of a line's weight each item has, by order. The same weights as those of `weighWords`, added in the same
 * order; but most lines are like no item, and for them no pair of words is put together.
 */
function matchesOf(
  keys: readonly string[],
  { words, pairs, entries }: Vocabulary,
  itemCount: number,
): { readonly matched: Float64Array; readonly weight: number } {
  const rarest = Math.log(1 + itemCount);
  const matched = new Float64Array(entries.length);
  let weight = 0;
  const count = (known: Known | undefined, unknown: number): void => {
    weight += known ? known.weight : unknown;
    if (known) for (const order of known.holders) matched[order] = (matched[order] ?? 0) + known.weight;
  };
  const distinct = new Set(keys);
  for (const key of distinct) count(words.get(key), saysLittle(key) ? NEUTRAL_WEIGHT : rarest * SINGLE);
  // Where no word comes twice, no pair does.
  const seen = distinct.size < keys.length ? new Set<string>() : null;
  for (let at = 1; at < keys.length; at++) {
    const [first, second] = [keys[at - 1] ?? "", keys[at] ?? ""];
    const pair = seen && `${first} ${second}`;
    if (seen && pair !== null) {
      if (seen.has(pair)) continue;
      seen.add(pair);
    }
    const little = saysLittle(first) || saysLittle(second);
    count(pairs.get(first)?.get(second), little ? NEUTRAL_WEIGHT : rarest * SINGLE * UNKNOWN_PAIR);
  }
  return { matched, weight };
}

const saysLittle = (word: string): boolean => NEUTRAL.has(word) || /^\d+$/.test(word);

/** How much a line is like one item. */
export function likeness(line: LineWords, entry: WordingEntry): Likeness {
  const matched = sumOf(line.features, entry.all);
  return matched < TOO_LITTLE ? NO_LIKENESS : likenessOf(line, entry, matched / line.weight);
}

function likenessOf(line: LineWords, entry: WordingEntry, explained: number): Likeness {
  const coverage = entry.variants.map((variant) => sumOf(line.features, variant.features) / variant.weight);
  const covered = Math.max(...coverage);
  const score = explained * (0.5 + 0.5 * Math.min(1, covered / ENOUGH_COVERED));
  return { score, explained, covered, whole: Math.max(...coverage.slice(0, OWN_WORDINGS)) };
}

function sumOf(line: ReadonlyMap<string, number>, known: ReadonlySet<string>): number {
  let total = 0;
  for (const [feature, weight] of line) if (known.has(feature)) total += weight;
  return total;
}

function features(keys: readonly string[]): string[] {
  const pairs = keys.slice(1).map((key, at) => `${keys[at] ?? ""} ${key}`);
  return [...keys, ...pairs];
}

function isPair(feature: string): boolean {
  return feature.includes(" ");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
