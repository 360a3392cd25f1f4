import type { PartList, Report } from "../report";
import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { inOwnText } from "./shared/regions";

/** Parts that do not add up to the total that stands beside them. */
export const partsSum: Rule = {
  id: "parts-sum",
  check: (report) => [...inText(report), ...inTables(report)],
};

function inText(report: Report): readonly RuleFinding[] {
  return inOwnText(report.partLists, report)
    .filter((list) => report.lines[list.paragraph]?.inTable === false && !addsUp(list))
    .map(({ paragraph, total, parts, words, range }) => ({
      severity: "warning",
      paragraph,
      message: `Các phần không khớp với tổng: “${words}”: ${added(parts.map(({ value }) => value))}, tổng ghi ${format(total.value)}. Xem lại các con số.`,
      basis: outlineBasis(report.outline),
      words: range,
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

function inTables({ columnSums, outline }: Report): readonly RuleFinding[] {
  return columnSums
    .filter(({ total, parts }) => sumOf(parts) !== total)
    .map(({ heading, text, parts, paragraph }) => ({
      severity: "warning",
      paragraph,
      message: `Cột “${heading}” của bảng: ${added(parts)}, dòng tổng ghi ${text}. Xem lại các con số.`,
      basis: outlineBasis(outline),
    }));
}

/** Sums of decimals are told to a millionth, without the binary dust. */
const MILLION = 1e6;
const sumOf = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) * MILLION) / MILLION;

const added = (values: readonly number[]): string =>
  `${values.map(format).join(" + ")} = ${format(sumOf(values))}`;

/** As the report writes numbers: 1.234 and 8,5. */
function format(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
