import { congVan1432 } from "../../../src/outline";
import { weighWords, type LineWords, type Vocabulary } from "../../../src/report/vocabulary";
import { likeness, likenesses, profileOf } from "../../../src/report/wording";
import { keysOf } from "../../../src/text/words";
import fc from "../../random";

const { items, marked } = profileOf(congVan1432);
const weigh = (text: string, vocabulary: Vocabulary): LineWords => weighWords(keysOf(text), vocabulary);

test("a word and a pair count once in a line", () => {
  const once = weigh("tiếp công dân", marked);
  const twice = weigh("tiếp công dân, tiếp công dân", marked);
  // The pair "dân tiếp" between the two is new.
  expect(twice.weight).toBeCloseTo(once.weight + marked.unknownPair);
  expect(twice.known).toEqual(once.known);
});

test.each(items.map(({ item, order }) => [item.heading, order] as const))(
  "“%s” is most like its own item",
  (heading, order) => {
    const all = likenesses(weigh(heading, marked), marked, 0.3);
    const best = Math.max(...all.map(({ likeness: { score } }) => score));
    expect(all.find((found) => found.order === order)?.likeness.score).toBeCloseTo(best);
  },
);

test("a line is compared with all items as with each", () => {
  const words = items.flatMap(({ item }) => item.sentence.split(" "));
  const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom("12", "xã", "Bảo", "Lộc")));
  fc.assert(
    fc.property(line, fc.constantFrom(0.1, 0.3, 0.6), (typed, least) => {
      const weighed = weigh(typed.join(" "), marked);
      const each = marked.entries
        .map((entry) => ({ order: entry.order, likeness: likeness(weighed, entry, marked) }))
        .filter(({ likeness: { explained } }) => explained > 0 && explained >= least);
      expect(likenesses(weighed, marked, least)).toEqual(each);
    }),
  );
});
