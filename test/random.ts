/**
 * fast-check, drawing the same in every run, so that a change of ours is what makes a test fail. `npm run test:long` draws
 * anew, and more.
 */
import fc from "fast-check";

/** Set by scripts/testLong.mjs. */
export const isLong = process.env.TEST_LONG !== undefined;

if (!isLong) fc.configureGlobal({ seed: 1432 });

/** How many are drawn: `few` in every run, `many` in a long one. */
export const budget = (few: number, many: number): { readonly numRuns: number } => ({
  numRuns: isLong ? many : few,
});

export default fc;
