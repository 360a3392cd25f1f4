/**
 * Paragraphs that no clerk types but a hostile file may hold: each is read to its end, within the test's own time. Longer
 * ones are refused as too large (src/docx/limits.ts).
 */
import { check } from "../../../src/check";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { LIMITS } from "../../../src/docx/limits";
import { congVan1432 } from "../../../src/outline";
import { docx, p } from "../../../workbench/test/makeDocument";

const MILLION = LIMITS.paragraph;

test.each<readonly [what: string, text: string]>([
  ["digits", "1".repeat(MILLION)],
  ["brackets", "(".repeat(MILLION)],
  ["dots", ".".repeat(MILLION)],
  ["spaces", " ".repeat(MILLION)],
  ["marks on one letter", `a${"\u0301".repeat(MILLION)}`],
  ["figures", "25 cuộc, ".repeat(MILLION / 9)],
  ["parts of parts", "trong đó 5 mô hình, ".repeat(MILLION / 20)],
  ["one long word among words of two encodings", `ă ² ${"1".repeat(MILLION - 4)}`],
  ["one long word beside a symbol", `33/CT ${"1".repeat(MILLION - 6)}`],
  ["numbers of documents", "Số: 5/BC-UBND ".repeat(MILLION / 15)],
])("a million characters: %s", (_, text) => {
  const { items } = check({ paragraphs: [{ text, format: {} }], controls: [] }, congVan1432);
  expect(items.every(({ status }) => status === "missing")).toBe(true);
});

test("a paragraph of more is refused as too large", () => {
  const file = docx(p("1".repeat(MILLION + 1)));
  expect(() => readSourceDocument(openDocx(file))).toThrow(/characters/);
});
