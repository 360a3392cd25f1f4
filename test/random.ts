/**
 * fast-check, drawing the same in every run, so that a change of ours is what makes a test fail. `RANDOM=1 npx jest …`
 * draws anew.
 */
import fc from "fast-check";

if (process.env.RANDOM === undefined) fc.configureGlobal({ seed: 1432 });

export default fc;
