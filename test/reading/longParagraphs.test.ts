/** Paragraphs that no clerk types but a hostile file may hold: each is read to its end, within the test's own time. */
import { check } from "../../src/check";
import { congVan1432 } from "../../src/outline";

const MILLION = 1_000_000;

test.each<readonly [what: string, text: string]>([
  ["digits", "1".repeat(5 * MILLION)],
  ["brackets", "(".repeat(5 * MILLION)],
  ["dots", ".".repeat(5 * MILLION)],
  ["spaces", " ".repeat(5 * MILLION)],
  ["marks on one letter", `a${"\u0301".repeat(2 * MILLION)}`],
  ["figures", "25 cuộc, ".repeat(MILLION / 4)],
  ["parts of parts", "trong đó 5 mô hình, ".repeat(MILLION / 10)],
  ["numbers of documents", "Số: 5/BC-UBND ".repeat(MILLION / 10)],
])("millions of %s", (_, text) => {
  const { items } = check({ paragraphs: [{ text, format: {} }], controls: [] }, congVan1432);
  expect(items.every(({ status }) => status === "missing")).toBe(true);
});
