/** Findings that the clerk dismissed: they stay dismissed while their text stays, and never make a report plainly ready. */
import fc from "../../random";
import { check, dismiss, sortOut, type Dismissed, type SortedFindings } from "../../../src/check";
import { packDismissed, unpackDismissed } from "../../../src/check/storedDismissed";
import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { typedReport } from "../report/typedReport";

const WHEN = "2026-11-23T08:30:00.000Z";
const V = "V. NHIỆM VỤ, GIẢI PHÁP";
const slip = (...texts: readonly string[]): SourceDocument => typedReport({ V: [V, ...texts] });
const sorted = (source: SourceDocument, dismissed: readonly Dismissed[]): SortedFindings =>
  sortOut(check(source, congVan1432), source, dismissed);
const dismissAll = (source: SourceDocument, reason = "Đã báo cáo riêng"): readonly Dismissed[] =>
  check(source, congVan1432).findings.map((finding) => dismiss(finding, source, reason, WHEN));

const ONE = slip("Hoàn thành trước ngày 31/11/2026.");

test("a report in order is ready, and nothing is dismissed in it", () => {
  expect(sorted(typedReport(), [])).toEqual({ open: [], dismissed: [], lapsed: [], verdict: "ready" });
});

test("an open error keeps the report incomplete", () => {
  expect(sorted(ONE, [])).toMatchObject({ open: [{ rule: "date-impossible" }], verdict: "incomplete" });
});

test("an error that is dismissed no longer blocks, but the report is not plainly ready", () => {
  const dismissed = dismissAll(ONE);
  expect(sorted(ONE, dismissed)).toMatchObject({
    open: [],
    dismissed: [{ finding: { rule: "date-impossible" }, entry: { reason: "Đã báo cáo riêng", when: WHEN } }],
    lapsed: [],
    verdict: "ready-with-dismissed",
  });
});

test("a warning that is dismissed does not make a ready report less ready", () => {
  const source = typedReport({ "III.9": ["9. Công tác kiểm tra, hướng dẫn", "Đã kiểm tra nhiều nơi."] });
  expect(sorted(source, dismissAll(source))).toMatchObject({ open: [], dismissed: [{}], verdict: "ready" });
});

test.each([
  ["a word of it was changed", slip("Hoàn thành xong trước ngày 31/11/2026."), "incomplete"],
  ["its slip was mended", slip("Hoàn thành trước ngày 30/11/2026."), "ready"],
  ["its slip is another one now", slip("Hoàn thành trước ngày 31/9/2026."), "incomplete"],
])("what was dismissed lapses when %s", (_what, source, verdict) => {
  const dismissed = dismissAll(ONE);
  expect(sorted(source, dismissed)).toMatchObject({ dismissed: [], lapsed: dismissed, verdict });
});

test.each([
  [
    "text was typed above it",
    typedReport({
      I: ["I. KHÁI QUÁT CHUNG", "Mới.", "GRDP tăng 8,5%."],
      V: [V, "Hoàn thành trước ngày 31/11/2026."],
    }),
  ],
  [
    "only its spaces and the form of its letters differ",
    slip("Hoàn thành  trước ngày 31/11/2026. ".normalize("NFD")),
  ],
])("it stays dismissed when %s", (_what, source) => {
  expect(sorted(source, dismissAll(ONE)).dismissed).toHaveLength(1);
});

test("two slips in one paragraph are dismissed one by one", () => {
  const source = slip("Từ ngày 31/9/2026 đến ngày 31/11/2026.");
  const [first] = dismissAll(source);
  expect(first && sorted(source, [first])).toMatchObject({
    open: [{}],
    dismissed: [{}],
    verdict: "incomplete",
  });
});

test("of two equal slips in equal paragraphs, the other stays open", () => {
  const source = slip("Hoàn thành trước ngày 31/11/2026.", "Hoàn thành trước ngày 31/11/2026.");
  expect(sorted(source, dismissAll(ONE))).toMatchObject({
    open: [{}],
    dismissed: [{}],
    verdict: "incomplete",
  });
  expect(sorted(source, dismissAll(source))).toMatchObject({ open: [], verdict: "ready-with-dismissed" });
});

test("a finding that speaks of no paragraph is known by what it says", () => {
  const source = typedReport({ VI: [] });
  const [dismissed] = dismissAll(source, "  Kỳ này không có  ");
  expect(dismissed).toMatchObject({ rule: "item-missing", item: "VI", reason: "Kỳ này không có" });
  expect(dismissed?.about).toBe(dismissed?.message);
  expect(dismissed && sorted(typedReport({ V: [], VI: [] }), [dismissed])).toMatchObject({
    open: [{ item: "V" }],
    dismissed: [{ finding: { item: "VI" } }],
  });
});

test("every finding is either open or dismissed, in the report's order, whatever was dismissed before", () => {
  const source = typedReport({
    "III.8": [],
    "III.9": [],
    V: [V, "Trước ngày 31/11/2026 và ngày 31/9/2026."],
    VI: [],
  });
  const report = check(source, congVan1432);
  const { findings } = report;
  fc.assert(
    fc.property(fc.subarray([...dismissAll(source), ...dismissAll(ONE)]), (dismissed) => {
      const result = sortOut(report, source, dismissed);
      expect(findings.filter((finding) => result.open.includes(finding))).toEqual(result.open);
      expect(result.open.length + result.dismissed.length).toBe(findings.length);
      expect(result.dismissed.length + result.lapsed.length).toBe(dismissed.length);
      expect(result.verdict === "ready").toBe(
        ![...result.open, ...result.dismissed.map(({ finding }) => finding)].some(
          ({ severity }) => severity === "error",
        ),
      );
    }),
    { numRuns: 50 },
  );
});

test("what the findings say in words changes nothing", () => {
  const source = slip("Từ ngày 31/9/2026 đến ngày 31/11/2026.");
  const reworded = dismissAll(source).map((entry) => ({ ...entry, message: "Viết khác." }));
  expect(sorted(source, reworded)).toMatchObject({ open: [], lapsed: [], verdict: "ready-with-dismissed" });
});

describe("what was dismissed before findings were data", () => {
  const older = (source: SourceDocument): readonly Dismissed[] =>
    dismissAll(source).map(({ rule, item, about, message, reason, when }) => ({
      rule,
      ...(item !== undefined && { item }),
      about,
      message,
      reason,
      when,
    }));
  const TWO = slip("Từ ngày 31/9/2026 đến ngày 31/11/2026.");

  test("is known by its sentence, where it stands and where it stands nowhere", () => {
    for (const source of [TWO, typedReport({ V: [], VI: [] })])
      expect(sorted(source, older(source))).toMatchObject({ open: [], lapsed: [] });
  });

  test("answers for one finding, the one that its sentence tells of", () => {
    const [, second] = older(TWO);
    const { open, dismissed } = sorted(TWO, second ? [second] : []);
    expect(open.map(({ data }) => data)).toEqual([{ text: "31/9/2026" }]);
    expect(dismissed.map(({ finding }) => finding.data)).toEqual([{ text: "31/11/2026" }]);
  });

  test("in other words by now, still holds where nothing else can be meant", () => {
    const reworded = older(ONE).map((entry) => ({ ...entry, message: "Ngày này không có." }));
    expect(sorted(ONE, reworded)).toMatchObject({ open: [], lapsed: [] });
    expect(sorted(ONE, [...reworded, ...structuredClone(reworded)])).toMatchObject({
      dismissed: [{}],
      lapsed: [{}],
    });
  });

  test("in other words by now, dismisses neither of two that may be meant", () => {
    const [reworded] = older(TWO).map((entry) => ({ ...entry, message: "Ngày này không có." }));
    expect(sorted(TWO, reworded ? [reworded] : [])).toMatchObject({ dismissed: [], lapsed: [{}] });
  });

  test("does not take the finding that a later entry is about", () => {
    const reworded = older(ONE).map((entry) => ({ ...entry, message: "Ngày này không có." }));
    const [exact] = dismissAll(ONE, "Chính nó");
    expect(sorted(ONE, exact ? [...reworded, exact] : [])).toMatchObject({
      dismissed: [{ entry: { reason: "Chính nó" } }],
      lapsed: reworded,
    });
  });

  test("is read on from the document", () => {
    const list = older(TWO);
    expect(unpackDismissed({ version: 1, left: list })).toEqual({ kind: "list", list });
  });
});

describe("what the document keeps", () => {
  const list = [...dismissAll(ONE), ...dismissAll(typedReport({ VI: [] }))];
  const [one] = list;

  test("is what was dismissed, through JSON and back", () => {
    expect(unpackDismissed(JSON.parse(JSON.stringify(packDismissed(list))))).toEqual({ kind: "list", list });
  });

  test("is nothing before anything was dismissed", () => {
    expect(unpackDismissed(null)).toEqual({ kind: "none" });
    expect(unpackDismissed(undefined)).toEqual({ kind: "none" });
  });

  test.each([
    ["a text", "dismissed"],
    ["a list", list],
    ["a version of tomorrow", { version: 2, left: list }],
    ["no list", { version: 1, left: { 0: one } }],
    ["an entry that is none", { version: 1, left: [one, null] }],
    ["an entry without its reason", { version: 1, left: [{ ...one, reason: undefined }] }],
    ["an entry whose text is a number", { version: 1, left: [{ ...one, about: 5 }] }],
    ["an entry whose item is a list", { version: 1, left: [{ ...one, item: ["V"] }] }],
    ["an entry with an id and no data", { version: 1, left: [{ ...one, data: undefined }] }],
    ["an entry whose data is a text", { version: 1, left: [{ ...one, data: "x" }] }],
    ["an entry of no time", { version: 1, left: [{ ...one, when: "hôm qua" }] }],
  ])("is refused, with what stood there, when it is %s", (_what, value) => {
    expect(unpackDismissed(value)).toMatchObject({ kind: "refused", value });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["none", "list", "refused"]).toContain(unpackDismissed(value).kind);
      }),
    );
  });
});
