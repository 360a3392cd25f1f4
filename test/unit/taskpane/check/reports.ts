/** Check reports to draw, made from the outline itself so that they hold every item and figure of it. */
import type { CheckReport, ItemResult } from "../../../../src/check/checkReport";
import { allFigures, allItems, congVan1432, type ItemId } from "../../../../src/outline";
import type { ItemStatus } from "../../../../src/report/report";
import type { SourceDocument } from "../../../../src/document";
import type { Finding } from "../../../../src/rules/finding";

export { aFinding as finding } from "../../rules/aFinding";

/** A text of as many paragraphs as the reports here name places. */
export const source: SourceDocument = {
  paragraphs: Array.from({ length: 100 }, (_, place) => ({ text: `Đoạn ${place}.`, format: {} })),
  controls: [],
};

/** A report with the text that it speaks of. */
export const resultOf = (report: CheckReport) => ({ report, source });

export function reportWith(
  statuses: Readonly<Partial<Record<ItemId, ItemStatus>>>,
  findings: readonly Finding[] = [],
  others: ItemStatus = "present",
): CheckReport {
  return {
    outline: congVan1432.id,
    period: { kind: "annual", year: 2026 },
    verdict: findings.some(({ severity }) => severity === "error") ? "incomplete" : "ready",
    items: allItems(congVan1432).map(({ id }, place): ItemResult => {
      const status = statuses[id] ?? others;
      return { id, status, paragraphs: status === "missing" ? [] : [place] };
    }),
    figures: allFigures(congVan1432).map(({ figure, item }) => ({
      id: figure.id,
      item: item.id,
      required: figure.required,
      status: "missing",
      values: [],
    })),
    findings,
    unchecked: [],
  };
}
