const Sequencer = require("@jest/test-sequencer").default;

/** What takes longest, longest first: begun last, it would end alone while the other cores rest. The others follow by size. */
const LONGEST = [
  "browser/personas/difficultWords",
  "browser/personas/ordinaryWords",
  "browser/accessibility",
  "browser/package",
];

const rank = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.replaceAll("\\", "/").endsWith(`test/${name}.test.ts`));
  return at < 0 ? LONGEST.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
