import { findFont, findWords } from "../../../src/app/applyFix";
import { isReplaced } from "../../../src/app/replaced";
import type { Fix } from "../../../src/rules/finding";

type Replace = Extract<Fix, { kind: "replace" }>;

const words = (text: string, from: string, to: string) => {
  const start = text.indexOf(from);
  return { start, end: start + from.length, from, to };
};

describe("where the paragraphs of another font stand now", () => {
  const action = {
    kind: "set-font",
    paragraph: 1,
    count: 3,
    from: "Arial",
    to: "Times New Roman",
    within: "một",
  } as const;
  const arial = (text: string) => ({ text, format: { fontName: "Arial" } });
  const roman = (text: string) => ({ text, format: { fontName: "Times New Roman" } });

  test.each([
    ["where they were", [roman("đầu"), arial("một"), arial("hai"), arial("ba")], 1],
    ["with a blank one of another font", [roman("đầu"), arial("một"), roman(" "), arial("ba")], 1],
    ["further down", [roman("đầu"), roman("mới"), arial("một"), arial("hai"), arial("ba")], 2],
    ["not any more: the first has gone", [roman("đầu"), arial("hai"), arial("ba")], null],
    ["not any more: one has another font", [roman("đầu"), arial("một"), roman("hai"), arial("ba")], null],
    ["not any more: some have gone", [roman("đầu"), arial("một"), arial("hai")], null],
  ])("the paragraphs are found %s", (_, seen, place) => {
    expect(findFont({ paragraphs: seen, controls: [] }, action)).toBe(place);
  });
});

describe("where the words stand now", () => {
  const text = "ngày 26/11/2022";
  const alone: Replace = { kind: "replace", paragraph: 1, ...words(text, "2022", "2021") };
  const action: Replace = { ...alone, within: text };

  test.each([
    ["where they stood", ["x", text], action, 1],
    ["further down", ["x", "y", text], action, 2],
    ["nowhere, once the paragraph was changed", ["x", `${text}.`], action, null],
    ["nowhere, once the paragraph is gone", ["x"], action, null],
    ["where they stood, when only the words are known", ["x", `${text}.`], alone, 1],
    ["nowhere else, when only the words are known", ["x", "y", text], alone, null],
  ])("%s", (_what, texts, given, place) => {
    expect(findWords(texts, given)).toBe(place);
  });
});

describe("whether it was written", () => {
  const before = "ngày 26/11/2022.";
  const change = words(before, "2022", "2021");
  test.each([
    ["the new words alone", "ngày 26/11/2021.", "no", true],
    ["the old words", before, "no", false],
    ["both, as a revision leaves them", "ngày 26/11/20222021.", "unknown", true],
    ["both, where only the last letters were written", "ngày 26/11/202221.", "unknown", true],
    ["the old words, where changes are recorded", before, "unknown", false],
    ["both, where nothing was to be recorded", "ngày 26/11/20222021.", "no", false],
    ["something else", "ngày 26/11/2021", "unknown", false],
  ] as const)("%s", (_what, now, tracking, expected) => {
    expect(isReplaced(now, before, change, tracking)).toBe(expected);
  });
});
