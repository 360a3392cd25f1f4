import type { Fraction, Placed, Rate } from "../report";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { inOwnText } from "./shared/regions";

/** In percentage points. People cut decimals off as often as they round, so that the last one is never held against them. */
const TOLERANCE = 0.1;
/** A rate without decimals may be off by almost one point. */
const WHOLE = 1;
/** Binary numbers are compared in whole ones of these. */
const DUST = 1e-9;

/** A rate that its own fraction contradicts: one of the three numbers is wrong. */
export const rateMismatch: Rule<"rate-mismatch"> = {
  id: "rate-mismatch",
  check: (report) =>
    inOwnText(report.fractions, report)
      .flatMap(offOf)
      .map(({ paragraph, words, share, rate }) => ({
        messageId: "rate",
        data: { text: words, share: Number(share.toFixed(2)), rate: rate.words },
        severity: "error",
        ...at(report, paragraph, words),
        citation: outlineLine(),
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
