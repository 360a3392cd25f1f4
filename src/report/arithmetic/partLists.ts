/**
 * Lists of parts behind their total: "342 đơn (khiếu nại 45, tố cáo 12, kiến nghị 285)", "12 văn bản, gồm 02 kế hoạch, …";
 * and before it: "cấp tỉnh 03 cuộc; cấp xã 87 cuộc; tổng cộng 90 cuộc".
 */
import type { TextRange } from "../../document";
import { textOf } from "../../text/tokens";
import type { Parsed } from "../figures/parse";
import type { Quantity } from "../figures/quantities";
import { phraseAt, phraseBook, phrasesIn } from "../../text/phrases";
import { inSentences, type Span, type Text } from "../../text/tokens";
import { bareKey, wordKey } from "../../text/text";
import { amountOf, rangeOf, type Amount } from "./amounts";
import { isApart, isDoubtful, isPiece, mayBeTotal, type Piece } from "./partPieces";

export interface PartList {
  readonly total: Amount;
  readonly parts: readonly Amount[];
  /**
   * `all`: the parts are said to be all there are; `some`: "trong đó" names some of them; `apart`: it names some, each of
   * a kind or level of its own, so that nothing is counted twice.
   */
  readonly names: "all" | "some" | "apart";
  /** Total and parts as they stand in the text. */
  readonly words: string;
  readonly range: TextRange;
}

const OPENINGS = phraseBook<"all" | "some">({
  all: ["gồm", "bao gồm", "gồm có", "gồm các", "chia ra", "trong đó gồm"],
  some: ["trong đó", "trong đó có", "trong số đó"],
});
const TOTALS = phraseBook<"total">({ total: ["tổng cộng", "tổng số", "cộng"] });
const AND = phraseBook<"and">({ and: ["và"] });
/** How those that stand before a total end. */
const TOTAL_ENDS = new Set(["cộng", "số"].flatMap((word) => [wordKey(word), bareKey(word)]));
const SEPARATORS = new Set([",", ";", "+"]);
const UNFINISHED = /…|\.{2,}|v\.?\s*v/iu;
/** What stands between a total and the first number of its list. */
const BRACKET = /^[^;()]*\([^()]*$/;
const BEHIND_COMMA = /,.*\(/s;
const NO_BREAK = /^[^;()]*$/;
const COLON = /^[^,:]*:/;

/** A sentence, whose numbers alone are asked: what belongs to another is no part of it. */
interface Sentence extends Parsed {
  readonly span: Span;
}

/** A list that is written in words alone is not added up, and neither is a number by itself. */
export function partListsIn(parsed: Parsed): readonly PartList[] {
  if (parsed.quantities.length < 2) return [];
  const inEach = inSentences(parsed.sentences, parsed.quantities);
  return parsed.sentences.flatMap((span, at) => {
    const quantities = inEach[at] ?? [];
    return quantities.length < 2 ? [] : listsIn({ span, ...parsed, quantities });
  });
}

const listsIn = (sentence: Sentence): readonly PartList[] =>
  sentence.quantities.flatMap((total, at) =>
    mayBeTotal(sentence, total) ? (listBehind(sentence, total, at) ?? listBefore(sentence, total) ?? []) : [],
  );

function listBehind(sentence: Sentence, total: Quantity, at: number): PartList | null {
  const { text, quantities, span } = sentence;
  const next = quantities[at + 1];
  if (!next) return null;
  const gap = { from: total.to, to: next.from };
  const words = textOf(text, gap);
  const said = phrasesIn(OPENINGS, text, gap).at(-1);
  const bracket = BRACKET.test(words) ? placeOf(text, gap, "(") : undefined;
  const close = bracket === undefined ? undefined : placeOf(text, { from: next.to, to: span.to }, ")");
  if (bracket !== undefined && close !== undefined)
    return listFrom(sentence, total, {
      from: said?.to ?? bracket,
      to: close + 1,
      names: said?.meaning ?? "all",
      closed: true,
      nouns: BEHIND_COMMA.test(words),
    });
  if (!NO_BREAK.test(words)) return null;
  if (said)
    return listFrom(sentence, total, {
      from: said.to,
      to: span.to,
      names: said.meaning,
      closed: false,
      nouns: false,
    });
  const colon = COLON.test(words) ? placeOf(text, gap, ":") : undefined;
  return colon === undefined
    ? null
    : listFrom(sentence, total, { from: colon, to: span.to, names: "all", closed: false, nouns: true });
}

/** Parts with a semicolon behind each, one number in each, and nothing but "tổng cộng" before the total. */
function listBefore(sentence: Sentence, total: Quantity): PartList | null {
  const { text, span } = sentence;
  if (!TOTAL_ENDS.has(text.tokens[total.from - 1]?.key ?? "")) return null;
  const said = phrasesIn(TOTALS, text, { from: span.from, to: total.from }).find(
    ({ from, to }) => to === total.from && text.tokens[from - 1]?.key === ";",
  );
  if (!said) return null;
  const pieces = piecesOf(sentence, { from: span.from, to: said.from }, (key) => key === ";");
  const parts = pieces.flatMap(({ numbers }) => numbers);
  const [first] = parts;
  const sound = pieces.every((piece) => piece.numbers.length > 0 && isPiece(sentence, piece, total, true));
  if (!first || !sound) return null;
  return listOf(text, total, parts, "all", { from: first.from, to: total.to });
}

interface Reading extends Span {
  readonly names: "all" | "some";
  /** Whether brackets hold the list and nothing else; else it ends where something else begins. */
  readonly closed: boolean;
  /** Whether each part must say what it counts. */
  readonly nouns: boolean;
}

function listFrom(sentence: Sentence, total: Quantity, reading: Reading): PartList | null {
  const { text } = sentence;
  const pieces = piecesOf(
    sentence,
    reading,
    (key, place) => SEPARATORS.has(key) || phraseAt(AND, text, place) !== null,
  );
  const other = pieces.find((piece) => !isPiece(sentence, piece, total, reading.nouns));
  if (other && (reading.closed || isDoubtful(sentence, other))) return null;
  const list = other ? pieces.slice(0, pieces.indexOf(other)) : pieces;
  const parts = list.flatMap(({ numbers }) => numbers);
  const last = parts.at(-1);
  if (!last || UNFINISHED.test(textOf(text, { from: last.to, to: reading.to }))) return null;
  const apart = reading.names === "some" && list.every((piece) => isApart(text, piece.span));
  const to = reading.closed ? reading.to : last.to;
  return listOf(text, total, parts, apart ? "apart" : reading.names, { from: total.from, to });
}

/** null where the words break off: "03 công văn…". */
function listOf(
  text: Text,
  total: Quantity,
  parts: readonly Quantity[],
  names: PartList["names"],
  span: Span,
): PartList | null {
  const words = textOf(text, span);
  if (UNFINISHED.test(words)) return null;
  return {
    total: amountOf(text, total),
    parts: parts.map((part) => amountOf(text, part)),
    names,
    words,
    range: rangeOf(text, span),
  };
}

/** The first in a span; undefined where there is none. */
function placeOf({ tokens }: Text, { from, to }: Span, mark: string): number | undefined {
  for (let place = from; place < to; place++) if (tokens[place]?.key === mark) return place;
  return undefined;
}

type Test = (key: string, place: number) => boolean;

const placesOf = ({ tokens }: Text, { from, to }: Span, test: Test): readonly number[] =>
  tokens.slice(from, to).flatMap(({ key }, at) => (test(key, from + at) ? [from + at] : []));

/** What stands between the separators, each with its numbers. */
function piecesOf({ text, quantities }: Sentence, { from, to }: Span, separates: Test): readonly Piece[] {
  const separators = placesOf(text, { from, to }, separates);
  const ends = [...separators, to];
  const spans = [from, ...separators.map((place) => place + 1)]
    .map((begin, at) => ({ from: begin, to: ends[at] ?? to }))
    .filter((span) => span.to > span.from);
  return inSentences(spans, quantities).map((numbers, at) => ({ span: spans[at] ?? { from, to }, numbers }));
}
