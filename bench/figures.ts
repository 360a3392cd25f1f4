/** How well figures are read, on labelled sentences and whole reports that nothing was learnt from. */
import { readdirSync, readFileSync } from "node:fs";
import { check } from "../src/check";
import { openDocx, readSourceDocument } from "../src/docx";
import { allFigures, allItems, congVan1432, type FigureId, type ItemId } from "../src/outline";
import { readSentence } from "../src/report/figures";
import type { FigureStatus, ItemStatus, ReportPeriod } from "../src/report";
import { asDocx } from "../test/fixtures/corpus/asDocx";
import { typedReport } from "../test/fixtures/corpus/corpus";

const FOLDER = "test/fixtures/labelled";
const ANNUAL: ReportPeriod = { kind: "annual", year: 2026 };
const REQUIRED: ReadonlySet<FigureId> = new Set(
  allFigures(congVan1432).flatMap(({ figure }) => (figure.required ? [figure.id] : [])),
);

type Expected = readonly number[] | "nil" | "none" | "review";

interface Line {
  readonly item: ItemId;
  readonly text: string;
  readonly period?: ReportPeriod;
  readonly expected: Readonly<Partial<Record<FigureId, Expected>>>;
}

/** One figure that a sentence was asked for: what is right, and what was read. */
interface Asked {
  readonly figure: FigureId;
  readonly expected: Expected;
  readonly status: FigureStatus;
  readonly first: number | undefined;
  readonly text: string;
}

const writers: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".jsonl"))
  .map((name) => name.replace(".jsonl", ""));

const linesOf = (writer: string): readonly Line[] =>
  readFileSync(`${FOLDER}/${writer}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

function askedOf({ item, text, period = ANNUAL, expected }: Line): readonly Asked[] {
  const answers = readSentence(text, congVan1432, period, item);
  return (Object.entries(expected) as [FigureId, Expected][]).map(([figure, right]) => {
    const answer = answers.get(figure);
    return {
      figure,
      expected: right,
      status: answer?.status ?? "missing",
      first: answer?.values[0]?.value,
      text,
    };
  });
}

const isGiven = ({ expected }: Asked): boolean => typeof expected !== "string";
const isRight = ({ expected, status, first }: Asked): boolean =>
  status === "present" && typeof expected !== "string" && expected[0] === first;

/** A row of the table: who wrote, and the shares that the aims are set in. */
function row(name: string, asked: readonly Asked[]): readonly string[] {
  const present = asked.filter(({ status }) => status === "present");
  const given = asked.filter(isGiven);
  const left = given.filter((one) => isRight(one) || one.status === "review");
  const required = asked.filter(({ figure }) => REQUIRED.has(figure));
  const passed = required.filter((one) => one.status === "present" && !isRight(one));
  return [
    name,
    String(asked.length),
    share(present.filter(isRight).length, present.length),
    share(left.length, given.length),
    share(asked.filter(({ status }) => status === "review").length, asked.length),
    `${passed.length} of ${required.length}`,
  ];
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;

interface ReportExpected {
  readonly items: Readonly<Record<ItemId, ItemStatus>>;
  readonly figures: Readonly<Partial<Record<FigureId, number | FigureStatus>>>;
}

/** Items and figures of whole reports that are as a careful clerk would give them. */
function reportRow(writer: string): readonly string[] {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith(`${writer}-`) && name.endsWith(".txt"));
  let [items, itemsRight, figures, figuresRight] = [0, 0, 0, 0];
  for (const name of names) {
    const expected = JSON.parse(
      readFileSync(`${FOLDER}/${name.replace(".txt", ".json")}`, "utf8"),
    ) as ReportExpected;
    const source = readSourceDocument(
      openDocx(asDocx(typedReport(readFileSync(`${FOLDER}/${name}`, "utf8")))),
    );
    const report = check(source, congVan1432);
    for (const { id } of allItems(congVan1432)) {
      items++;
      const status = report.items.find((item) => item.id === id)?.status;
      if (status === (expected.items[id] ?? "present")) itemsRight++;
    }
    for (const [id, right] of Object.entries(expected.figures)) {
      figures++;
      const read = report.figures.find((figure) => figure.id === id);
      if ((typeof right === "number" ? read?.values[0]?.value : read?.status) === right) figuresRight++;
    }
  }
  return [`${writer}, ${names.length} reports`, `${itemsRight} of ${items}`, `${figuresRight} of ${figures}`];
}

export interface Evaluation {
  readonly sentences: readonly (readonly string[])[];
  readonly reports: readonly (readonly string[])[];
  /** Sentences whose answer is wrong, as a person reads them. */
  readonly wrong: readonly string[];
}

export function evaluate(): Evaluation {
  const asked = new Map(writers.map((writer) => [writer, linesOf(writer).flatMap(askedOf)]));
  const all = [...asked.values()].flat();
  return {
    sentences: [...[...asked].map(([writer, own]) => row(writer, own)), row("all", all)],
    reports: writers.map(reportRow),
    wrong: all
      .filter((one) => (one.status === "present" || isGiven(one)) && !isRight(one) && one.status !== "review")
      .map(
        ({ figure, expected, status, first, text }) =>
          `${figure}: ${JSON.stringify(expected)}, read ${first ?? status}: ${text.replaceAll("\n", " ⏎ ")}`,
      ),
  };
}
