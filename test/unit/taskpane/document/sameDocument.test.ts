import type { SourceDocument } from "../../../../src/document";
import { sameDocument } from "../../../../src/taskpane/document/sameDocument";

const text = (...texts: readonly string[]): SourceDocument => ({
  paragraphs: texts.map((one) => ({ text: one, format: { fontName: "Times New Roman" } })),
  controls: [],
});
const bold: SourceDocument = { paragraphs: [{ text: "a", format: { bold: true } }], controls: [] };

it.each<[string, SourceDocument, SourceDocument, boolean]>([
  ["the same text read twice", text("a", "b"), text("a", "b"), true],
  ["one letter more", text("a", "b"), text("a", "bc"), false],
  ["one paragraph less", text("a", ""), text("a"), false],
  ["one space more", text("a b"), text("a  b"), false],
  ["the same words in another look", text("a"), bold, false],
])("%s", (_, one, other, same) => {
  expect(sameDocument(one, other)).toBe(same);
});
