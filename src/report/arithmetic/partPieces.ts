/** What a number of a list must be to be one of its parts, and what its words must not say. */
import type { Parsed } from "../figures/parse";
import type { Quantity } from "../figures/quantities";
import { CUES, type Cue } from "../figures/cues";
import { isIgnored } from "../figures/ignoredNumbers";
import { ACTS, KINDS } from "../figures/lexicon";
import { phraseBook, phrasesIn } from "../../text/phrases";
import type { Span, Text } from "../../text/tokens";
import { boundAt } from "./stated";

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

const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map(
  COUNTED.flatMap((family) => family.map((noun) => [noun, family])),
);

/** What may be added to a number of that noun; [] for what is not counted one by one. */
const familyOf = ({ noun }: Quantity): readonly string[] => FAMILIES.get(noun ?? "") ?? [];

export const mayBeTotal = ({ text }: Parsed, total: Quantity): boolean =>
  total.side === "alone" && familyOf(total).length > 0 && boundAt(text, total.from) === "exact";

/** A piece of a list: its words, and the numbers in them. */
export interface Piece {
  readonly span: Span;
  readonly numbers: readonly Quantity[];
}

/**
 * Whether a piece tells of one part of the total, or of none ("kiến nghị, phản ánh 285" are two pieces).
 * @param nouns whether the part must say what it counts
 */
export function isPiece(parsed: Parsed, { span, numbers }: Piece, total: Quantity, nouns: boolean): boolean {
  const [part, ...others] = numbers;
  if (others.length > 0 || !isPlain(parsed, span, part)) return false;
  return !part || isPartOf(parsed, part, total, nouns);
}

/** Whether nobody can tell whether the number is a part, for words behind it: "07 công văn theo quy định". */
export const isDoubtful = ({ text }: Parsed, { span, numbers: [part] }: Piece): boolean =>
  part !== undefined &&
  !isCued(text, { from: span.from, to: part.from }) &&
  isCued(text, { from: part.to, to: span.to });

/** The number's own noun may be a cue elsewhere: "02 kế hoạch". */
function isPlain({ text, ignored }: Parsed, span: Span, part: Quantity | undefined): boolean {
  const isDated = text.tokens
    .slice(span.from, span.to)
    .some(({ kind }, at) => kind === "number" && isIgnored(ignored, span.from + at));
  const cued = part
    ? isCued(text, { from: span.from, to: part.from }) || isCued(text, { from: part.to, to: span.to })
    : isCued(text, span);
  const done = phrasesIn(ACTS, text, span).some(({ meaning }) => meaning !== "other");
  return !isDated && !cued && !done && phrasesIn(CROSSING, text, span).length === 0;
}

const isCued = (text: Text, span: Span): boolean =>
  phrasesIn(CUES, text, span).some(({ meaning }) => NO_PART.includes(meaning));

function isPartOf({ text }: Parsed, part: Quantity, total: Quantity, nouns: boolean): boolean {
  const alike = part.noun === null ? !nouns : familyOf(total).includes(part.noun);
  return alike && part.side === "alone" && boundAt(text, part.from) === "exact";
}

/** Whether the words name a kind or a level, so that nothing in it can be in another one as well. */
export const isApart = (text: Text, span: Span): boolean =>
  [...phrasesIn(KINDS, text, span), ...phrasesIn(LEVELS, text, span)].length > 0;
