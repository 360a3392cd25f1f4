/** Fractions and percentages of a paragraph, sentence by sentence. */
import type { TextRange } from "../../document";
import { tidy } from "../../text/text";
import { textOf } from "../../text/tokens";
import type { Parsed } from "../figures/parse";
import type { Quantity } from "../figures/quantities";
import { inSentences, type Span, type Text } from "../../text/tokens";
import { amountOf, rangeOf, type Amount } from "./amounts";

/** "320/342 đơn". */
export interface Fraction {
  readonly done: Amount;
  readonly total: Amount;
  /** As it stands in the text. */
  readonly words: string;
  readonly range: TextRange;
  /** Whether its sentence tells what was settled of what was received; of a plan more than all may be done. */
  readonly isSettlement: boolean;
  /** The percentage that the sentence gives for it; null where it gives none. */
  readonly rate: Rate | null;
}

export interface Rate extends Amount {
  readonly words: string;
  readonly hasDecimals: boolean;
  /** Whether its sentence tells a share of a whole, and compares it with nothing. */
  readonly isShare: boolean;
}

export interface Rates {
  readonly fractions: readonly Fraction[];
  /** All of them, those of fractions too. */
  readonly rates: readonly Rate[];
}

/** A rate stands right behind its fraction: "320/342 đơn, đạt tỷ lệ 93,6%". */
const NEAR_TOKENS = 9;
/** Beside a change or a target the percentage is not the fraction's: "320/342 đơn, tăng 5% so với cùng kỳ". */
const NOT_ITS_RATE = /tăng|giảm|so với|vượt|cao hơn|thấp hơn|kế hoạch|chỉ tiêu|trong đó/iu;
const SETTLEMENT = /giải quyết|xử lý|thụ lý/iu;
/** Satisfied people, settled petitions, files in time. */
const SHARE =
  /hài lòng|đúng hạn|trước hạn|quá hạn|giải quyết|hộ nghèo|niêm yết|trực tuyến|được công khai|cấp độ/iu;
/** Against a target or the year before, more than 100 % is good news. */
const COMPARED = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|so với|cùng kỳ|tăng|giảm|vượt|nghị quyết/iu;

const NOTHING: Rates = { fractions: [], rates: [] };

export function ratesIn({ text, sentences, quantities }: Parsed): Rates {
  if (!quantities.some((quantity) => isRate(quantity) || isTotal(quantity))) return NOTHING;
  const inEach = inSentences(sentences, quantities);
  const found = sentences.map((span, at) => ratesOf(text, span, inEach[at] ?? []));
  return {
    fractions: found.flatMap(({ fractions }) => fractions),
    rates: found.flatMap(({ rates }) => rates),
  };
}

const isRate = ({ noun }: Quantity): boolean => noun === "percent";
const isTotal = ({ side }: Quantity): boolean => side === "of";

function ratesOf(text: Text, span: Span, quantities: readonly Quantity[]): Rates {
  const percents = quantities.filter(isRate);
  const totals = quantities.filter(isTotal);
  if (percents.length === 0 && totals.length === 0) return NOTHING;
  const quote = (words: Span): string => tidy(textOf(text, words));
  const sentence = quote(span);
  const isSettlement = SETTLEMENT.test(sentence);
  const isShare = SHARE.test(sentence) && !COMPARED.test(sentence);
  const rateOf = (percent: Quantity): Rate => {
    const words = quote(percent);
    return { ...amountOf(text, percent), words, hasDecimals: /[,.]\d/.test(words), isShare };
  };
  const fractions = totals.flatMap((total): readonly Fraction[] => {
    const done = quantities[quantities.indexOf(total) - 1];
    if (!done) return [];
    const whole = { from: done.from, to: total.to };
    const next = percents.find(({ from }) => from > total.from);
    const isNear = next !== undefined && next.from - total.to <= NEAR_TOKENS;
    const isIts = isNear && !NOT_ITS_RATE.test(quote({ from: total.to, to: next.from }));
    return [
      {
        done: amountOf(text, done),
        total: amountOf(text, total),
        words: quote(whole),
        range: rangeOf(text, whole),
        isSettlement,
        rate: isIts ? rateOf(next) : null,
      },
    ];
  });
  return { fractions, rates: percents.map(rateOf) };
}
