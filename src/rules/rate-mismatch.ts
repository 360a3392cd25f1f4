import { outlineBasis } from "./basis";
import type { RuleFinding } from "./finding";
import { sharesOf, type Fraction } from "./percents";
import type { Rule } from "./rule";

/** In percentage points. People cut decimals off as often as they round, so that the last one is never held against them. */
const TOLERANCE = 0.1;
/** A rate without decimals may be off by almost one point. */
const WHOLE = 1;
/** Binary numbers are compared in whole ones of these. */
const DUST = 1e-9;
/** Beside a change or a target the percentage is not the fraction's: "320/342 đơn, tăng 5% so với cùng kỳ". */
const NOT_A_RATE = /(?:tăng|giảm|so với|vượt|cao hơn|thấp hơn|kế hoạch|chỉ tiêu|trong đó)/iu;

/** A rate that its own fraction contradicts: one of the three numbers is wrong. */
export const rateMismatch: Rule = {
  id: "rate-mismatch",
  check: (report) =>
    sharesOf(report).fractions.flatMap((fraction): RuleFinding[] => {
      const { done, total, rate, place, words } = fraction;
      if (!rate || total.value === 0 || done.value > total.value || !isItsRate(fraction)) return [];
      const share = (done.value / total.value) * 100;
      if (inDust(Math.abs(share - rate.value)) <= inDust(toleranceOf(rate.words))) return [];
      return [
        {
          severity: "error",
          paragraph: place,
          message: `Tỷ lệ không khớp với số liệu: “${words}” là ${format(share)}%, văn bản ghi “${rate.words}”. Xem lại các con số.`,
          basis: outlineBasis(report.outline),
        },
      ];
    }),
};

function isItsRate({ rate, words, sentence }: Fraction): boolean {
  const from = sentence.indexOf(words) + words.length;
  const between = sentence.slice(from, sentence.indexOf(rate?.words ?? "", from));
  return !NOT_A_RATE.test(between);
}

const inDust = (points: number): number => Math.round(points / DUST);

const toleranceOf = (words: string): number => (/[,.]\d/.test(words) ? TOLERANCE : WHOLE);

function format(value: number): string {
  return value.toFixed(2).replace(".", ",");
}
