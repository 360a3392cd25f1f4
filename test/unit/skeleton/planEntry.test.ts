/** A figure comes into a report as its own words, or in place of its own number, and as nothing else. */
import fc from "../../random";
import type { ContentControl, SourceDocument } from "../../../src/document";
import { allFigures, congVan1432, figureTag, type FigureId } from "../../../src/outline";
import { FIGURE_TELLING } from "../../../src/outline/figureTelling";
import { readReport } from "../../../src/report";
import type { Report } from "../../../src/report/report";
import { planEntry, type EntryPlan, type FigureEntry } from "../../../src/skeleton/planEntry";
import { disproofOf } from "../../../src/skeleton/proveEntry";
import { figureText } from "../../../src/taskpane/figures/notation";
import { faultsOfFragment } from "../../ooxmlValidator";
import { TYPED, typedReport } from "../report/typedReport";
import { bodyOf, elements, tagOf, textOf } from "./page";

const FIGURES = allFigures(congVan1432).map(({ figure, item }) => [figure.id, item.id] as const);
const NUMBERS = FIGURES.filter(([id]) => FIGURE_TELLING[id].measure.kind !== "words");

const read = (source: SourceDocument): Report => readReport(source, congVan1432);
const reportWith = (changes: Readonly<Record<string, readonly string[]>>): Report =>
  read(typedReport(changes));
/** The report without what it says under an item, and so without its figures. */
const without = (item: string): Report => reportWith({ [item]: [TYPED[item]?.[0] ?? item] });
const said = (figure: FigureId, value: number): FigureEntry => ({
  figure,
  text: figureText(value, FIGURE_TELLING[figure].measure),
  value,
});
const none = (figure: FigureId): FigureEntry => ({ figure, text: null, value: null });

/** The paragraphs as the plan leaves them. */
function after({ source }: Report, plan: EntryPlan): readonly string[] {
  const texts = source.paragraphs.map(({ text }) => text);
  if (plan.kind === "insert") {
    const { anchor } = plan.insertion;
    if (!("paragraph" in anchor)) throw new Error("an item's figure stands neither first nor last");
    return texts.toSpliced(anchor.paragraph + (anchor.at === "after" ? 1 : 0), 0, plan.sentence);
  }
  if (!("words" in plan)) throw new Error(`nothing to write: ${JSON.stringify(plan)}`);
  const { paragraph, start, end, from, to, within } = plan.words;
  expect(texts[paragraph]).toBe(within);
  expect(within.slice(start, end)).toBe(from);
  return texts.with(paragraph, within.slice(0, start) + to + within.slice(end));
}

const figureOf = (texts: readonly string[], id: FigureId) =>
  read({ paragraphs: texts.map((text) => ({ text, format: {} })), controls: [] }).figures.find(
    (figure) => figure.id === id,
  );

const values = (id: FigureId) =>
  FIGURE_TELLING[id].measure.kind === "percent"
    ? fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)
    : fc.integer({ min: 1, max: 99_999 });

describe.each(NUMBERS)("%s", (id, item) => {
  test("that is missing comes as a sentence of its own, and is read as what was typed", () => {
    const report = without(item);
    const before = report.source.paragraphs.map(({ text }) => text);
    fc.assert(
      fc.property(values(id), (value) => {
        const plan = planEntry(report, said(id, value));
        expect(plan.kind).toBe("insert");
        expect(disproofOf(report, said(id, value), plan)).toBeNull();
        const texts = after(report, plan);
        expect(texts.filter((text) => !("sentence" in plan) || text !== plan.sentence)).toEqual(before);
        expect(figureOf(texts, id)).toMatchObject({ status: "present", values: [{ value }] });
      }),
      { numRuns: 5 },
    );
  });

  test("comes with its number in a control of its own", () => {
    const plan = planEntry(without(item), said(id, 7));
    if (plan.kind !== "insert") throw new Error(plan.kind);
    const body = bodyOf(plan.insertion.ooxml);
    const controls = elements(body, "w:sdt");
    expect(controls.map(tagOf)).toEqual([figureTag(id)]);
    expect(elements(body, "w:showingPlcHdr")).toEqual([]);
    expect(controls.map(textOf)).toEqual([figureText(7, FIGURE_TELLING[id].measure)]);
    expect(textOf(body)).toBe(plan.sentence);
  });
});

test("what is inserted is valid OOXML, whatever the clerk typed", async () => {
  const text = `5 < 6 & "7" ${"ă".repeat(200)}`;
  for (const entry of [{ figure: "inspections", text, value: 5 }, none("inspections")] as const) {
    const plan = planEntry(without("III.9"), entry);
    if (plan.kind !== "insert") throw new Error(plan.kind);
    expect(await faultsOfFragment(plan.insertion.ooxml)).toEqual([]);
  }
});

describe.each(FIGURES.filter(([id]) => FIGURE_TELLING[id].none !== undefined))("none of %s", (id, item) => {
  test("comes as its standard sentence, or not where another figure would change with it", () => {
    const report = without(item);
    const plan = planEntry(report, none(id));
    expect(plan).toMatchObject({ kind: "insert", sentence: FIGURE_TELLING[id].none });
    const disproof = disproofOf(report, none(id), plan);
    if (id === "petitions-resolved")
      expect(disproof).toEqual({ why: "changes-other", other: "petitions-received" });
    else {
      expect(disproof).toBeNull();
      expect(figureOf(after(report, plan), id)?.status).toBe("nil");
    }
  });
});

test("none was resolved of the petitions that were received", () => {
  const report = reportWith({ "III.7.1": [TYPED["III.7.1"]?.[0] ?? "", "Tiếp nhận 342 đơn."] });
  const plan = planEntry(report, none("petitions-resolved"));
  expect(disproofOf(report, none("petitions-resolved"), plan)).toBeNull();
  expect(figureOf(after(report, plan), "petitions-received")).toMatchObject({ values: [{ value: 342 }] });
});

describe("a number in the clerk's own words", () => {
  const whole = read(typedReport());

  test.each([
    ["documents-issued", "II.1", 12],
    ["training-courses", "II.2", 15],
    ["model-count", "III.4", 452],
    ["satisfaction-index", "III.5.3", 98.5],
    ["petitions-received", "III.7.1", 342],
    ["petitions-resolved", "III.7.1", 320],
    ["citizen-receptions", "III.7.2", 1205],
    ["dialogue-count", "III.7.3", 25],
    ["dialogue-attendance", "III.7.3", 1234],
    ["inspections", "III.9", 8],
  ] as const)("%s of %s gives way to another, and nothing beside it", (id, item, before) => {
    fc.assert(
      fc.property(values(id), (value) => {
        const plan = planEntry(whole, said(id, value));
        if (plan.kind !== "replace") throw new Error(plan.kind);
        const disproof = disproofOf(whole, said(id, value), plan);
        // More petitions resolved than received is told, not written.
        if (disproof !== null) {
          expect(item).toBe("III.7.1");
          return;
        }
        const { words } = plan;
        expect(Number(words.from.replace(/^0/, "").replaceAll(".", "").replace(",", "."))).toBe(before);
        expect(figureOf(after(whole, plan), id)).toMatchObject({ status: "present", values: [{ value }] });
      }),
      { numRuns: 5 },
    );
  });

  const under = (item: string, ...texts: readonly string[]): Report =>
    reportWith({ [item]: [TYPED[item]?.[0] ?? item, ...texts] });

  test.each([
    [
      "in words",
      "dialogue-count",
      under("III.7.3", "Đã tổ chức hai mươi lăm cuộc đối thoại với Nhân dân."),
      "own-words",
    ],
    [
      "twice in the sentence",
      "petitions-received",
      under("III.7.1", "Tiếp nhận 342 đơn, đã giải quyết 342 đơn."),
      "own-words",
    ],
    [
      "as its parts",
      "dialogue-count",
      under("III.7.3", "Đã đối thoại với Nhân dân: cấp tỉnh 03 cuộc, cấp xã 87 cuộc."),
      "several",
    ],
    [
      "as a range",
      "dialogue-count",
      under("III.7.3", "Tổ chức từ 5 đến 7 cuộc đối thoại với Nhân dân."),
      "own-words",
    ],
    [
      "as none, in other words",
      "dialogue-count",
      under("III.7.3", "Chưa tổ chức đối thoại do lũ lụt."),
      "own-words",
    ],
  ] as const)("%s is left to the clerk", (_how, id, report, why) => {
    expect(planEntry(report, said(id, 9))).toEqual({ kind: "none", why });
  });

  test("that stands in two sentences is not made two different ones", () => {
    const report = under(
      "III.7.3",
      "Đã tổ chức 25 cuộc đối thoại.",
      "Tổng cộng có 25 cuộc đối thoại với Nhân dân.",
    );
    const entry = said("dialogue-count", 31);
    expect(disproofOf(report, entry, planEntry(report, entry))).toEqual({ why: "not-read" });
  });

  test("in a table gives way in its cell", () => {
    const cells = [
      ["Nội dung", "Kết quả"],
      ["Số cuộc đối thoại", "25"],
    ].flatMap((row, at) =>
      row.map((text, column) => ({ text, format: {}, cell: { table: 0, row: at, column } })),
    );
    const { paragraphs } = typedReport({ "III.7.3": [TYPED["III.7.3"]?.[0] ?? "", "@"] });
    const report = read({
      paragraphs: paragraphs.flatMap((each) => (each.text === "@" ? cells : [each])),
      controls: [],
    });
    const entry = said("dialogue-count", 31);
    const plan = planEntry(report, entry);
    expect(plan).toMatchObject({ kind: "replace", words: { within: "25", from: "25", to: "31" } });
    expect(disproofOf(report, entry, plan)).toBeNull();
  });
});

describe("the skeleton's sentences", () => {
  const OPEN = "Số cuộc tiếp xúc, đối thoại trực tiếp: [ ] cuộc, với [ ] lượt người tham dự.";
  const heading = TYPED["III.7.3"]?.[0] ?? "";
  const reportOf = (text: string, ...controls: readonly Partial<ContentControl>[]): Report =>
    read({
      ...typedReport({ "III.7.3": [heading, text] }),
      controls: controls.map((each) => ({ tag: figureTag("dialogue-count"), title: "", text: "", ...each })),
    });

  test.each([
    ["shows its prompt", { text: "[ ]" }],
    ["is empty", { text: "" }],
    ["shows Word's own prompt", { text: "Click here", prompt: "Click here" }],
  ])("take the number where the control %s", (_what, control) => {
    const plan = planEntry(reportOf(OPEN, control), said("dialogue-count", 5));
    expect(plan).toEqual({ kind: "fill", tag: figureTag("dialogue-count"), text: "05" });
  });

  test("take another number in the control that holds the one before", () => {
    const report = reportOf(OPEN.replace("[ ]", "05"), { text: "05" });
    expect(planEntry(report, said("dialogue-count", 7))).toMatchObject({ kind: "fill", text: "07" });
  });

  test("whose control holds the clerk's own words stay as they are", () => {
    const report = reportOf(OPEN.replace("[ ]", "chưa rõ"), { text: "chưa rõ" });
    expect(planEntry(report, said("dialogue-count", 7))).toEqual({ kind: "none", why: "own-words" });
  });

  test("that lost their controls take the number in their blank", () => {
    const report = reportOf(OPEN);
    const plan = planEntry(report, said("dialogue-attendance", 250));
    expect(after(report, plan)).toContain(OPEN.replace(/\[ \](?= lượt)/, "250"));
  });

  test("with nothing filled in give way to the sentence of none", () => {
    const report = reportOf(OPEN, { text: "[ ]" });
    const plan = planEntry(report, none("dialogue-count"));
    expect(plan).toMatchObject({ kind: "rewrite", words: { within: OPEN } });
    expect(disproofOf(report, none("dialogue-count"), plan)).toBeNull();
  });

  test("with something filled in do not", () => {
    const report = reportOf(OPEN.replace("với [ ]", "với 250"), { text: "[ ]" });
    expect(planEntry(report, none("dialogue-count"))).toEqual({ kind: "none", why: "own-words" });
  });

  test("of none give way to a number that there was after all", () => {
    const sentence = FIGURE_TELLING["dialogue-count"].none ?? "";
    const report = reportOf(sentence);
    const entry = said("dialogue-count", 2);
    const plan = planEntry(report, entry);
    expect(disproofOf(report, entry, plan)).toBeNull();
    expect(after(report, plan)).toContain("Số cuộc tiếp xúc, đối thoại trực tiếp: 02 cuộc.");
  });
});

test("a figure whose item is missing waits for the item", () => {
  expect(planEntry(reportWith({ "III.9": [] }), said("inspections", 8))).toEqual({
    kind: "none",
    why: "item-missing",
  });
});

test("part I takes words with numbers, in its control or as its sentence", () => {
  const entry: FigureEntry = { figure: "socio-economic", text: "GRDP tăng 8,5%", value: null };
  const report = reportWith({ I: ["I. KHÁI QUÁT CHUNG", "Tỉnh có 95 xã, phường."] });
  const plan = planEntry(report, entry);
  expect(disproofOf(report, entry, plan)).toBeNull();
  expect(after(report, plan)).toContain(
    "Số liệu chủ yếu về kinh tế - xã hội, nhiệm vụ chuyên môn: GRDP tăng 8,5%.",
  );
  const people = { ...entry, text: "có 95 xã" };
  expect(disproofOf(report, people, planEntry(report, people))).toEqual({ why: "not-read" });
});
