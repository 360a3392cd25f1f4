/** Where a report tells the whole of one figure with different numbers: how exactly, and of what scope each is. */
import type { FigureId } from "../../outline";
import { startOf } from "../../text/tokens";
import { byGroup, mainCandidates } from "../figures/selectValues";
import type { Line } from "../lines";
import type { FigureCandidate, FigureReading, ReportPeriod } from "../report";
import { limitsOf, limitsOfRow, scopeIn, type Limits } from "./scopes";
import { boundAt, stated, type Stated } from "./stated";

export interface WholeValue
  extends Stated, Pick<FigureCandidate, "figure" | "unit" | "text" | "paragraph" | "start"> {
  /** Equal for two numbers of one scope; "" for a number of the whole. */
  readonly scope: string;
}

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

/**
 * Figure by figure, unit by unit, in the document's order; [] where all numbers are the same, since one number never
 * contradicts itself, whatever its scope.
 */
export const readWholeValues = (
  figures: readonly FigureReading[],
  lines: readonly Line[],
  rowOf: (paragraph: number) => string,
  period: ReportPeriod,
): readonly WholeValue[] =>
  figures
    .filter(({ id }) => ONE_VALUE.includes(id))
    .flatMap(({ candidates }) => differing(candidates))
    .flatMap((claim): readonly WholeValue[] => {
      const told = claim.group.startsWith("table")
        ? { limits: limitsOfRow(rowOf(claim.paragraph)), bound: "exact" as const }
        : toldInText(claim, lines[claim.paragraph]);
      if (!told) return [];
      const { figure, unit, text, paragraph, start, value } = claim;
      const scope = scopeIn(told.limits, period);
      return [{ figure, unit, text, paragraph, start, scope, ...stated(value, text, told.bound) }];
    });

function differing(claims: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const whole = byGroup(claims.filter(isResult)).flatMap(wholeAt);
  const units = [...new Set(whole.map(({ unit }) => unit))];
  return units
    .map((unit) => whole.filter((claim) => claim.unit === unit))
    .filter(([first, ...others]) => others.some(({ value }) => value !== first?.value))
    .flat();
}

const isResult = ({ status, doubt, value }: FigureCandidate): boolean =>
  status === "result" && doubt === undefined && value !== 0;

/** What one place tells; a place that gives several numbers gives parts, or does not say which one it is. */
function wholeAt(claims: readonly FigureCandidate[]): readonly FigureCandidate[] {
  const whole = mainCandidates(claims);
  return whole.length > 1 ? [] : whole.filter((claim) => !claim.part || claim.total);
}

function toldInText(
  { start }: FigureCandidate,
  line: Line | undefined,
): { readonly limits: Limits; readonly bound: Stated["bound"] } | null {
  if (!line) return null;
  const { parsed } = line;
  const quantity = parsed.quantities.find(({ from }) => startOf(parsed.text, from) === start);
  return quantity ? { limits: limitsOf(parsed, quantity), bound: boundAt(parsed.text, quantity.from) } : null;
}
