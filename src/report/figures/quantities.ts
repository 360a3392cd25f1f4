/** The quantities of a text: each number with what it counts, alone, in a fraction or as an end of a range. */
import { CUES } from "./cues";
import { isIgnored, type IgnoredNumbers } from "./ignoredNumbers";
import { ACTS, NEUTRAL, TOPICS } from "./lexicon";
import { opensNumber, readDigits, readNumberWords, scaleOf, type Counting } from "../../text/numerals";
import { phraseAt, phraseBook } from "../../text/phrases";
import { isOnNewLine, isSpaced, startOf, type Span, type Text } from "../../text/tokens";
import { isWhole, UNITS, type Noun } from "./units";

/**
 * How a number stands with the one beside it. `done` and `of`: the two sides of 320/342; `low` and `high`: the ends of
 * a range; `scale`: the 10 of 8,75/10, which is no value.
 */
export type Side = "alone" | "done" | "of" | "low" | "high" | "scale";

/** `from` to `to` are the tokens of the number with its unit. */
export interface Quantity extends Span {
  readonly value: number;
  /** null where no noun follows: "Số cuộc đối thoại: 25". */
  readonly noun: Noun | null;
  readonly side: Side;
  /** Place of the other side in the list, for all but `alone`. */
  readonly partner: number | null;
}

interface Numeral extends Span {
  readonly digits: string | null;
  /** For words, and digits with a scale, what it is worth. */
  readonly value: number;
  readonly factor: number;
}

const PER = new Set(["/"]);
const OF_TOTAL = phraseBook<"of">({
  of: ["/", "trên tổng số", "trên tổng", "/ tổng số", "/ tổng", "trong tổng số", "trên"],
});
const ALONE_WORD_NOUNS: readonly Noun[] = [
  "session",
  "turn",
  "petition",
  "case",
  "model",
  "course",
  "document",
  "procedure",
  "service",
  "collective",
  "individual",
  "person",
  "official",
  "example",
];

export function findQuantities(text: Text, ignored: IgnoredNumbers): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let place = 0; place < text.tokens.length;) {
    const numeral = isIgnored(ignored, place) ? null : numeralAt(text, place);
    const quantity = numeral && withNoun(text, numeral);
    if (quantity) found.push(quantity);
    place = quantity?.to ?? place + 1;
  }
  return joined(text, found).map((quantity) =>
    quantity.noun === null ? withLabelNoun(text, quantity) : quantity,
  );
}

const LABELS = phraseBook<"count">({
  count: ["số", "số lượng", "tổng số", "tổng", "tổng cộng", "cộng", "chung"],
});
/** Longer than any label. */
const LABEL_REACH = 60;
const LABEL_ENDS = phraseBook<"then">({ then: [":", "=", "là", "đạt", ": có", ": được"] });

/** "Số cuộc đối thoại: 25", "Tổng số đơn tiếp nhận là 342": the noun stands in the label before. */
function withLabelNoun(text: Text, quantity: Quantity): Quantity {
  const opener = [quantity.from - 1, quantity.from - 2].find(
    (at) => phraseAt(LABEL_ENDS, text, at)?.to === quantity.from,
  );
  if (opener === undefined) return quantity;
  const bracketed = text.tokens[opener - 1]?.key === ")" ? unitInBrackets(text, opener - 1) : null;
  if (bracketed !== null) return { ...quantity, noun: bracketed };
  for (let place = opener - 1; place >= 0 && place > opener - LABEL_REACH; place--) {
    if ([";", ".", "("].includes(text.tokens[place]?.key ?? "")) break;
    const label = phraseAt(LABELS, text, place);
    const unit = label && phraseAt(UNITS, text, label.to);
    if (unit && unit.meaning !== "place") return { ...quantity, noun: unit.meaning };
  }
  const first = phraseAt(UNITS, text, firstOfLine(text, opener));
  return first && !UNSURE_LABELS.includes(first.meaning) ? { ...quantity, noun: first.meaning } : quantity;
}
/** "Tỷ lệ …" is no money, "Phản ánh của …: 12" not always twelve of them. */
const UNSURE_LABELS: readonly Noun[] = ["place", "feedback", "money", "other", "time"];

/** "Tỷ lệ hài lòng (%): 98,5", "Đối thoại (cuộc): 25". */
function unitInBrackets(text: Text, close: number): Noun | null {
  for (const length of [1, 2, 3]) {
    if (text.tokens[close - length - 1]?.key !== "(") continue;
    const unit = phraseAt(UNITS, text, close - length);
    return unit?.to === close ? unit.meaning : null;
  }
  return null;
}

function firstOfLine(text: Text, before: number): number {
  let place = before;
  while (
    place > 0 &&
    place > before - LABEL_REACH &&
    ![";", ".", "-", "+", "("].includes(text.tokens[place - 1]?.key ?? "")
  )
    place--;
  return place;
}

function numeralAt(text: Text, from: number): Numeral | null {
  const token = text.tokens[from];
  if (token?.kind === "number") return digitsAt(text, from);
  return token?.kind === "word" && opensNumber(token, text.marked) ? wordsAt(text, from) : null;
}

/** Digits, with the groups that spaces part (1 234) and the space that slips in after a comma (98, 5%). */
function digitsAt(text: Text, from: number): Numeral {
  const { tokens } = text;
  let digits = tokens[from]?.text ?? "";
  let to = from + 1;
  if (/^[1-9]\d{0,2}$/.test(digits)) {
    while (isGroup(text, to)) digits += tokens[to++]?.text ?? "";
  }
  const [comma, decimal, percent] = tokens.slice(to, to + 3);
  const slipped =
    comma?.key === "," && !isSpaced(text, to) && /^\d$/.test(decimal?.text ?? "") && percent?.key === "%";
  if (slipped && /^\d{2}$/.test(digits)) {
    digits += `,${decimal?.text ?? ""}`;
    to += 2;
  }
  const scale = scaleWord(text, to);
  return { from, to: scale.to, digits, value: NaN, factor: scale.factor };
}

function isGroup(text: Text, place: number): boolean {
  const token = text.tokens[place];
  if (token?.kind !== "number" || !/^\d{3}(?:,\d+)?$/.test(token.text)) return false;
  return startOf(text, place) - (text.ends[place - 1] ?? 0) <= 1 && !isOnNewLine(text, place);
}

/** "1,2 nghìn lượt" is 1200; the scales of money belong to its unit ("1.205 tỷ đồng"). */
function scaleWord(text: Text, at: number): { readonly to: number; readonly factor: number } {
  const none = { to: at, factor: 1 };
  const token = text.tokens[at];
  const factor = token?.kind === "word" ? scaleOf(token.key, text.marked) : null;
  if (factor === null) return none;
  const unit = phraseAt(UNITS, text, at);
  if (unit && unit.to > at + 1) return none;
  const counted = phraseAt(UNITS, text, at + 1);
  if (unit && (!counted || counted.meaning === "money")) return none;
  return { to: at + 1, factor };
}

const HALF = phraseBook<"half">({ half: ["rưỡi"] });

function wordsAt(text: Text, from: number): Numeral | null {
  const keys: string[] = [];
  for (let place = from; text.tokens[place]?.kind === "word" && keys.length < 24; place++) {
    keys.push(text.tokens[place]?.key ?? "");
  }
  const number = readNumberWords(keys, text.marked);
  if (!number) return null;
  const to = from + number.length;
  if (number.length === 1) {
    if (number.value === 5 && phraseAt(YEAR_OPENERS, text, from - 1)?.to === from) return null;
    // "hai (02) lớp"
    const again = text.tokens[to]?.key === "(" && text.tokens[to + 2]?.key === ")" ? to + 3 : to;
    const unit = phraseAt(UNITS, text, again);
    const counts = unit !== null && ALONE_WORD_NOUNS.includes(unit.meaning);
    if (number.value === 0 || (!counts && !isAnswer(text, { from, to }))) return null;
  }
  return { from, to, digits: null, value: number.value, factor: 1 };
}

/** "Số cuộc kiểm tra: bốn." */
function isAnswer({ tokens }: Text, { from, to }: Span): boolean {
  return tokens[from - 1]?.key === ":" && [undefined, ".", ";"].includes(tokens[to]?.key);
}

/** "trong năm tổ chức 02 cuộc": the year and no five. */
const YEAR_OPENERS = phraseBook<"year">({
  year: "trong đầu cuối cả hằng hàng mỗi từng các qua giữa hết sang này nửa vừa tròn".split(" "),
});

function withNoun(text: Text, numeral: Numeral): Quantity | null {
  const bracket = repeatInBrackets(text, numeral);
  const half = phraseAt(HALF, text, bracket);
  const at = half?.to ?? bracket;
  const unit = phraseAt(UNITS, text, at) ?? closedUnit(text, at);
  const noun = unit?.meaning ?? null;
  const value = valueOf(numeral, noun);
  if (value === null) return null;
  const halved = half ? numeral.factor / 2 : 0;
  return {
    from: numeral.from,
    to: unit?.to ?? at,
    value: value + halved,
    noun,
    side: "alone",
    partner: null,
  };
}

/** "[25] cuộc": a figure typed between the brackets of the blank. */
function closedUnit(text: Text, at: number): ReturnType<typeof phraseAt<Noun>> {
  return text.tokens[at]?.key === "]" ? phraseAt(UNITS, text, at + 1) : null;
}

function valueOf(numeral: Numeral, noun: Noun | null): number | null {
  if (numeral.digits === null) return numeral.value;
  const counting: Counting =
    noun === "percent" || noun === "percentage-point"
      ? "share"
      : noun !== null && isWhole(noun)
        ? "whole"
        : "any";
  // With a scale word a comma is decimal whatever is counted: 1,2 nghìn lượt.
  const value = readDigits(numeral.digits, numeral.factor > 1 && counting === "whole" ? "any" : counting);
  return value === null || numeral.factor === 1 ? value : round(value * numeral.factor);
}

/** 1,2 × 1000 without the binary dust. */
function round(value: number): number {
  return Number(value.toPrecision(15));
}

/** The same number again in brackets, "25 (hai mươi lăm) cuộc", "hai mươi lăm (25) cuộc": where it ends. */
function repeatInBrackets(text: Text, numeral: Numeral): number {
  if (text.tokens[numeral.to]?.key !== "(") return numeral.to;
  const first = valueOf(numeral, null);
  const again = numeralAt(text, numeral.to + 1);
  if (!again || text.tokens[again.to]?.key !== ")" || valueOf(again, null) !== first) return numeral.to;
  return again.to + 1;
}

/** Fractions and ranges: neighbours with nothing but their sign between them. */
function joined(text: Text, found: readonly Quantity[]): readonly Quantity[] {
  const result = [...found];
  for (let place = 0; place + 1 < found.length; place++) {
    const [first, second] = [result[place], result[place + 1]];
    if (!first || !second || first.side !== "alone") continue;
    const sides = sidesOf(text, first, second);
    if (!sides) continue;
    const noun = first.noun ?? second.noun;
    result[place] = { ...first, noun, side: sides[0], partner: place + 1 };
    result[place + 1] = { ...second, noun: second.noun ?? noun, side: sides[1], partner: place };
  }
  return result;
}

function sidesOf(text: Text, first: Quantity, second: Quantity): readonly [Side, Side] | null {
  if (isBetween(text, first, second, "-") || joinedByWord(text, first, second)) {
    const alike = first.noun === null || first.noun === second.noun;
    return alike ? ["low", "high"] : null;
  }
  const of = phraseAt(OF_TOTAL, text, first.to);
  if (of?.to !== second.from) return null;
  const scale = second.noun === "point" || (second.noun === null && first.noun === "point");
  if (scale || isScale(text, first, second)) return ["alone", "scale"];
  // "03 lần/03 cụm dân cư": what follows the second number is another thing, though none that is counted here.
  if (first.noun !== null && second.noun === null && isUncounted(text, second.to)) return null;
  const sameThing = first.noun === null || second.noun === null || first.noun === second.noun;
  const bareTren = !PER.has(text.tokens[first.to]?.key ?? "") && of.to - of.from === 1;
  if (!sameThing || (bareTren && first.noun !== null)) return null;
  // "866 lượt/964 lượt người" counts visits and visitors; the longer noun of the second gives it away.
  if (first.noun !== null && second.noun !== null && wordsOf(text, first) !== wordsOf(text, second))
    return null;
  return ["done", "of"];
}

/** A noun that nothing here is counted by stands there: "30 máy tính", "48 mắt camera". */
export function isUncounted(text: Text, place: number): boolean {
  const token = text.tokens[place];
  if (token?.kind !== "word" || isOnNewLine(text, place)) return false;
  return [NEUTRAL, CUES, ACTS, TOPICS].every((book) => phraseAt<unknown>(book, text, place) === null);
}

/** "1 2 cuộc", "98;5%": two numbers that may be one that was typed apart. */
export function isTorn(text: Text, { from }: Span): boolean {
  return [from, from + 1, from + 2].some((place) => isTornBefore(text, place));
}

function isTornBefore(text: Text, from: number): boolean {
  const [first, mark, number] = text.tokens.slice(Math.max(0, from - 2), from + 1);
  if (number?.kind !== "number") return false;
  if (mark?.kind === "number")
    return !isOnNewLine(text, from) && [mark, number].every((digit) => digit.text.length === 1);
  const isApart = isSpaced(text, from - 1) || isSpaced(text, from);
  return mark?.key === ";" && !isApart && first?.kind === "number";
}

function wordsOf(text: Text, quantity: Quantity): string {
  return text.tokens
    .slice(quantity.from, quantity.to)
    .filter((token) => token.kind !== "number")
    .map((token) => token.key)
    .join(" ");
}

/** 8,75/10, 87,5/100: a mark out of ten or a hundred, where nothing is counted. */
function isScale(text: Text, first: Quantity, second: Quantity): boolean {
  const round = [5, 10, 100].includes(second.value) && first.value <= second.value;
  return (
    round && first.noun === null && second.noun === null && /[.,]/.test(text.tokens[first.from]?.text ?? "")
  );
}

function isBetween(text: Text, first: Quantity, second: Quantity, mark: string): boolean {
  return text.tokens[first.to]?.key === mark && first.to + 1 === second.from;
}

const UNTIL = phraseBook<"until">({ until: ["đến", "tới", "cho đến"] });

/** "từ 95% đến 98%", "95% đến 98%". */
function joinedByWord(text: Text, first: Quantity, second: Quantity): boolean {
  return phraseAt(UNTIL, text, first.to)?.to === second.from;
}
