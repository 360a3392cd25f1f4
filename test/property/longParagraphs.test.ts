/**
 * Paragraphs that no clerk types but a hostile file may hold: each is read to its end, within the test's own time. Longer
 * ones are refused as too large (src/docx/limits.ts).
 */
import { check } from "../../src/check";
import { openDocx, readSourceDocument } from "../../src/docx";
import { LIMITS } from "../../src/docx/limits";
import { congVan1432 } from "../../src/outline";
import { docx, p } from "../../workbench/test/makeDocument";
import { isLong } from "../random";

/** In every run long enough that work which grows with the square is felt at once. */
const LENGTH = isLong ? LIMITS.paragraph : LIMITS.paragraph / 10;

test.each<readonly [what: string, text: string]>([
  ["digits", "1".repeat(LENGTH)],
  ["brackets", "(".repeat(LENGTH)],
  ["dots", ".".repeat(LENGTH)],
  ["spaces", " ".repeat(LENGTH)],
  ["marks on one letter", `a${"\u0301".repeat(LENGTH)}`],
  ["figures", "25 cuộc, ".repeat(LENGTH / 9)],
  ["parts of parts", "trong đó 5 mô hình, ".repeat(LENGTH / 20)],
  ["one long word among words of two encodings", `ă ² ${"1".repeat(LENGTH - 4)}`],
  ["one long word beside a symbol", `33/CT ${"1".repeat(LENGTH - 6)}`],
  ["numbers of documents", "Số: 5/BC-UBND ".repeat(LENGTH / 15)],
])("whole, however long: %s", (_, text) => {
  const { items } = check({ paragraphs: [{ text, format: {} }], controls: [] }, congVan1432);
  expect(items.every(({ status }) => status === "missing")).toBe(true);
});

test("a paragraph of more is refused as too large", () => {
  const file = docx(p("1".repeat(LIMITS.paragraph + 1)));
  expect(() => readSourceDocument(openDocx(file))).toThrow(/characters/);
});
