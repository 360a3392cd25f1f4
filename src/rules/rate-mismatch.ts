import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { sharesIn, type Fraction, type Percent } from "./percents";
import type { Rule } from "./rule";
import { textLinesWith } from "./textsWith";

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
    linesOff(report).flatMap(({ place, found }) =>
      found.map(({ words, share, rate }): RuleFinding => ({
        severity: "error",
        paragraph: place,
        message: `Tỷ lệ không khớp với số liệu: “${words}” là ${format(share)}%, văn bản ghi “${rate.words}”. Xem lại các con số.`,
        basis: outlineBasis(report.outline),
      })),
    ),
};

interface Off {
  readonly words: string;
  /** What the fraction comes to. */
  readonly share: number;
  readonly rate: Percent;
}

const linesOff = textLinesWith((text) => sharesIn(text).fractions.flatMap(offOf));

function offOf(fraction: Fraction): readonly Off[] {
  const { done, total, rate, words } = fraction;
  if (!rate || total.value === 0 || done.value > total.value || !isItsRate(rate, fraction)) return [];
  const share = (done.value / total.value) * 100;
  const isNear = inDust(Math.abs(share - rate.value)) <= inDust(toleranceOf(rate.words));
  return isNear ? [] : [{ words, share, rate }];
}

function isItsRate(rate: Percent, { words, sentence }: Fraction): boolean {
  const from = sentence.indexOf(words) + words.length;
  const between = sentence.slice(from, sentence.indexOf(rate.words, from));
  return !NOT_A_RATE.test(between);
}

const inDust = (points: number): number => Math.round(points / DUST);

const toleranceOf = (words: string): number => (/[,.]\d/.test(words) ? TOLERANCE : WHOLE);

function format(value: number): string {
  return value.toFixed(2).replace(".", ",");
}
