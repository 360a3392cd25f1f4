import { allFigures, type Figure, type Item } from "../outline";
import type { Report, Stated, WholeValue } from "../report";
import type { PlacedValue } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { rangeOf, textAt } from "./shared/fix";

type Conflict = RuleFinding<"figure-conflict">;

/** The same figure, of this period and of the same scope, with two values in two places. */
export const figureConflict: Rule<"figure-conflict"> = {
  id: "figure-conflict",
  check: (report) => allFigures(report.outline).flatMap((asked) => conflictsOn(asked, report)),
};

interface Asked {
  readonly figure: Figure;
  readonly item: Item;
}

/** Each value beside the first one of its unit and scope. */
function conflictsOn(asked: Asked, report: Report): readonly Conflict[] {
  const values = report.wholeValues.filter(({ figure }) => figure === asked.figure.id);
  return values.flatMap((value): readonly Conflict[] => {
    const first = values.find(({ unit, scope }) => unit === value.unit && scope === value.scope) ?? value;
    return agree(first, value) ? [] : [finding(asked, first, value, report)];
  });
}

function finding({ figure, item }: Asked, first: WholeValue, second: WholeValue, report: Report): Conflict {
  const { paragraph, start, text: words } = second;
  const text = textAt(report, paragraph);
  const range = text.startsWith(words, start) ? { start, end: start + words.length } : rangeOf(words, text);
  return {
    messageId: "values",
    data: {
      item: item.id,
      figure: figure.id,
      label: figure.label,
      values: [placed(first, report), placed(second, report)],
    },
    severity: "warning",
    item: item.id,
    paragraph,
    ...(range && { range }),
    citation: outlineLine(item.id),
  };
}

/** In its item; above all headings, by the paragraph's first words. */
function placed({ paragraph, text }: WholeValue, { items, lines }: Report): PlacedValue {
  const item = items.find(({ extent }) => extent.includes(paragraph));
  return item ? { text, item: item.id } : { text, opening: lines[paragraph]?.text ?? "" };
}

/** What "khoảng" and "gần" leave room for. */
const ABOUT = 0.1;
/** What binary numbers may be off, as a share of a digit. */
const DUST = 1e-6;

/** Whether both may be said of one number. */
function agree(one: Stated, other: Stated): boolean {
  const difference = other.value - one.value;
  if (one.bound !== "exact" || other.bound !== "exact")
    return allows(one, difference) && allows(other, -difference);
  // A digit that was cut off or rounded moves a number by less than one unit of it.
  return Math.floor(Math.abs(difference) / Math.max(one.step, other.step) + DUST) === 0;
}

/** Whether a number leaves room for one that is so much greater. */
function allows({ value, bound }: Stated, difference: number): boolean {
  const near = Math.abs(difference) <= value * ABOUT;
  switch (bound) {
    case "exact":
      return true;
    case "above":
      return difference >= 0;
    case "below":
      return difference <= 0 && near;
    case "about":
      return near;
  }
}
