import { allItems, type ItemId } from "../outline";
import type { NumberLabel } from "../text/numbering";
import type { Report } from "../report/report";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

interface NumberedHeading {
  readonly id: ItemId;
  readonly place: number;
  /** Among the items that the outline puts side by side. */
  readonly order: number;
  readonly label: NumberLabel;
  readonly number: number;
}

/** Headings of one level count up by one: no number twice, none left out that is not told as a missing item. */
export const headingNumbering: Rule = {
  id: "heading-numbering",
  check: (report) => levels(report).flatMap(slipsOf),
};

/** The numbered headings that stand side by side, in the document's order; one of two items' once. */
function levels(report: Report): readonly (readonly NumberedHeading[])[] {
  const { parts } = report.outline;
  return [parts, ...allItems(report.outline).map(({ children }) => children)].map((siblings) =>
    siblings
      .flatMap(({ id }, order) => headingsOf(id, order, report))
      .filter(({ place }, at, all) => all.findIndex((other) => other.place === place) === at)
      .sort((a, b) => a.place - b.place),
  );
}

function headingsOf(id: ItemId, order: number, { items, lines }: Report): readonly NumberedHeading[] {
  const heading = items.find((item) => item.id === id)?.heading ?? lines.length;
  return lines
    .slice(heading, heading + 1)
    .flatMap(({ place, label }) =>
      label ? numbersIn(label).map((number) => ({ id, place, order, label, number })) : [],
    );
}

/** The number among its neighbours; a dash has none. */
function numbersIn(label: NumberLabel): readonly number[] {
  switch (label.kind) {
    case "roman":
    case "letter":
      return [label.number];
    case "arabic":
      return label.path.slice(-1);
    case "bullet":
      return [];
  }
}

function slipsOf(level: readonly NumberedHeading[]): readonly RuleFinding[] {
  return level.slice(1).flatMap((heading, at): RuleFinding[] => {
    const before = level[at];
    if (before?.label.kind !== heading.label.kind) return [];
    const apart = heading.order - before.order;
    const step = heading.number - before.number;
    // Of items that changed places `item-order` tells. A number may be left out together with its item: `item-missing`.
    if (apart < 1 || (step >= 1 && step <= apart)) return [];
    return [
      {
        severity: "warning",
        item: heading.id,
        paragraph: heading.place,
        message: `Số thứ tự không liên tục: sau ${written(before)} là ${written(heading)}, cần ${next(before)}.`,
        basis: CLAUSES.numbering,
      },
    ];
  });
}

function written({ label, number }: NumberedHeading): string {
  return `“${format(label, number)}”`;
}

function next({ label, number }: NumberedHeading): string {
  return `“${format(label, number + 1)}”`;
}

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const LETTERS = "abcdđeghiklmnopqrstuvxy";

function format(label: NumberLabel, number: number): string {
  switch (label.kind) {
    case "roman":
      return ROMAN[number] ?? String(number);
    case "letter":
      return `${LETTERS.charAt(number - 1)})`;
    case "arabic":
      return [...label.path.slice(0, -1), number].join(".");
    case "bullet":
      return "-";
  }
}
