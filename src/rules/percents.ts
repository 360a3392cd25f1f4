/** Fractions and percentages of a text, sentence by sentence: what the rules about their sense judge. */
import { parseText, textOf, type Quantity } from "../report/figures";
import { inSentences, type Span, type Text } from "../text/tokens";
import { remembered } from "../text/memo";

export interface Fraction {
  readonly done: Quantity;
  readonly total: Quantity;
  /** "320/342 đơn", as it stands in the text. */
  readonly words: string;
  /** The percentage that the sentence gives for it; null where it gives none. */
  readonly rate: Percent | null;
  readonly sentence: string;
}

export interface Percent {
  readonly value: number;
  readonly words: string;
  readonly sentence: string;
}

/** A rate stands right behind its fraction: "320/342 đơn, đạt tỷ lệ 93,6%". */
const NEAR_TOKENS = 9;

interface Shares {
  readonly fractions: readonly Fraction[];
  readonly percents: readonly Percent[];
}

/** Without one of these there is no fraction and no percentage: a quick no for most lines. */
const MAY_SHARE = /[%％/⁄∕／]|ph[ầa]n tr[ăa]m|tr[êe]n|t[ổo]ng/iu;
const NOTHING: Shares = { fractions: [], percents: [] };

/** Of a line's text; three rules ask. */
export const sharesIn = remembered((line): Shares => {
  if (!MAY_SHARE.test(line)) return NOTHING;
  const parsed = parseText(line);
  if (!parsed.quantities.some((quantity) => isRate(quantity) || isTotal(quantity))) return NOTHING;
  const inEach = inSentences(parsed.sentences, parsed.quantities);
  const said = parsed.sentences.map((span, at) => saidIn(parsed.text, span, inEach[at] ?? []));
  return {
    fractions: said.flatMap(({ fractions }) => fractions),
    percents: said.flatMap(({ percents }) => percents),
  };
});

const isRate = ({ noun }: Quantity): boolean => noun === "percent";
const isTotal = ({ side }: Quantity): boolean => side === "of";

function saidIn(text: Text, span: Span, quantities: readonly Quantity[]): Shares {
  const rates = quantities.filter(isRate);
  const totals = quantities.filter(isTotal);
  if (rates.length === 0 && totals.length === 0) return NOTHING;
  const sentence = textOf(text, span);
  const percentOf = (rate: Quantity): Percent => ({
    value: rate.value,
    words: textOf(text, rate),
    sentence,
  });
  const fractions = totals.flatMap((total): readonly Fraction[] => {
    const done = quantities[quantities.indexOf(total) - 1];
    if (!done) return [];
    const words = textOf(text, { from: done.from, to: total.to });
    const rate = rates.find(({ from }) => from > total.from);
    const near = rate && rate.from - total.to <= NEAR_TOKENS;
    return [{ done, total, words, rate: near ? percentOf(rate) : null, sentence }];
  });
  return { fractions, percents: rates.map(percentOf) };
}
