import type { SourceDocument } from "../../src/document";
import { congVan1432 } from "../../src/outline";
import { readReport } from "../../src/report";
import { linesWith, paragraphsWith, textLinesWith } from "../../src/rules/textsWith";
import { documentOf } from "./report/paragraphs";
import { LETTERHEAD, SIGNATURE, typedReport } from "./report/typedReport";

const read = (source: SourceDocument) => readReport(source, congVan1432);
const asked: string[] = [];
const numbers = linesWith((text) => {
  asked.push(text);
  return text.match(/\d+/g) ?? [];
});
const shouts = linesWith((text) => text.match(/!+/g) ?? []);
const doubled = paragraphsWith((text) => text.match(/ {2}/g) ?? []);
const doubledInLines = linesWith((text) => text.match(/ {2}/g) ?? []);
const texts = textLinesWith((text) => [text]);
const prompts = linesWith((text, { parts }) => parts.filter(({ heading }) => text === heading));

const source = documentOf(["Một", "Hai  2, 22", "Ba!", "Bốn 4!"]);

test("each rule is given the lines that have what it looks for, and all of it", () => {
  const report = read(source);
  expect(numbers(report)).toEqual([
    { place: 1, text: "Hai 2, 22", found: ["2", "22"] },
    { place: 3, text: "Bốn 4!", found: ["4"] },
  ]);
  expect(shouts(report).map(({ place }) => place)).toEqual([2, 3]);
});

test("a text is looked at once, however often and in whatever report it is asked about", () => {
  asked.length = 0;
  const report = read(documentOf(["Năm 5", "Sáu", "Năm 5"]));
  expect(numbers(report).map(({ place }) => place)).toEqual([0, 2]);
  expect(numbers(report)).toBe(numbers(report));
  expect(numbers(read(documentOf(["Sáu", "Năm 5", "Bảy 7"]))).map(({ place }) => place)).toEqual([1, 2]);
  expect(asked).toEqual(["Năm 5", "Sáu", "Bảy 7"]);
});

test("paragraphs are looked at as they were typed, lines once they are tidied", () => {
  expect(doubled(read(source)).map(({ place }) => place)).toEqual([1]);
  expect(doubledInLines(read(source))).toEqual([]);
});

test("each outline has answers of its own", () => {
  const [first, ...parts] = congVan1432.parts.map((part) => ({ ...part, heading: "Một" }));
  const other = { ...congVan1432, parts: first ? [first, ...parts] : parts };
  expect(prompts(read(source))).toEqual([]);
  expect(prompts(readReport(source, other)).map(({ place }) => place)).toEqual([0]);
});

test("the report's own text is what stands between title and signature", () => {
  const report = read(typedReport());
  const own = texts(report).map(({ place }) => place);
  expect(own).toEqual([...report.source.paragraphs.keys()].slice(LETTERHEAD.length - 1, -SIGNATURE.length));
});

test("a report of nothing has no text of its own", () => {
  const report = read(documentOf([]));
  expect(texts(report)).toEqual([]);
});

test("whoever begins to look when texts are remembered already is told so", () => {
  numbers(read(source));
  expect(() => linesWith(() => [])).toThrow(TypeError);
});
