import type { FigureReading, FigureValue, Fraction, Report } from "../report";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { inOwnText } from "./shared/regions";

type Slip = RuleFinding<"done-over-total">;

/** More settled than received. */
export const doneOverTotal: Rule<"done-over-total"> = {
  id: "done-over-total",
  check: (report) => {
    const fractions = fractionsOver(report);
    return fractions.length > 0 ? fractions : figuresOver(report);
  },
};

function fractionsOver(report: Report): readonly Slip[] {
  return inOwnText(report.fractions, report)
    .filter(isOver)
    .map(({ paragraph, words }) => ({
      messageId: "fraction",
      data: { text: words },
      severity: "error",
      ...at(report, paragraph, words),
      citation: outlineLine(),
    }));
}

/** Of what is received no more than all can be settled; revenue and targets may well be more than planned. */
const isOver = ({ done, total, isSettlement }: Fraction): boolean => isSettlement && done.value > total.value;

function figuresOver({ figures, items, petitionsCarriedOver }: Report): readonly Slip[] {
  const received = onlyValue(figures.filter(({ id }) => id === "petitions-received"));
  const settled = figures.filter(({ id }) => id === "petitions-resolved");
  const resolved = onlyValue(settled);
  if (!received || !resolved || resolved.value <= received.value) return [];
  return settled.flatMap(({ item }): readonly Slip[] => {
    const told = items.find(({ id }) => id === item)?.content ?? [];
    const places = [...told, received.paragraph, resolved.paragraph];
    if (places.some((place) => petitionsCarriedOver.includes(place))) return [];
    return [
      {
        messageId: "petitions",
        data: { resolved: resolved.text, received: received.text },
        severity: "error",
        item,
        paragraph: resolved.paragraph,
        citation: outlineLine(item),
      },
    ];
  });
}

/** Several values are parts of a whole that nobody has added up. */
function onlyValue(figures: readonly FigureReading[]): FigureValue | undefined {
  const [value, ...others] = figures.flatMap(({ values }) => values);
  return others.length === 0 ? value : undefined;
}
