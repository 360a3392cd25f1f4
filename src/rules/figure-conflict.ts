import { allFigures, type Figure, type FigureId, type Item } from "../outline";
import { byGroup, mainCandidates, type Parsed } from "../report/figures";
import type { FigureCandidate } from "../report/report";
import { startOf } from "../text/tokens";
import type { Report } from "../report/report";
import type { PlacedValue } from "../strings/findings";
import { limitsOf, limitsOfRow, scopeIn, type Limits } from "../report/arithmetic/scopes";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { rangeOf, textAt } from "./shared/fix";
import { agree, boundAt, stated, type Stated } from "../report/arithmetic/stated";

/** Figures of which a report has one value; of documents, courses or awards it may well tell several. */
const ONE_VALUE: readonly FigureId[] = [
  "model-count",
  "satisfaction-index",
  "petitions-received",
  "petitions-resolved",
  "citizen-receptions",
  "dialogue-count",
  "dialogue-attendance",
];

type Conflict = RuleFinding<"figure-conflict">;

interface Told extends Stated {
  readonly claim: FigureCandidate;
  readonly limits: Limits;
}

/** The same figure, of this period and of the same scope, with two values in two places. */
export const figureConflict: Rule<"figure-conflict"> = {
  id: "figure-conflict",
  check: (report) =>
    allFigures(report.outline)
      .filter(({ figure }) => ONE_VALUE.includes(figure.id))
      .flatMap((asked) => conflictsIn(asked, report)),
};

interface Asked {
  readonly figure: Figure;
  readonly item: Item;
}

const conflictsIn = (asked: Asked, report: Report): readonly Conflict[] =>
  differingIn(report.figures.find(({ id }) => id === asked.figure.id)?.candidates ?? []).flatMap((claims) =>
    conflictsAmong(claims, asked, report),
  );

/** What tells the whole of a figure, unit by unit; one number never contradicts itself, whatever its scope. */
function differingIn(claims: readonly FigureCandidate[]): readonly (readonly FigureCandidate[])[] {
  const whole = byGroup(claims.filter(isResult)).flatMap(wholeAt);
  const units = [...new Set(whole.map(({ unit }) => unit))];
  return units
    .map((unit) => whole.filter((claim) => claim.unit === unit))
    .filter(([first, ...others]) => others.some(({ value }) => value !== first?.value));
}

/** Each claim beside the first one of its scope. */
function conflictsAmong(
  claims: readonly FigureCandidate[],
  asked: Asked,
  report: Report,
): readonly Conflict[] {
  const firsts = new Map<string, Told>();
  return claims.flatMap((claim): readonly Conflict[] => {
    const told = toldBy(claim, report);
    if (!told) return [];
    const scope = scopeIn(told.limits, report.period);
    const first = firsts.get(scope);
    if (!first) firsts.set(scope, told);
    return !first || agree(first, told) ? [] : [finding(asked, first, told, report)];
  });
}

const isResult = ({ status, doubt, value }: FigureCandidate): boolean =>
  status === "result" && doubt === undefined && value !== 0;

/** What one place tells; a place that gives several numbers gives parts, or does not say which one it is. */
function wholeAt(claims: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const whole = mainCandidates(claims);
  return whole.length > 1 ? [] : whole.filter((claim) => !claim.part || claim.total);
}

function toldBy(claim: FigureCandidate, report: Report): Told | null {
  if (claim.group.startsWith("table")) return toldInRow(claim, rowOf(claim.paragraph, report));
  const parsed = report.lines[claim.paragraph]?.parsed;
  return parsed ? toldInText(claim, parsed) : null;
}

const toldInRow = (claim: FigureCandidate, row: string): Told => ({
  claim,
  limits: limitsOfRow(row),
  ...stated(claim.value, claim.text, "exact"),
});

function toldInText(claim: FigureCandidate, parsed: Parsed): Told | null {
  const quantity = parsed.quantities.find(({ from }) => startOf(parsed.text, from) === claim.start);
  if (!quantity) return null;
  const bound = boundAt(parsed.text, quantity.from);
  return { claim, limits: limitsOf(parsed, quantity), ...stated(claim.value, claim.text, bound) };
}

function rowOf(paragraph: number, { source: { paragraphs } }: Report): string {
  const own = paragraphs[paragraph]?.cell;
  return paragraphs
    .filter(({ cell }) => cell?.table === own?.table && cell?.row === own?.row)
    .map(({ text }) => text)
    .join(" ");
}

function finding({ figure, item }: Asked, first: Told, second: Told, report: Report): Conflict {
  const { paragraph, start, text: words } = second.claim;
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
function placed({ claim: { paragraph, text } }: Told, { items, lines }: Report): PlacedValue {
  const item = items.find(({ extent }) => extent.includes(paragraph));
  return item ? { text, item: item.id } : { text, opening: lines[paragraph]?.text ?? "" };
}
