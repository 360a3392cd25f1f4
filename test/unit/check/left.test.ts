/** Findings that the clerk left: they stay left while their text stays, and never make a report plainly ready. */
import fc from "../../random";
import { check, leave, sortOut, type LeftFinding, type SortedFindings } from "../../../src/check";
import { packLeft, unpackLeft } from "../../../src/check/storedLeft";
import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { typedReport } from "../report/typedReport";

const WHEN = "2026-11-23T08:30:00.000Z";
const V = "V. NHIỆM VỤ, GIẢI PHÁP";
const slip = (...texts: readonly string[]): SourceDocument => typedReport({ V: [V, ...texts] });
const sorted = (source: SourceDocument, left: readonly LeftFinding[]): SortedFindings =>
  sortOut(check(source, congVan1432), source, left);
const leaveAll = (source: SourceDocument, reason = "Đã báo cáo riêng"): readonly LeftFinding[] =>
  check(source, congVan1432).findings.map((finding) => leave(finding, source, reason, WHEN));

const ONE = slip("Hoàn thành trước ngày 31/11/2026.");

test("a report in order is ready, and nothing is left in it", () => {
  expect(sorted(typedReport(), [])).toEqual({ open: [], left: [], lapsed: [], verdict: "ready" });
});

test("an open error keeps the report incomplete", () => {
  expect(sorted(ONE, [])).toMatchObject({ open: [{ rule: "date-impossible" }], verdict: "incomplete" });
});

test("an error that is left no longer blocks, but the report is not plainly ready", () => {
  const left = leaveAll(ONE);
  expect(sorted(ONE, left)).toMatchObject({
    open: [],
    left: [{ finding: { rule: "date-impossible" }, left: { reason: "Đã báo cáo riêng", when: WHEN } }],
    lapsed: [],
    verdict: "ready-with-left",
  });
});

test("a warning that is left does not make a ready report less ready", () => {
  const source = typedReport({ "III.9": ["9. Công tác kiểm tra, hướng dẫn", "Đã kiểm tra nhiều nơi."] });
  expect(sorted(source, leaveAll(source))).toMatchObject({ open: [], left: [{}], verdict: "ready" });
});

test.each([
  ["a word of it was changed", slip("Hoàn thành xong trước ngày 31/11/2026."), "incomplete"],
  ["its slip was mended", slip("Hoàn thành trước ngày 30/11/2026."), "ready"],
  ["its slip is another one now", slip("Hoàn thành trước ngày 31/9/2026."), "incomplete"],
])("what was left lapses when %s", (_what, source, verdict) => {
  const left = leaveAll(ONE);
  expect(sorted(source, left)).toMatchObject({ left: [], lapsed: left, verdict });
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
])("it stays left when %s", (_what, source) => {
  expect(sorted(source, leaveAll(ONE)).left).toHaveLength(1);
});

test("two slips in one paragraph are left one by one", () => {
  const source = slip("Từ ngày 31/9/2026 đến ngày 31/11/2026.");
  const [first] = leaveAll(source);
  expect(first && sorted(source, [first])).toMatchObject({ open: [{}], left: [{}], verdict: "incomplete" });
});

test("of two equal slips in equal paragraphs, the other stays open", () => {
  const source = slip("Hoàn thành trước ngày 31/11/2026.", "Hoàn thành trước ngày 31/11/2026.");
  expect(sorted(source, leaveAll(ONE))).toMatchObject({ open: [{}], left: [{}], verdict: "incomplete" });
  expect(sorted(source, leaveAll(source))).toMatchObject({ open: [], verdict: "ready-with-left" });
});

test("a finding that speaks of no paragraph is known by what it says", () => {
  const source = typedReport({ VI: [] });
  const [left] = leaveAll(source, "  Kỳ này không có  ");
  expect(left).toMatchObject({ rule: "item-missing", item: "VI", reason: "Kỳ này không có" });
  expect(left?.about).toBe(left?.message);
  expect(left && sorted(typedReport({ V: [], VI: [] }), [left])).toMatchObject({
    open: [{ item: "V" }],
    left: [{ finding: { item: "VI" } }],
  });
});

test("every finding is either open or left, in the report's order, whatever was left before", () => {
  const source = typedReport({
    "III.8": [],
    "III.9": [],
    V: [V, "Trước ngày 31/11/2026 và ngày 31/9/2026."],
    VI: [],
  });
  const report = check(source, congVan1432);
  const { findings } = report;
  fc.assert(
    fc.property(fc.subarray([...leaveAll(source), ...leaveAll(ONE)]), (left) => {
      const result = sortOut(report, source, left);
      expect(findings.filter((finding) => result.open.includes(finding))).toEqual(result.open);
      expect(result.open.length + result.left.length).toBe(findings.length);
      expect(result.left.length + result.lapsed.length).toBe(left.length);
      expect(result.verdict === "ready").toBe(
        ![...result.open, ...result.left.map(({ finding }) => finding)].some(
          ({ severity }) => severity === "error",
        ),
      );
    }),
    { numRuns: 50 },
  );
});

describe("what the document keeps", () => {
  const list = [...leaveAll(ONE), ...leaveAll(typedReport({ VI: [] }))];
  const [one] = list;

  test("is what was left, through JSON and back", () => {
    expect(unpackLeft(JSON.parse(JSON.stringify(packLeft(list))))).toEqual({ kind: "list", list });
  });

  test("is nothing before anything was left", () => {
    expect(unpackLeft(null)).toEqual({ kind: "none" });
    expect(unpackLeft(undefined)).toEqual({ kind: "none" });
  });

  test.each([
    ["a text", "left"],
    ["a list", list],
    ["a version of tomorrow", { version: 2, left: list }],
    ["no list", { version: 1, left: { 0: one } }],
    ["an entry that is none", { version: 1, left: [one, null] }],
    ["an entry without its reason", { version: 1, left: [{ ...one, reason: undefined }] }],
    ["an entry whose text is a number", { version: 1, left: [{ ...one, about: 5 }] }],
    ["an entry whose item is a list", { version: 1, left: [{ ...one, item: ["V"] }] }],
    ["an entry of no time", { version: 1, left: [{ ...one, when: "hôm qua" }] }],
  ])("is refused, with what stood there, when it is %s", (_what, value) => {
    expect(unpackLeft(value)).toMatchObject({ kind: "refused", value });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(["none", "list", "refused"]).toContain(unpackLeft(value).kind);
      }),
    );
  });
});
