import fc from "fast-check";
import { byLetters } from "../../../src/text/byLetters";

test("a word is made once for all the places where it stands", () => {
  const made: string[] = [];
  const shoutAt = byLetters((word) => {
    made.push(word);
    return { shout: word.toUpperCase() };
  });
  const text = "dân vận, dân chủ";
  expect([shoutAt(text, 0, 3), shoutAt(text, 9, 12)]).toEqual([{ shout: "DÂN" }, { shout: "DÂN" }]);
  expect(shoutAt(text, 0, 3)).toBe(shoutAt(text, 9, 12));
  expect(made).toEqual(["dân"]);
});

test("no word is taken for another, however many have the same place", () => {
  const itself = byLetters((word) => word);
  // So many that places are shared; each is met again after others have taken its place.
  const words = Array.from({ length: 30_000 }, (_, at) => at.toString(36));
  expect([...words, ...words].map((word) => itself(word, 0, word.length))).toEqual([...words, ...words]);
});

test("whatever a text holds, it gives what is made of the stretch that was asked for", () => {
  const itself = byLetters((word) => word);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.nat(20), fc.nat(20), (text, from, length) => {
      expect(itself(text, from, from + length)).toBe(text.slice(from, from + length));
    }),
  );
});
