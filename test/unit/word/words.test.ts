/** Other words in a paragraph: which place is meant, how little is written, and how it is told that it stands there. */
import fc from "../../random";
import { occurrenceOf } from "../../../src/word/findWords";
import { narrowed } from "../../../src/word/narrowed";
import { isWritten, placeOfWords, type Replacement, type Words } from "../../../src/word/replaceWords";

describe("which of several equal places", () => {
  test.each([
    ["the only one", "a 5 b", 2, 3, { nth: 0, count: 1 }],
    ["the second of three", "5, 5, 5", 3, 4, { nth: 1, count: 3 }],
    ["places that do not overlap", "aaaa", 2, 4, { nth: 1, count: 2 }],
    ["one that a search would not begin at", "aaaa", 1, 3, null],
    ["no words", "abc", 1, 1, null],
    ["a tab", "a\tb", 0, 3, null],
    ["a line break", "a\vb", 0, 3, null],
    ["a caret, which begins a code of Word's", "a^pb", 0, 4, null],
    ["255 characters", "x".repeat(255), 0, 255, { nth: 0, count: 1 }],
    ["more than Word searches for", "x".repeat(256), 0, 256, null],
  ])("%s", (_what, text, start, end, expected) => {
    expect(occurrenceOf(text, { start, end })).toEqual(expected);
  });
});

const words = (text: string, from: string, to: string): Words => {
  const start = text.indexOf(from);
  return { start, end: start + from.length, from, to };
};

describe("how little is written", () => {
  test.each([
    ["the year of a date", "26/11/2022", "26/11/2021", "22", "21"],
    [
      "the hyphens of the Tiêu ngữ",
      "Độc lập – Tự do – Hạnh phúc",
      "Độc lập - Tự do - Hạnh phúc",
      " – Tự do –",
      " - Tự do -",
    ],
    ["a zero in front", "5/BC-UBND", "05/BC-UBND", "5/BC-UBND", "05/BC-UBND"],
    ["spaces taken out", "5 / BC", "5/BC", "5 / ", "5/"],
    ["all of it, where the rest is blank", "a   b", "a b", "a   b", "a b"],
    ["all of it, where a mark would be cut off", "e\u0301b", "e\u0301c", "e\u0301b", "e\u0301c"],
    ["a whole letter with its mark", "xe\u0301a", "xe\u0300a", "e\u0301", "e\u0300"],
    ["all of it, where nothing is the same", "abc", "xyz", "abc", "xyz"],
  ])("%s", (_what, from, to, coreFrom, coreTo) => {
    const core = narrowed({ start: 10, end: 10 + from.length, from, to });
    expect([core.from, core.to]).toEqual([coreFrom, coreTo]);
  });

  test("always makes the same text", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "b", " ", "5", "0", "\u0301", "–"), maxLength: 8 });
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, from, to, tail) => {
        const text = head + from + tail;
        const whole = { start: head.length, end: head.length + from.length, from, to };
        const core = narrowed(whole);
        expect(text.slice(core.start, core.end)).toBe(core.from);
        expect(text.slice(0, core.start) + core.to + text.slice(core.end)).toBe(head + to + tail);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("where the words stand now", () => {
  const text = "ngày 26/11/2022";
  const alone: Replacement = { kind: "replace", paragraph: 1, ...words(text, "2022", "2021") };
  const action: Replacement = { ...alone, within: text };

  test.each([
    ["where they stood", ["x", text], action, 1],
    ["further down", ["x", "y", text], action, 2],
    ["nowhere, once the paragraph was changed", ["x", `${text}.`], action, null],
    ["nowhere, once the paragraph is gone", ["x"], action, null],
    ["where they stood, when only the words are known", ["x", `${text}.`], alone, 1],
    ["nowhere else, when only the words are known", ["x", "y", text], alone, null],
  ])("%s", (_what, texts, given, place) => {
    expect(placeOfWords(texts, given)).toBe(place);
  });
});

describe("whether it was written", () => {
  const before = "ngày 26/11/2022.";
  const change = words(before, "2022", "2021");
  test.each([
    ["the new words alone", "ngày 26/11/2021.", "Off", true],
    ["the old words", before, "Off", false],
    ["both, as a revision leaves them", "ngày 26/11/20222021.", "unknown", true],
    ["both, where nothing was to be recorded", "ngày 26/11/20222021.", "Off", false],
    ["something else", "ngày 26/11/2021", "unknown", false],
  ] as const)("%s", (_what, now, tracking, expected) => {
    expect(isWritten(now, before, change, tracking)).toBe(expected);
  });
});
