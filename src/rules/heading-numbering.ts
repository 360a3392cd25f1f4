import { allItems, type ItemId } from "../outline";
import type { NumberLabel, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

interface NumberedHeading {
  readonly id: ItemId;
  readonly place: number;
  /** Among the items that the outline puts side by side. */
  readonly order: number;
  readonly label: NumberLabel;
  readonly number: number;
}

/** Headings of one level count up by one: no number twice, none left out that is not told as a missing item. */
export const headingNumbering: Rule<"heading-numbering"> = {
  id: "heading-numbering",
  check: (report) => levels(report).flatMap((level) => slipsOf(level, report)),
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

function slipsOf(
  level: readonly NumberedHeading[],
  report: Report,
): readonly RuleFinding<"heading-numbering">[] {
  return level.slice(1).flatMap((heading, index): RuleFinding<"heading-numbering">[] => {
    const before = level[index];
    if (before?.label.kind !== heading.label.kind) return [];
    const apart = heading.order - before.order;
    const step = heading.number - before.number;
    // Of items that changed places `item-order` tells. A number may be left out together with its item: `item-missing`.
    if (apart < 1 || (step >= 1 && step <= apart)) return [];
    const written = format(heading.label, heading.number);
    return [
      {
        messageId: "gap",
        data: {
          before: format(before.label, before.number),
          written,
          expected: format(before.label, before.number + 1),
        },
        severity: "warning",
        item: heading.id,
        ...at(report, heading.place, written),
        citation: decree("II.6.đ"),
      },
    ];
  });
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
