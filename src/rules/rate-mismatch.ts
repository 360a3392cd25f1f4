import type { Fraction, Placed, Rate } from "../report";
import { outlineBasis } from "./shared/basis";
import type { Rule } from "./rule";
import { inOwnText } from "./shared/regions";

/** In percentage points. People cut decimals off as often as they round, so that the last one is never held against them. */
const TOLERANCE = 0.1;
/** A rate without decimals may be off by almost one point. */
const WHOLE = 1;
/** Binary numbers are compared in whole ones of these. */
const DUST = 1e-9;

/** A rate that its own fraction contradicts: one of the three numbers is wrong. */
export const rateMismatch: Rule = {
  id: "rate-mismatch",
  check: (report) =>
    inOwnText(report.fractions, report)
      .flatMap(offOf)
      .map(({ paragraph, words, share, rate }) => ({
        severity: "error",
        paragraph,
        message: `Tỷ lệ không khớp với số liệu: “${words}” là ${format(share)}%, văn bản ghi “${rate.words}”. Xem lại các con số.`,
        basis: outlineBasis(report.outline),
      })),
};

interface Off {
  readonly paragraph: number;
  readonly words: string;
  /** What the fraction comes to. */
  readonly share: number;
  readonly rate: Rate;
}

function offOf({ paragraph, done, total, rate, words }: Placed<Fraction>): readonly Off[] {
  if (!rate || total.value === 0 || done.value > total.value) return [];
  const share = (done.value / total.value) * 100;
  const isNear = inDust(Math.abs(share - rate.value)) <= inDust(rate.hasDecimals ? TOLERANCE : WHOLE);
  return isNear ? [] : [{ paragraph, words, share, rate }];
}

const inDust = (points: number): number => Math.round(points / DUST);

function format(value: number): string {
  return value.toFixed(2).replace(".", ",");
}
