/** The labelled sentences are what their README says: each number stands in its text, in order, with a label. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allFigures, congVan1432 } from "../../src/outline";

const FOLDER = join(__dirname, "../fixtures/labelled");
const FIGURES = allFigures(congVan1432).map(({ figure }) => figure.id as string);
const LABELS =
  "part rate change earlier plan cumulative other-body nation threshold date document rank name topic".split(
    " ",
  );

interface Labelled {
  readonly text: string;
  readonly numbers: readonly (readonly [words: string, label: string])[];
  readonly expected: Readonly<Record<string, unknown>>;
}

const lists = readdirSync(FOLDER).filter((name) => name.endsWith(".jsonl"));

test.each(lists)("%s", (list) => {
  const lines = readFileSync(join(FOLDER, list), "utf8").trimEnd().split("\n");
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(lines.flatMap((line) => faultsOf(JSON.parse(line) as Labelled))).toEqual([]);
});

function faultsOf({ text, numbers, expected }: Labelled): readonly string[] {
  let from = 0;
  const misplaced = numbers.filter(([words]) => {
    const found = text.indexOf(words, from);
    if (found >= 0) from = found + words.length;
    return found < 0;
  });
  const unknown = numbers.filter(([, label]) => !FIGURES.includes(label) && !LABELS.includes(label));
  const strange = Object.entries(expected).filter(
    ([figure, right]) =>
      !FIGURES.includes(figure) ||
      !(Array.isArray(right) ? right.length > 0 : ["nil", "none", "review"].includes(String(right))),
  );
  return [...misplaced, ...unknown, ...strange].map((fault) => `${JSON.stringify(fault)} in: ${text}`);
}
