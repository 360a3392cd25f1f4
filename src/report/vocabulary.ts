/**
 * The words of an outline and its pairs of neighbouring words. They count by how distinctive they are *within this
 * outline* ("hài lòng" stands in one item, "công tác" in most), which the outline's own text tells.
 */
import { keysOf } from "../text/words";

export interface Vocabulary {
  /** Those of the outline, by their keys. */
  readonly words: ReadonlyMap<string, Word>;
  /** What headings carry beside their subject. */
  readonly neutral: ReadonlySet<string>;
  /** What a word and a pair weigh that the outline never has. */
  readonly unknownWord: number;
  readonly unknownPair: number;
  /** By item order. */
  readonly entries: readonly WordingEntry[];
  /** How many wordings all items have together. */
  readonly wordings: number;
}

/** A word or a pair of neighbouring words that the outline has. */
export interface Feature {
  readonly weight: number;
  /** Which items have it, by order. */
  readonly holders: readonly number[];
  /** Which of all items' wordings have it, by their number. */
  readonly wordings: readonly number[];
}

/** A word of the outline. */
export interface Word {
  readonly feature: Feature;
  /** The outline's pairs that it begins, by their second word. */
  readonly pairs: Map<string, Feature>;
}

export interface WordingEntry {
  readonly order: number;
  /** Every way the outline words the item: heading, sentence, other names. */
  readonly variants: readonly Wording[];
}

interface Wording {
  /** Its place among all items' wordings. */
  readonly number: number;
  readonly weight: number;
}

/** Pairs of syllables make a Vietnamese word, so they say more than syllables do. */
const SINGLE = 0.5;
const PAIR = 1;
/** A pair that the outline never has says less against a line than a syllable that it never has. */
const UNKNOWN_PAIR = 0.4;
/** What headings carry beside their subject: years, places, "trên địa bàn tỉnh". */
const NEUTRAL =
  "trên địa bàn tỉnh thành phố xã phường đặc khu sở bộ ngành năm tháng đầu quý kỳ tại của và về một số tình hình";
const NEUTRAL_WEIGHT = 0.15;

/** `items`: every way to word each of them, in the outline's order. */
export function makeVocabulary(
  items: readonly (readonly string[])[],
  keysFor: (text: string) => readonly string[],
): Vocabulary {
  const rarest = Math.log(1 + items.length);
  const holders = new Map<string, Set<number>>();
  const wordings = new Map<string, number[]>();
  let count = 0;
  const named = items.map((texts, order) =>
    texts.map((text) => ({ order, number: count++, names: namesOf(keysFor(text)) })),
  );
  for (const { order, number, names } of named.flat()) {
    for (const name of names) {
      holders.set(name, (holders.get(name) ?? new Set()).add(order));
      wordings.set(name, [...(wordings.get(name) ?? []), number]);
    }
  }
  const features = new Map<string, Feature>();
  for (const [name, orders] of holders) {
    const weight = (isPair(name) ? PAIR : SINGLE) * Math.log(1 + items.length / orders.size);
    features.set(name, { weight, holders: [...orders], wordings: wordings.get(name) ?? [] });
  }
  const entries = named.map((variants, order) => ({
    order,
    variants: variants.map(({ number, names }) => ({
      number,
      weight: sumOf(names.flatMap((name) => features.get(name) ?? [])),
    })),
  }));
  return {
    words: wordsOf(features),
    neutral: new Set(keysOf(NEUTRAL)),
    unknownWord: rarest * SINGLE,
    unknownPair: rarest * SINGLE * UNKNOWN_PAIR,
    entries,
    wordings: count,
  };
}

/** The words of a text by their keys, then their pairs; each once. */
function namesOf(keys: readonly string[]): readonly string[] {
  const pairs = keys.slice(1).map((key, at) => `${keys[at] ?? ""} ${key}`);
  return [...new Set([...keys, ...pairs])];
}

const isPair = (name: string): boolean => name.includes(" ");

function wordsOf(features: ReadonlyMap<string, Feature>): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  for (const [name, feature] of features) if (!isPair(name)) words.set(name, { feature, pairs: new Map() });
  for (const [name, feature] of features) {
    const [first = "", second] = name.split(" ");
    if (second !== undefined) words.get(first)?.pairs.set(second, feature);
  }
  return words;
}

/** What a line has of the outline's words and pairs, each once; made once for a line and compared with every item. */
export interface LineWords {
  /** How many words were read. */
  readonly count: number;
  readonly known: readonly Feature[];
  /** Of all its words and pairs. */
  readonly weight: number;
}

/** `keys`: the words of a line, with or without marks as those of the vocabulary are. */
export function weighWords(keys: readonly string[], vocabulary: Vocabulary): LineWords {
  const { words, unknownWord, unknownPair } = vocabulary;
  const saysLittle = (key: string): boolean => vocabulary.neutral.has(key) || /^\d+$/.test(key);
  const known: Feature[] = [];
  let weight = 0;
  const add = (feature: Feature | undefined, unknown: () => number): void => {
    weight += feature?.weight ?? unknown();
    if (feature) known.push(feature);
  };
  const seen = new Set(keys);
  for (const key of seen)
    add(words.get(key)?.feature, () => (saysLittle(key) ? NEUTRAL_WEIGHT : unknownWord));
  const pairs = new Set<string>();
  keys.slice(1).forEach((second, at) => {
    const first = keys[at] ?? "";
    // A pair comes twice only where a word does.
    if (seen.size < keys.length && pairs.size === pairs.add(`${first} ${second}`).size) return;
    add(words.get(first)?.pairs.get(second), () =>
      saysLittle(first) || saysLittle(second) ? NEUTRAL_WEIGHT : unknownPair,
    );
  });
  return { count: keys.length, known, weight };
}

/** What these weigh together. */
export function sumOf(features: readonly Feature[]): number {
  let total = 0;
  for (const { weight } of features) total += weight;
  return total;
}
