/** Fractions and percentages of the report's text, sentence by sentence: what the rules about their sense judge. */
import { parseText, textOf, type Quantity } from "../reading/figures";
import { remembered } from "../reading/memo";
import { textLines } from "../reading/regions";
import type { Report } from "../reading/report";

export interface Fraction {
  readonly place: number;
  readonly done: Quantity;
  readonly total: Quantity;
  /** "320/342 đơn", as it stands in the text. */
  readonly words: string;
  /** The percentage that the sentence gives for it; null where it gives none. */
  readonly rate: Omit<Percent, "place"> | null;
  readonly sentence: string;
}

export interface Percent {
  readonly place: number;
  readonly value: number;
  readonly words: string;
  readonly sentence: string;
}

/** A rate stands right behind its fraction: "320/342 đơn, đạt tỷ lệ 93,6%". */
const NEAR_TOKENS = 9;

export interface Shares {
  readonly fractions: readonly Fraction[];
  readonly percents: readonly Percent[];
}

const known = new WeakMap<Report, Shares>();

export function sharesOf(report: Report): Shares {
  const shares = known.get(report) ?? readShares(report);
  known.set(report, shares);
  return shares;
}

function readShares(report: Report): Shares {
  const fractions: Fraction[] = [];
  const percents: Percent[] = [];
  for (const { text, place } of textLines(report)) {
    const said = sharesIn(text);
    for (const fraction of said.fractions) fractions.push({ ...fraction, place });
    for (const percent of said.percents) percents.push({ ...percent, place });
  }
  return { fractions, percents };
}

interface Said {
  readonly fractions: readonly Omit<Fraction, "place">[];
  readonly percents: readonly Omit<Percent, "place">[];
}

const sharesIn = remembered((line): Said => {
  if (!line.includes("%") && !/\d\s*(?:\/|trên)|phần trăm/iu.test(line)) return NO_SHARES;
  const { text, quantities, sentences } = parseText(line);
  const sentenceOf = (quantity: Quantity): string => {
    const span = sentences.find(({ from, to }) => from <= quantity.from && quantity.from < to);
    return span ? textOf(text, span) : line;
  };
  const percents = quantities
    .filter(({ noun }) => noun === "percent")
    .map((quantity) => ({
      quantity,
      percent: {
        value: quantity.value,
        words: textOf(text, quantity),
        sentence: sentenceOf(quantity),
      },
    }));
  const fractions = quantities.flatMap((done): Said["fractions"] => {
    const total = done.side === "done" && done.partner !== null ? quantities[done.partner] : undefined;
    if (!total) return [];
    const sentence = sentenceOf(done);
    const rate = percents.find(
      ({ quantity, percent }) =>
        quantity.from >= total.to && quantity.from - total.to <= NEAR_TOKENS && percent.sentence === sentence,
    );
    const words = textOf(text, { from: done.from, to: total.to });
    return [{ done, total, words, rate: rate?.percent ?? null, sentence }];
  });
  return { fractions, percents: percents.map(({ percent }) => percent) };
});
const NO_SHARES: Said = { fractions: [], percents: [] };
