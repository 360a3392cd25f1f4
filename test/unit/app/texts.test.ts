import { keepsEvery } from "../../../src/app/keepsEvery";
import { findMovedParagraph } from "../../../src/document/findMovedParagraph";

describe("the place of a paragraph that was read earlier", () => {
  test.each([
    ["has not moved", ["a", "b", "c"], 1, "b", 1],
    ["moved down by what was typed above", ["new", "a", "b"], 1, "b", 2],
    ["moved up by what was deleted above", ["b", "c"], 1, "b", 0],
    ["is the nearer one of two that are alike", ["b", "x", "x", "b"], 2, "b", 3],
    ["is nowhere once the text was changed", ["a", "B", "c"], 1, "b", null],
    ["is nowhere for an empty paragraph that moved", ["", "a"], 1, "", null],
    ["is where it stood for an empty paragraph", ["a", ""], 1, "", 1],
    ["is beyond the end of a document that became shorter", ["a"], 5, "a", 0],
  ])("%s", (_what, texts, place, text, expected) => {
    expect(findMovedParagraph(texts, place, text)).toBe(expected);
  });
});

describe("the clerk's text", () => {
  test.each([
    ["stands, with ours around it", ["a", "b"], ["X", "a", "Y", "b", "Z"], true],
    ["stands as it was", ["a", "b"], ["a", "b"], true],
    ["of a blank page stands", [""], ["X", ""], true],
    ["stands twice where it stood twice", ["a", "a"], ["a", "X"], false],
    ["has lost a paragraph", ["a", "b"], ["X", "b"], false],
    ["has changed its order", ["a", "b"], ["b", "a"], false],
    ["has changed a letter", ["Báo cáo"], ["Bao cáo"], false],
  ])("%s", (_what, before, after, kept) => {
    expect(keepsEvery(before, after)).toBe(kept);
  });
});
