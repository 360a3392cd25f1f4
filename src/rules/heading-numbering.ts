import type { ItemId } from "../outline";
import { readLines } from "../reading/lines";
import { profileOf } from "../reading/wording";
import type { NumberLabel } from "../reading/numbering";
import type { Report } from "../reading/report";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

interface NumberedHeading {
  readonly id: ItemId;
  readonly place: number;
  readonly order: number;
  readonly label: NumberLabel;
  readonly number: number;
}

/** Headings of one level count up by one: no number twice, none left out that is not told as a missing item. */
export const headingNumbering: Rule = {
  id: "heading-numbering",
  check: (report) => levels(report).flatMap(slipsOf),
};

/** The numbered headings that stand side by side, in the document's order. */
function levels({ items, source, outline }: Report): readonly (readonly NumberedHeading[])[] {
  const lines = readLines(source);
  const profile = profileOf(outline);
  const byParent = new Map<string, NumberedHeading[]>();
  for (const { id, heading } of items) {
    const label = heading === null ? null : (lines[heading]?.label ?? null);
    const number = label ? lastNumber(label) : null;
    const parent = profile.byId.get(id)?.parent ?? "";
    const level = byParent.get(parent) ?? [];
    if (heading === null || !label || number === null || level.some(({ place }) => place === heading))
      continue;
    const order = profile.byId.get(id)?.path.at(-1) ?? 0;
    byParent.set(parent, [...level, { id, place: heading, order, label, number }]);
  }
  return [...byParent.values()].map((level) => [...level].sort((a, b) => a.place - b.place));
}

function lastNumber(label: NumberLabel): number | null {
  switch (label.kind) {
    case "roman":
    case "letter":
      return label.number;
    case "arabic":
      return label.path.at(-1) ?? null;
    case "bullet":
      return null;
  }
}

function slipsOf(level: readonly NumberedHeading[]): readonly RuleFinding[] {
  return level.slice(1).flatMap((heading, at): RuleFinding[] => {
    const before = level[at];
    if (before?.label.kind !== heading.label.kind || heading.order < before.order) return [];
    const step = heading.number - before.number;
    // A number may be left out together with its item, of which `item-missing` tells.
    if (step >= 1 && step <= Math.max(1, heading.order - before.order)) return [];
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
