/**
 * The words of an outline and its pairs of neighbouring words. They count by how distinctive they are *within this
 * outline* ("hài lòng" stands in one item, "công tác" in most), which the outline's own text tells.
 */
import { rememberedApart } from "../text/memo";
import { wordReader } from "../text/wordReader";
import { keysOf } from "../text/words";

export interface Vocabulary {
  readonly keysOf: (text: string, limit?: number) => readonly string[];
  /** The words of a text, of which the same word is always the same object. */
  readonly wordsOf: (text: string, limit?: number) => readonly Word[];
  /** What a pair weighs that the outline never has. */
  readonly unknownPair: number;
  /** By item order. */
  readonly entries: readonly WordingEntry[];
  /** Room to add up in what a line has of each item, and of each wording. */
  readonly matched: Float64Array;
  readonly covered: Float64Array;
}

/** A word or a pair of neighbouring words that the outline has. */
export interface Feature {
  readonly weight: number;
  /** Which items have it, by order. */
  readonly holders: readonly number[];
  /** Which of all items' wordings have it, by their number. */
  readonly wordings: readonly number[];
}

/** A word of a line, whether or not the outline has it. */
export interface Word {
  readonly key: string;
  readonly weight: number;
  /** A number, or what headings carry beside their subject. */
  readonly saysLittle: boolean;
  /** Null where the outline has it not. */
  readonly feature: Feature | null;
  /** The outline's pairs that it begins, by their second word. */
  readonly pairs: ReadonlyMap<Word, Feature> | null;
  /**
   * The last line that it was counted in, and the last that has it more than once: noted here, because a set for each
   * line is what most of its cost would be.
   */
  line: number;
  lineAgain: number;
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
const NEUTRAL = new Set(
  keysOf(
    "trên địa bàn tỉnh thành phố xã phường đặc khu sở bộ ngành năm tháng đầu quý kỳ tại của và về một số tình hình",
  ),
);
export const NEUTRAL_WEIGHT = 0.15;

/** `items`: every way to word each of them, in the outline's order. */
export function makeVocabulary(
  items: readonly (readonly string[])[],
  keysOf: Vocabulary["keysOf"],
): Vocabulary {
  const rarest = Math.log(1 + items.length);
  const holders = new Map<string, Set<number>>();
  const wordings = new Map<string, number[]>();
  let count = 0;
  const named = items.map((texts, order) =>
    texts.map((text) => ({ order, number: count++, names: namesOf(keysOf(text)) })),
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
    keysOf,
    wordsOf: vocabularyReader(features, keysOf, rarest * SINGLE),
    unknownPair: rarest * SINGLE * UNKNOWN_PAIR,
    entries,
    matched: new Float64Array(items.length),
    covered: new Float64Array(count),
  };
}

/** The words of a text by their keys, then their pairs; each once. */
function namesOf(keys: readonly string[]): readonly string[] {
  const pairs = keys.slice(1).map((key, at) => `${keys[at] ?? ""} ${key}`);
  return [...new Set([...keys, ...pairs])];
}

const isPair = (name: string): boolean => name.includes(" ");

function vocabularyReader(
  features: ReadonlyMap<string, Feature>,
  keysOf: Vocabulary["keysOf"],
  unknownWord: number,
): Vocabulary["wordsOf"] {
  const own = new Map<string, Word & { readonly pairs: Map<Word, Feature> }>();
  const makeWord = (key: string, feature: Feature | null): Word => {
    const saysLittle = NEUTRAL.has(key) || /^\d+$/.test(key);
    const weight = feature?.weight ?? (saysLittle ? NEUTRAL_WEIGHT : unknownWord);
    return { key, weight, saysLittle, feature, pairs: null, line: 0, lineAgain: 0 };
  };
  for (const [name, feature] of features)
    if (!isPair(name)) own.set(name, { ...makeWord(name, feature), pairs: new Map() });
  for (const [name, feature] of features) {
    const [first = "", second = ""] = isPair(name) ? name.split(" ").map((key) => own.get(key)) : [];
    if (first && second) first.pairs.set(second, feature);
  }
  const others = rememberedApart((key) => makeWord(key, null), 20_000);
  return wordReader((word) => keysOf(word).map((key) => own.get(key) ?? others(key)));
}

/** What these weigh together. */
export function sumOf(features: readonly Feature[]): number {
  let total = 0;
  for (const { weight } of features) total += weight;
  return total;
}
