/** Where a report tells the whole of one figure with different numbers: how exactly, and of what scope each is. */
import type { SourceDocument } from "../../document";
import type { FigureId } from "../../outline";
import { startOf } from "../../text/tokens";
import { byGroup, mainCandidates } from "../figures/selectValues";
import type { Line } from "../lines";
import type { FigureCandidate, FigureReading, ReportPeriod } from "../report";
import type { Parsed } from "../figures/parse";
import type { Memory } from "../memory";
import type { TextRecord } from "../textRecord";
import type { LimitedNumber } from "./limits";
import { limitsOf, limitsOfRow, scopeIn } from "./scopes";
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
  source: SourceDocument,
  period: ReportPeriod,
  memory: Memory,
): readonly WholeValue[] =>
  figures
    .filter(({ id }) => ONE_VALUE.includes(id))
    .flatMap(({ candidates }) => differing(candidates))
    .flatMap((claim): readonly WholeValue[] => {
      const told = claim.group.startsWith("table")
        ? inRow(rowOf(claim.paragraph, source), memory)
        : inText(claim, lines[claim.paragraph], memory.of(source.paragraphs[claim.paragraph]?.text ?? ""));
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

function inRow(row: string, memory: Memory): LimitedNumber {
  const record = memory.of(row);
  return { limits: (record.rowLimits ??= limitsOfRow(row)), bound: "exact" };
}

function inText(
  { start }: FigureCandidate,
  line: Line | undefined,
  record: TextRecord,
): LimitedNumber | null {
  const known = (record.limits ??= new Map<number, LimitedNumber | null>());
  const before = known.get(start);
  if (before !== undefined) return before;
  const found = line ? limitedAt(start, line.parsed) : null;
  known.set(start, found);
  return found;
}

function limitedAt(start: number, parsed: Parsed): LimitedNumber | null {
  const quantity = parsed.quantities.find(({ from }) => startOf(parsed.text, from) === start);
  return quantity ? { limits: limitsOf(parsed, quantity), bound: boundAt(parsed.text, quantity.from) } : null;
}

/** The words of a paragraph's row of its table. */
function rowOf(paragraph: number, { paragraphs }: SourceDocument): string {
  const own = paragraphs[paragraph]?.cell;
  return paragraphs
    .filter(({ cell }) => cell?.table === own?.table && cell?.row === own?.row)
    .map(({ text }) => text)
    .join(" ");
}
