/** What clerks type for a figure, and what it means. */
import fc from "../../../random";
import { allFigures, congVan1432 } from "../../../../src/outline";
import { FIGURE_TELLING, type Measure } from "../../../../src/outline/figureTelling";
import { readSentence } from "../../../../src/report/figures";
import { spoken } from "../../../../src/skeleton/planEntry";
import { meaningOf } from "../../../../src/taskpane/figures/figureInput";
import { figureText, numberText } from "../../../../src/taskpane/figures/notation";

const COUNT: Measure = { kind: "count", noun: "cuộc" };
const PERCENT: Measure = { kind: "percent" };
const WORDS: Measure = { kind: "words" };

const meant = (text: string, value: number | null) => ({ kind: "entry", text, value });
const told = (problem: string) => ({ kind: "problem", problem });

test.each([
  ["5", "05", 5],
  ["05", "05", 5],
  [" 5 ", "05", 5],
  ["12", "12", 12],
  ["1234", "1.234", 1234],
  ["1.234", "1.234", 1234],
  ["1,234", "1.234", 1234],
  ["1 234", "1.234", 1234],
  ["1\u00a0234", "1.234", 1234],
  ["1.234.567", "1.234.567", 1_234_567],
  ["12 cuộc", "12", 12],
  ["12 Cuộc", "12", 12],
])("“%s” sessions are written “%s”", (typed, text, value) => {
  expect(meaningOf(typed, COUNT)).toEqual(meant(text, value));
});

test.each([
  ["98.5", "98,5", 98.5],
  ["98,5", "98,5", 98.5],
  ["98,5%", "98,5", 98.5],
  ["98,5 %", "98,5", 98.5],
  ["98,5 phần trăm", "98,5", 98.5],
  ["98,50", "98,5", 98.5],
  ["5", "5", 5],
  ["100", "100", 100],
  ["0,5", "0,5", 0.5],
])("“%s” of a share is written “%s”", (typed, text, value) => {
  expect(meaningOf(typed, PERCENT)).toEqual(meant(text, value));
});

test.each([
  ["nothing", "  ", COUNT, { kind: "empty" }],
  ["words", "nhiều", COUNT, told("not-a-number")],
  ["a number in words", "năm", COUNT, told("not-a-number")],
  ["a sum", "3+2", COUNT, told("not-a-number")],
  ["a date", "15.7.2021", COUNT, told("not-a-number")],
  ["less than nothing", "-5", COUNT, told("not-a-number")],
  ["half a session", "12,5", COUNT, told("not-whole")],
  ["1.23", "1.23", COUNT, told("not-whole")],
  ["no session at all", "0", COUNT, told("zero")],
  ["00", "00", COUNT, told("zero")],
  ["far too many", "1234567890", COUNT, told("too-large")],
  ["more than all", "100,1", PERCENT, told("over-100")],
  ["984", "984", PERCENT, told("over-100")],
  ["a share of none", "0%", PERCENT, told("zero")],
  ["a share too small to write", "0,0000001", PERCENT, told("not-a-number")],
  ["words without a number", "Kinh tế phát triển", WORDS, told("no-number")],
  ["a whole page", `8 ${"a".repeat(400)}`, WORDS, told("too-long")],
] as const)("%s is told, and nothing is written", (_what, typed, measure, meaning) => {
  expect(meaningOf(typed, measure)).toEqual(meaning);
});

test("words stay as they were typed, on one line and without the sentence's own stop", () => {
  expect(meaningOf(" GRDP tăng 8,5%;\n thu ngân sách 62.000 tỷ đồng. ", WORDS)).toEqual(
    meant("GRDP tăng 8,5%; thu ngân sách 62.000 tỷ đồng", null),
  );
});

const notations = (value: number): readonly string[] => [
  String(value),
  numberText(value),
  figureText(value, COUNT),
  numberText(value).replaceAll(".", " "),
];

test("every count means the same in every notation, and reads back as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (value) => {
      for (const typed of notations(value))
        expect(meaningOf(typed, COUNT)).toEqual(meant(figureText(value, COUNT), value));
    }),
  );
});

test("every share means the same with a comma and with a point", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (hundredths) => {
      const value = hundredths / 100;
      for (const typed of [String(value), numberText(value), `${numberText(value)} %`])
        expect(meaningOf(typed, PERCENT)).toEqual(meant(numberText(value), value));
    }),
  );
});

test("whatever is typed, it is written or told, and never thrown", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(COUNT, PERCENT, WORDS), (typed, measure) => {
      const meaning = meaningOf(typed, measure);
      if (meaning.kind !== "entry") return;
      // eslint-disable-next-line no-control-regex -- what a sentence cannot hold
      expect(meaning.text).not.toMatch(/[\u0000-\u001f]|^\s|\s$/);
    }),
  );
});

/** A report of 2026 has figures that look like years too. */
const PERIOD = { kind: "annual", year: 2026 } as const;

describe.each(
  allFigures(congVan1432).map(({ figure, item }) => [figure.id, item.id, FIGURE_TELLING[figure.id]] as const),
)("the sentence of %s under %s", (id, item, { measure, sentence, none, alsoNone = [] }) => {
  const read = (text: string) => [...readSentence(text, congVan1432, PERIOD, item)];

  test("has one blank, its own", () => {
    expect(sentence.filter((part) => typeof part !== "string")).toEqual([{ blank: id }]);
  });

  const values =
    measure.kind === "percent"
      ? fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)
      : fc.integer({ min: 1, max: 999_999 });

  test("is read as exactly the number in it, and as no other figure", () => {
    if (measure.kind === "words") {
      expect(read(spoken(sentence, "GRDP tăng 8,5%"))).toMatchObject([[id, { status: "present" }]]);
      return;
    }
    fc.assert(
      fc.property(values, (value) => {
        expect(read(spoken(sentence, figureText(value, measure)))).toMatchObject([
          [id, { status: "present", values: [{ value }] }],
        ]);
      }),
    );
  });

  test("of none is read as none, and gives no number to any other", () => {
    if (none === undefined) return;
    const answers = new Map(read(none));
    for (const figure of [id, ...alsoNone]) expect(answers.get(figure)?.status).toBe("nil");
    expect([...answers.values()].flatMap(({ values: numbers }) => numbers)).toEqual([]);
  });
});
