/** Vietnamese numerals: digits in every notation that people type, and numbers in words. Pure; knows no figure. */
import { bareKey, wordKey } from "./text";
import type { Token } from "./tokens";

/**
 * What the number counts, as far as notation goes: a percentage never has thousands, and things that are counted
 * never have decimals. The decree's notation is the rest: thousands by a point, decimals by a comma.
 */
export type Counting = "share" | "whole" | "any";

const GROUPED = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;

/**
 * The value of digits with points and commas; null where they are no number ("15.7.2021", "3,4,5").
 * `1.234` → 1234; `98,5` → 98.5; `86.5` → 86.5; `1,234` → 1234 for things counted, else 1.234; `05` → 5.
 */
export function readDigits(digits: string, counting: Counting): number | null {
  const separators = digits.replace(/\d/g, "");
  if (separators === "") return Number(digits);
  if (separators.length === 1) return readOneSeparator(digits, separators, counting);
  const last = separators.at(-1) ?? "";
  if (separators === last.repeat(separators.length)) {
    return GROUPED.test(digits) ? Number(digits.replace(/[.,]/g, "")) : null;
  }
  const cut = digits.lastIndexOf(last);
  const whole = digits.slice(0, cut);
  if (!GROUPED.test(whole) || whole.includes(last)) return null;
  return Number(`${whole.replace(/[.,]/g, "")}.${digits.slice(cut + 1)}`);
}

function readOneSeparator(digits: string, separator: string, counting: Counting): number {
  const thousands =
    GROUPED.test(digits) && counting !== "share" && (separator === "." || counting === "whole");
  return Number(digits.replace(separator, thousands ? "" : "."));
}

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALE_WORDS: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
/** Forms that only end a two-digit number: hai mươi mốt, hai mươi tư, hai mươi lăm. */
const ENDINGS = ["mốt", "tư", "lăm", "nhăm"];

type NumberWord =
  | { readonly kind: "digit"; readonly value: number; readonly ending: boolean; readonly five: boolean }
  | { readonly kind: "ten" | "tens" | "hundred" | "odd" | "point" | "half" }
  | { readonly kind: "scale"; readonly value: number };

const OTHER_WORDS: Readonly<Record<string, NumberWord>> = {
  mười: { kind: "ten" },
  mươi: { kind: "tens" },
  chục: { kind: "tens" },
  trăm: { kind: "hundred" },
  linh: { kind: "odd" },
  lẻ: { kind: "odd" },
  phẩy: { kind: "point" },
  rưỡi: { kind: "half" },
};

function vocabulary(key: (word: string) => string): ReadonlyMap<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const [word, value] of Object.entries(SCALE_WORDS)) words.set(key(word), { kind: "scale", value });
  for (const [word, meaning] of Object.entries(OTHER_WORDS))
    if (!words.has(key(word))) words.set(key(word), meaning);
  for (const [word, value] of Object.entries(DIGIT_WORDS)) {
    // "năm" is also the year: hai mươi năm is twenty years, and only "lăm" ends twenty-five.
    const meaning = { kind: "digit", value, ending: ENDINGS.includes(word), five: word === "năm" } as const;
    if (!words.has(key(word))) words.set(key(word), meaning);
  }
  return words;
}

interface NumberWords {
  readonly marked: ReadonlyMap<string, NumberWord>;
  /** Without marks "muoi" is mười and mươi; which one, its place tells. */
  readonly bare: ReadonlyMap<string, NumberWord>;
}
let numberWords: NumberWords | null = null;

/** Made when first asked for. */
function wordsFor(marked: boolean): ReadonlyMap<string, NumberWord> {
  numberWords ??= { marked: vocabulary(wordKey), bare: vocabulary(bareKey) };
  return marked ? numberWords.marked : numberWords.bare;
}

/** What a word of scale multiplies by: "nghìn" is 1000; null for any other word. */
export function scaleOf(key: string, marked: boolean): number | null {
  const word = wordsFor(marked).get(key);
  if (word?.kind === "scale") return word.value;
  if (word?.kind === "tens") return key === "muoi" ? null : 10;
  return word?.kind === "hundred" ? 100 : null;
}

/** Whether a number in words may begin here: a quick no for most words. */
export function opensNumber(token: Token, marked: boolean): boolean {
  return isOpening(wordsFor(marked).get(marked ? token.key : token.bare));
}

const isOpening = (word: NumberWord | undefined): boolean => word?.kind === "digit" || word?.kind === "ten";

export interface NumberInWords {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The number in words that the keys begin with: "hai mươi lăm cuộc" is 25 in three words. */
export function readNumberWords(keys: readonly string[], marked = true): NumberInWords | null {
  const words = wordsFor(marked);
  const at = (place: number): NumberWord | undefined => {
    const key = keys[place];
    return key === undefined ? undefined : words.get(key);
  };
  const whole = readWhole(at);
  if (!whole) return null;
  const point = at(whole.length);
  if (point?.kind !== "point") return whole;
  const decimals = readDecimals(at, whole.length + 1);
  return decimals ? { value: whole.value + decimals.value, length: decimals.length } : whole;
}

type Words = (place: number) => NumberWord | undefined;

/** Groups below a thousand, each with its scale: [ba triệu] [hai trăm nghìn] [năm mươi]. */
function readWhole(at: Words): NumberInWords | null {
  let total = 0;
  let length = 0;
  let smallest = Infinity;
  for (;;) {
    const group = readGroup(at, length, length > 0);
    if (!group) break;
    const scale = at(group.length);
    if (scale?.kind !== "scale") return { value: total + group.value, length: group.length };
    if (scale.value >= smallest) break;
    smallest = scale.value;
    total += group.value * scale.value;
    length = group.length + 1;
    const after = at(length);
    if (after?.kind === "scale" && after.value === 1e9) {
      total *= after.value;
      smallest = after.value;
      length++;
    }
    if (at(length)?.kind === "half") return { value: total + scale.value / 2, length: length + 1 };
  }
  return length > 0 ? { value: total, length } : null;
}

/** Below a thousand: [hai trăm] [linh năm | mười lăm | bốn mươi mốt]. `length` counts from the first word of all. */
function readGroup(at: Words, from: number, later: boolean): NumberInWords | null {
  const first = at(from);
  const second = at(from + 1);
  if (first?.kind === "digit" && !first.ending && second?.kind === "hundred") {
    const half = at(from + 2)?.kind === "half";
    if (half) return { value: first.value * 100 + 50, length: from + 3 };
    const rest = readTens(at, from + 2, true);
    return { value: first.value * 100 + (rest?.value ?? 0), length: rest?.length ?? from + 2 };
  }
  return readTens(at, from, later);
}

/** Below a hundred. After a hundred or a scale a lone digit needs "linh": "hai trăm năm" is two hundred years. */
function readTens(at: Words, from: number, later: boolean): NumberInWords | null {
  const first = at(from);
  const second = at(from + 1);
  if (first?.kind === "odd" && later) {
    return second?.kind === "digit" ? { value: second.value, length: from + 2 } : null;
  }
  if (first?.kind === "ten") return withOnes(at, from + 1, 10);
  if (first?.kind !== "digit" || first.ending) return null;
  if (second?.kind === "tens" || second?.kind === "ten") return withOnes(at, from + 2, first.value * 10);
  if (second?.kind === "digit" && second.ending && first.value > 0) {
    return { value: first.value * 10 + second.value, length: from + 2 };
  }
  if (later && second?.kind !== "scale") return null;
  return { value: first.value, length: from + 1 };
}

function withOnes(at: Words, place: number, tens: number): NumberInWords {
  const ones = at(place);
  const next = at(place + 1);
  const counts = ones?.kind === "digit" && !ones.five && ones.value > 0 && !isMultiplier(next);
  return counts ? { value: tens + ones.value, length: place + 1 } : { value: tens, length: place };
}

/** In "hai mươi ba trăm" the ba belongs to the hundred. */
function isMultiplier(word: NumberWord | undefined): boolean {
  return word?.kind === "hundred" || word?.kind === "tens";
}

/** After "phẩy": digits one by one ("một sáu", "không năm") or a number below a hundred ("mười sáu"). */
function readDecimals(at: Words, from: number): NumberInWords | null {
  let digits = "";
  let place = from;
  const tens = readTens(at, from, false);
  if (tens && tens.length > from + 1) {
    digits = String(tens.value);
    place = tens.length;
  } else {
    for (let word = at(place); word?.kind === "digit"; word = at(++place)) digits += String(word.value);
  }
  return digits === "" ? null : { value: Number(`0.${digits}`), length: place };
}
