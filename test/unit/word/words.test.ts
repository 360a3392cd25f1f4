/** Other words in a paragraph: which ones are meant, and how little is written. */
import fc from "../../random";
import { occurrenceOf } from "../../../src/word/findWords";
import { narrowed } from "../../../src/word/narrowed";

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
    const core = narrowed({ paragraph: 0, start: 10, end: 10 + from.length, from, to });
    expect([core.from, core.to]).toEqual([coreFrom, coreTo]);
  });

  test("always makes the same text", () => {
    const piece = fc.string({ unit: fc.constantFrom("a", "b", " ", "5", "0", "\u0301", "–"), maxLength: 8 });
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, from, to, tail) => {
        const text = head + from + tail;
        const whole = { paragraph: 0, start: head.length, end: head.length + from.length, from, to };
        const core = narrowed(whole);
        expect(text.slice(core.start, core.end)).toBe(core.from);
        expect(text.slice(0, core.start) + core.to + text.slice(core.end)).toBe(head + to + tail);
      }),
      { numRuns: 1000 },
    );
  });
});
