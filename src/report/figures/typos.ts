/**
 * A mark forgotten in typing: "tiếp nhân 59 đơn, giải quyêt 57 đơn". A word is read as the one that the tables have
 * beside its neighbour, where only marks are missing from it and it makes sense with neither neighbour as it is.
 */
import { bareKey } from "../../text/text";
import { CUES } from "./cues";
import { ACTS, TOPICS } from "./lexicon";
import { pairsOf } from "../../text/phrases";
import { readAs, type Text, type Token } from "../../text/tokens";
import { UNITS } from "./units";

type Pair = readonly [first: string, second: string];

type Seconds = ReadonlyMap<string, readonly Pair[]>;
type Pairs = ReadonlyMap<string, Seconds>;

/** Two words that follow each other in a phrase of the tables, as they are, and by what is left without their marks. */
interface KnownPairs {
  readonly known: Pairs;
  readonly bare: Pairs;
}
let knownPairs: KnownPairs | null = null;

/** Made when first asked for. */
function tables(): KnownPairs {
  if (knownPairs) return knownPairs;
  const pairs: readonly Pair[] = [TOPICS, ACTS, UNITS, CUES].flatMap((book) => pairsOf<unknown>(book));
  knownPairs = { known: table(pairs, (key) => key), bare: table(pairs, bareKey) };
  return knownPairs;
}

function table(pairs: readonly Pair[], key: (word: string) => string): Pairs {
  const firsts = new Map<string, Map<string, Pair[]>>();
  for (const pair of pairs) {
    const [first, second] = [key(pair[0]), key(pair[1])];
    const seconds = firsts.get(first) ?? new Map<string, Pair[]>();
    firsts.set(first, seconds);
    const same = seconds.get(second) ?? [];
    if (!same.some((other) => other[0] === pair[0] && other[1] === pair[1])) same.push(pair);
    seconds.set(second, same);
  }
  return firsts;
}

export function withoutTypos(text: Text): Text {
  // Without any mark all words are compared without them.
  if (!text.marked) return text;
  const mended = new Map<number, string>();
  for (let place = 0; place + 1 < text.tokens.length; place++) {
    const pair = likelyPair(text.tokens, place);
    if (!pair) continue;
    if (pair[0] === text.tokens[place]?.key) mend(place + 1, pair[1]);
    else mend(place, pair[0]);
  }
  function mend(place: number, key: string): void {
    if (!isKnown(text.tokens, place - 1) && !isKnown(text.tokens, place)) mended.set(place, key);
  }
  if (mended.size === 0) return text;
  return {
    ...text,
    tokens: text.tokens.map((token, place) => {
      const key = mended.get(place);
      return key === undefined ? token : readAs(token, key);
    }),
  };
}

/** The one pair of the tables that the two words at a place would be with a mark more. */
function likelyPair(tokens: readonly Token[], place: number): Pair | null {
  const first = tokens[place];
  const seconds = first?.kind === "word" ? tables().bare.get(first.bare) : null;
  const second = tokens[place + 1];
  if (!first || !seconds || second?.kind !== "word") return null;
  const pairs = seconds.get(second.bare);
  const [pair] = pairs ?? [];
  if (pairs?.length !== 1 || !pair || isKnown(tokens, place)) return null;
  const right = [pair[0] === first.key, pair[1] === second.key];
  if (right[0] === right[1]) return null;
  return right[0]
    ? lacksMarks(second.key, pair[1])
      ? pair
      : null
    : lacksMarks(first.key, pair[0])
      ? pair
      : null;
}

function isKnown(tokens: readonly Token[], place: number): boolean {
  const [first, second] = [tokens[place], tokens[place + 1]];
  return (
    first !== undefined && second !== undefined && tables().known.get(first.key)?.has(second.key) === true
  );
}

/** Every mark that was typed belongs there: "quyêt" for "quyết", and not "độ" for "đó". */
function lacksMarks(typed: string, meant: string): boolean {
  const left = Array.from(meant.replace(/đ/g, "d\u0335").normalize("NFD"));
  const own = Array.from(typed.replace(/đ/g, "d\u0335").normalize("NFD"));
  return (
    own.length < left.length &&
    own.every((letter) => {
      const at = left.indexOf(letter);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}
