import { aFinding } from "../rules/aFinding";
import type { CheckReport, Severity } from "../../../src/check";
import { figuresOwed, isDone, progress } from "../../../src/check/progress";
import { allItems, congVan1432 } from "../../../src/outline";
import type { ItemStatus } from "../../../src/report/report";

type Status = ItemStatus | "not spoken of";

/** A report in which every item is there and without a fault, but for one. */
function reportWith(id: string, status: Status, severity?: Severity): CheckReport {
  const items = allItems(congVan1432).map((item) => ({
    id: item.id,
    status: item.id === id && status !== "not spoken of" ? status : ("present" as const),
    paragraphs: [],
  }));
  return {
    outline: congVan1432.id,
    period: { kind: "annual", year: 2026 },
    verdict: "ready",
    items: items.filter((item) => item.id !== id || status !== "not spoken of"),
    figures: [],
    findings: severity ? [aFinding({ severity, item: id })] : [],
    unchecked: [],
  };
}

describe("how many of the 22 items are done", () => {
  const cases: readonly (readonly [
    status: Status,
    fault: Severity | undefined,
    done: boolean,
    unchecked: boolean,
  ])[] = [
    ["present", undefined, true, false],
    ["nil", undefined, true, false],
    ["missing", undefined, false, false],
    ["empty", undefined, false, false],
    ["review", undefined, false, false],
    ["unchecked", undefined, false, true],
    ["not spoken of", undefined, false, true],
    ["present", "error", false, false],
    ["nil", "error", false, false],
    ["present", "warning", true, false],
    ["present", "info", true, false],
  ];
  test.each(cases)(
    "one that is %s, with finding %s: done %s, unchecked %s",
    (status, fault, done, unchecked) => {
      const report = reportWith("III.7.3", status, fault);
      expect(isDone(report, "III.7.3")).toBe(done);
      expect(progress(report, congVan1432)).toEqual({
        done: done ? 22 : 21,
        total: 22,
        unchecked: unchecked ? 1 : 0,
      });
    },
  );

  test("an item that only holds others does not count", () => {
    expect(progress(reportWith("III.7", "missing", "error"), congVan1432)).toEqual({
      done: 22,
      total: 22,
      unchecked: 0,
    });
  });

  test("counts within one part, and a part without items as one", () => {
    const counts = congVan1432.parts.map((part) =>
      progress(reportWith("III.7.3", "empty"), congVan1432, part),
    );
    expect(counts.map(({ done, total }) => `${done}/${total}`)).toEqual([
      "1/1",
      "2/2",
      "14/15",
      "2/2",
      "1/1",
      "1/1",
    ]);
  });
});

it.each([
  [true, "missing", 1],
  [true, "review", 1],
  [true, "unchecked", 1],
  [true, "present", 0],
  [true, "nil", 0],
  [false, "missing", 0],
] as const)("A figure demanded: %s, and %s, is owed %i times", (required, status, count) => {
  const figure = { id: "dialogue-count", item: "III.7.3", required, status, values: [] } as const;
  expect(figuresOwed({ ...reportWith("I", "present"), figures: [figure] })).toHaveLength(count);
});
