import type { PartList, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { inOwnText } from "./shared/regions";

type Slip = RuleFinding<"parts-sum">;

/** Parts that do not add up to the total that stands beside them. */
export const partsSum: Rule<"parts-sum"> = {
  id: "parts-sum",
  check: (report) => [...inText(report), ...inTables(report)],
};

function inText(report: Report): readonly Slip[] {
  return inOwnText(report.partLists, report)
    .filter((list) => report.lines[list.paragraph]?.inTable === false && !addsUp(list))
    .map(({ paragraph, total, parts, words, range }) => ({
      messageId: "list",
      data: { text: words, ...added(parts.map(({ value }) => value)), total: total.value },
      severity: "warning",
      paragraph,
      range,
      citation: outlineLine(),
    }));
}

function addsUp({ total, parts, names }: PartList): boolean {
  const values = parts.map(({ value }) => value);
  switch (names) {
    case "some":
      return values.every((value) => value <= total.value);
    case "apart":
      return sumOf(values) <= total.value;
    case "all":
      // A list may go on after its last part with something else that is counted alike.
      return values.length < 2 || values.some((_, at) => sumOf(values.slice(0, at + 1)) === total.value);
  }
}

function inTables({ columnSums }: Report): readonly Slip[] {
  return columnSums
    .filter(({ total, parts }) => sumOf(parts) !== total)
    .map(({ heading, text, parts, paragraph }) => ({
      messageId: "column",
      data: { heading, ...added(parts), total: text },
      severity: "warning",
      paragraph,
      citation: outlineLine(),
    }));
}

/** Sums of decimals are told to a millionth, without the binary dust. */
const MILLION = 1e6;
const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * MILLION) / MILLION;

const added = (parts: readonly number[]) => ({ parts, sum: sumOf(parts) });
