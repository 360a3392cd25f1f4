import { wordReader } from "../../../src/text/wordReader";
import fc from "../../random";

/** A word with "ab" in it is two parts, as an abbreviation is several words. */
const parts = (word: string): readonly string[] => word.split(/(?<=ab)(?=.)/u);
const read = wordReader(parts);

/** The same by patterns alone. */
function readByPattern(text: string, limit: number): readonly string[] {
  const seen = text.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "");
  return (seen.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).reduce<readonly string[]>(
    (found, word) => (found.length < limit ? [...found, ...parts(word)] : found),
    [],
  );
}

test.each([
  ["Tiếp công dân: 12 buổi/năm.", ["Tiếp", "công", "dân", "12", "buổi", "năm"]],
  ["dân vận".normalize("NFD"), ["dân", "vận"].map((word) => word.normalize("NFD"))],
  ["dân\u00ADvận\u200B khéo", ["dânvận", "khéo"]],
  ["𝐀𝐁, 𠮷 ½", ["𝐀𝐁", "𠮷", "½"]],
  ["cabab d", ["cab", "ab", "d"]],
  [" … ", []],
])("the words of “%s”", (text, words) => {
  expect(read(text)).toEqual(words);
});

test("reading stops at the limit, but inside no word", () => {
  expect(read("một cabab ba bốn", 2)).toEqual(["một", "cab", "ab"]);
});

test("any text's words are those that the patterns find", () => {
  const characters = fc.constantFrom(
    ...Array.from("abcáảđĐ19½ .,:-_\n\t\u0301\u0323\u00A0\u00AD\u200B\uFEFF²𝐀"),
  );
  const texts = fc.oneof(fc.string({ unit: characters }), fc.string({ unit: "binary" }));
  fc.assert(
    fc.property(texts, fc.constantFrom(1, 2, 5, Infinity), (text, limit) => {
      expect(read(text, limit)).toEqual(readByPattern(text, limit));
    }),
  );
});

test("two words that share a place are told apart, however often they come", () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`);
  const text = [...words, ...words].join(" ");
  expect(read(text)).toEqual([...words, ...words]);
});
