/**
 * Lists of parts behind their total: "342 đơn (khiếu nại 45, tố cáo 12, kiến nghị 285)", "12 văn bản, gồm 02 kế hoạch, …";
 * and before it: "cấp tỉnh 03 cuộc; cấp xã 87 cuộc; tổng cộng 90 cuộc".
 */
import { parseText, textOf } from "../reading/figures";
import type { Parsed, Quantity } from "../reading/figures";
import { CUES, type Cue } from "../reading/figures/cues";
import { ACTS, KINDS } from "../reading/figures/lexicon";
import { phraseAt, phraseBook, phrasesIn } from "../reading/figures/phrases";
import { inSentences, type Span } from "../reading/figures/tokens";
import { remembered } from "../reading/memo";
import { boundAt } from "./stated";

export interface PartList {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
  /** `all`: the parts are said to be all there are; `some`: "trong đó" names some of them. */
  readonly names: "all" | "some";
  /** Whether each part is of one kind or level, so that none can be counted twice. */
  readonly apart: boolean;
  /** Total and parts as they stand in the text. */
  readonly words: string;
  readonly start: number;
}

type Opening = "all" | "some";
const OPENINGS = phraseBook<Opening>({
  all: ["gồm", "bao gồm", "gồm có", "gồm các", "chia ra", "trong đó gồm"],
  some: ["trong đó", "trong đó có", "trong số đó"],
});
/** Things that are counted one by one, so that a sum of them means something. */
const COUNTED: readonly (readonly string[])[] = [
  ["session"],
  ["petition", "feedback"],
  ["case"],
  ["person", "turn", "official"],
  ["model", "example"],
  ["course"],
  ["document"],
  ["procedure"],
  ["service"],
  ["collective", "individual"],
  ["award"],
  ["dossier"],
  ["ballot"],
  ["opinion"],
  ["team"],
];
const TOTALS = phraseBook<"total">({ total: ["tổng cộng", "tổng số", "cộng"] });
const LEVELS = phraseBook<"level">({
  level: ["cấp tỉnh", "cấp xã", "cấp huyện", "cấp sở", "cấp ngành", "trực tiếp", "trực tuyến"],
});
/** A number beside these is compared, planned or counted per piece: no part. */
const NO_PART: readonly Cue[] = [
  "change",
  "compared",
  "before",
  "later",
  "plan",
  "aim",
  "norm",
  "ratio",
  "from",
  "part",
];
/** Groups that people belong to at the same time; a list of them is no list of parts. */
const CROSSING = phraseBook<"crossing">({
  crossing: [
    "nữ",
    "đảng viên",
    "dân tộc thiểu số",
    "dân tộc",
    "tôn giáo",
    "trẻ em",
    "lượt",
    "tiêu biểu",
    "mới",
    "tại",
  ],
});
const SEPARATORS = new Set([",", ";", "+"]);
const AND = phraseBook<"and">({ and: ["và"] });
const UNFINISHED = /…|\.{2,}|v\.?\s*v/iu;

/** A list that is written in words alone is not added up. */
export const partListsIn = remembered((raw): readonly PartList[] => {
  if (!/\d/.test(raw)) return [];
  const parsed = parseText(raw);
  const quantities = inSentences(parsed.sentences, parsed.quantities);
  return parsed.sentences.flatMap(({ from: start, to: end }, at) => {
    // What belongs to another sentence is no part of it, and need not be asked.
    const sentence: Parsed = { ...parsed, quantities: quantities[at] ?? [] };
    return sentence.quantities.flatMap((total, place) => {
      if (!mayBeTotal(sentence, total)) return [];
      const next = sentence.quantities[place + 1];
      const behind = next && listBehind(sentence, total, { from: total.to, to: next.from }, end);
      return behind ?? listBefore(sentence, total, start) ?? [];
    });
  });
});

const familyOf = ({ noun }: Quantity): readonly string[] =>
  COUNTED.find((family) => noun !== null && family.includes(noun)) ?? [];

const mayBeTotal = ({ text }: Parsed, total: Quantity): boolean =>
  total.side === "alone" && familyOf(total).length > 0 && boundAt(text, total.from) === "exact";

/** `gap`: from the total to the first number behind it. */
function listBehind(parsed: Parsed, total: Quantity, gap: Span, end: number): PartList | null {
  const keys = parsed.text.tokens.slice(gap.from, gap.to).map(({ key }) => key);
  const bracket = keys.indexOf("(");
  const said = phrasesIn(OPENINGS, parsed.text, gap).at(-1);
  if (keys.slice(0, bracket < 0 ? keys.length : bracket).some((key) => key === ";" || key === ")"))
    return null;
  if (bracket >= 0) {
    const behind = parsed.text.tokens.slice(gap.from + 1, end + 1).findIndex(({ key }) => key === ")");
    const close = gap.from + 1 + behind;
    if (behind < 0 || keys.slice(bracket + 1).includes("(")) return null;
    const from = said?.to ?? gap.from + bracket + 1;
    const commas = keys.slice(0, bracket).includes(",");
    return listFrom(
      parsed,
      total,
      { from, to: close },
      { names: said?.meaning ?? "all", whole: true, nouns: commas },
    );
  }
  const colon = keys.indexOf(":");
  if (said)
    return listFrom(
      parsed,
      total,
      { from: said.to, to: end },
      { names: said.meaning, whole: false, nouns: false },
    );
  if (colon < 0 || keys.slice(0, colon).includes(",")) return null;
  return listFrom(
    parsed,
    total,
    { from: gap.from + colon + 1, to: end },
    { names: "all", whole: false, nouns: true },
  );
}

/** Parts with a semicolon behind each, one number in each, and nothing but "tổng cộng" before the total. */
function listBefore(parsed: Parsed, total: Quantity, start: number): PartList | null {
  const { text } = parsed;
  const said = phrasesIn(TOTALS, text, { from: start, to: total.from }).at(-1);
  const before = said && text.tokens[said.from - 1];
  if (said?.to !== total.from || before?.key !== ";") return null;
  const pieces = piecesOf(parsed, { from: start, to: said.from - 1 }, (at) => text.tokens[at]?.key === ";");
  const parts = pieces.flatMap((piece) => {
    const [part, ...others] = parsed.quantities.filter(({ from }) => from >= piece.from && from < piece.to);
    const valid = part && others.length === 0 && isPlain(parsed, piece, part);
    return valid && isPartOf(parsed, part, total, true) ? [part] : [];
  });
  const [first] = parts;
  if (!first || parts.length < pieces.length) return null;
  const words = textOf(text, { from: first.from, to: total.to });
  if (UNFINISHED.test(words)) return null;
  return { total, parts, names: "all", apart: false, words, start: text.tokens[first.from]?.start ?? 0 };
}

interface Reading {
  readonly names: Opening;
  /** Whether the span is the list and nothing else; else the list ends where something else begins. */
  readonly whole: boolean;
  /** Whether each part must say what it counts. */
  readonly nouns: boolean;
}

function listFrom(
  parsed: Parsed,
  total: Quantity,
  span: Span,
  { names, whole, nouns }: Reading,
): PartList | null {
  const parts: Quantity[] = [];
  const labels: Span[] = [];
  for (const piece of piecesOf(parsed, span)) {
    const found = parsed.quantities.filter(({ from }) => from >= piece.from && from < piece.to);
    const [part] = found;
    const valid =
      found.length <= 1 && isPlain(parsed, piece, part) && (!part || isPartOf(parsed, part, total, nouns));
    if (!valid && whole) return null;
    if (!valid) break;
    if (part) parts.push(part);
    if (part) labels.push(piece);
  }
  const last = parts.at(-1);
  const start = parsed.text.tokens[total.from]?.start ?? 0;
  const words = last ? textOf(parsed.text, { from: total.from, to: whole ? span.to + 1 : last.to }) : "";
  if (!last || UNFINISHED.test(textOf(parsed.text, { from: total.from, to: span.to }))) return null;
  return { total, parts, names, apart: labels.every((label) => isApart(parsed, label)), words, start };
}

function piecesOf(
  { text }: Parsed,
  span: Span,
  parts = (place: number): boolean =>
    SEPARATORS.has(text.tokens[place]?.key ?? "") || phraseAt(AND, text, place) !== null,
): readonly Span[] {
  const pieces: Span[] = [];
  let from = span.from;
  for (let place = span.from; place <= span.to; place++) {
    if (place < span.to && !parts(place)) continue;
    if (place > from) pieces.push({ from, to: place });
    from = place + 1;
  }
  return pieces;
}

/** The number's own noun may be a cue elsewhere: "02 kế hoạch". */
function isPlain({ text, inert }: Parsed, piece: Span, part: Quantity | undefined): boolean {
  const numbers = text.tokens
    .slice(piece.from, piece.to)
    .some(({ kind }, at) => kind === "number" && inert.flags[piece.from + at]);
  const cued = phrasesIn(CUES, text, piece).some(
    ({ meaning, from, to }) => NO_PART.includes(meaning) && !(part && from >= part.from && to <= part.to),
  );
  const done = phrasesIn(ACTS, text, piece).some(({ meaning }) => meaning !== "other");
  return !numbers && !cued && !done && phrasesIn(CROSSING, text, piece).length === 0;
}

function isPartOf({ text }: Parsed, part: Quantity, total: Quantity, nouns: boolean): boolean {
  const alike = part.noun === null ? !nouns : familyOf(total).includes(part.noun);
  return alike && part.side === "alone" && boundAt(text, part.from) === "exact";
}

const isApart = ({ text }: Parsed, piece: Span): boolean =>
  phrasesIn(KINDS, text, piece).length > 0 || phrasesIn(LEVELS, text, piece).length > 0;
