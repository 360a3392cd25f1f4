/** Fractions and percentages of the report's text, sentence by sentence: what the rules about their sense judge. */
import { parseText, textOf, type Quantity } from "../reading/figures";
import { inSentences, type Span, type Text } from "../reading/figures/tokens";
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

/** Without one of these there is no fraction and no percentage: a quick no for most lines. */
const MAY_SHARE = /[%％/⁄∕／]|ph[ầa]n tr[ăa]m|tr[êe]n|t[ổo]ng/iu;
const NOTHING: Said = { fractions: [], percents: [] };

const sharesIn = remembered((line): Said => {
  if (!MAY_SHARE.test(line)) return NOTHING;
  const parsed = parseText(line);
  const inEach = inSentences(parsed.sentences, parsed.quantities);
  const said = parsed.sentences.map((span, at) => saidIn(parsed.text, span, inEach[at] ?? []));
  return {
    fractions: said.flatMap(({ fractions }) => fractions),
    percents: said.flatMap(({ percents }) => percents),
  };
});

function saidIn(text: Text, span: Span, quantities: readonly Quantity[]): Said {
  const sentence = textOf(text, span);
  const isRate = ({ noun }: Quantity): boolean => noun === "percent";
  const percentOf = (rate: Quantity): Said["percents"][number] => ({
    value: rate.value,
    words: textOf(text, rate),
    sentence,
  });
  const fractions = quantities.flatMap((done, at): Said["fractions"] => {
    const [total, ...behind] = quantities.slice(at + 1);
    if (total?.side !== "of") return [];
    const words = textOf(text, { from: done.from, to: total.to });
    const rate = behind.find(isRate);
    const near = rate && rate.from - total.to <= NEAR_TOKENS;
    return [{ done, total, words, rate: near ? percentOf(rate) : null, sentence }];
  });
  return { fractions, percents: quantities.filter(isRate).map(percentOf) };
}
