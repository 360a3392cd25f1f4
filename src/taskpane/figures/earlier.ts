/** An earlier report beside this one: what it gave for each figure, and how that has changed. Pure. */
import type { SourceDocument } from "../../document";
import type { FigureId, Outline } from "../../outline";
import { FIGURE_TELLING, type Measure } from "../../outline/figureTelling";
import { readReport } from "../../report";
import type { FigureReading, ReportPeriod } from "../../report/report";
import { numberText } from "./notation";

export interface Earlier {
  /** Of the file. */
  readonly name: string;
  readonly period: ReportPeriod;
  readonly figures: readonly FigureReading[];
}

/** How the two periods stand to each other. */
export type Periods =
  | "comparable"
  | "other-kind" // a half-year beside a year
  | "same" // perhaps this very report
  | "later"
  | "unknown";

export type Change =
  | { readonly kind: "same" }
  /** `by` as reports write it; `noun` of what is counted, null for percentage points. */
  | { readonly kind: "up" | "down"; readonly by: string; readonly noun: string | null };

export interface Beside {
  readonly status: FigureReading["status"];
  /** As they stand in the earlier report. */
  readonly values: readonly string[];
  /** null where it cannot be worked out. */
  readonly change: Change | null;
}

export function earlierOf(name: string, source: SourceDocument, outline: Outline): Earlier {
  const { period, figures } = readReport(source, outline);
  return { name, period, figures };
}

/** A report that tells none of the figures is most likely none of ours. */
export const isForeign = ({ figures }: Earlier): boolean =>
  figures.every(({ status }) => status === "missing" || status === "unchecked");

export function periodsOf(earlier: ReportPeriod, now: ReportPeriod): Periods {
  if (earlier.kind !== null && now.kind !== null && earlier.kind !== now.kind) return "other-kind";
  if (earlier.kind === null || now.kind === null || earlier.year === null || now.year === null)
    return "unknown";
  if (earlier.year === now.year) return "same";
  return earlier.year > now.year ? "later" : "comparable";
}

/** @param now null where this report does not tell the figure yet. */
export function beside(
  id: FigureId,
  earlier: Earlier,
  now: FigureReading | undefined,
  periods: Periods,
): Beside {
  const before = earlier.figures.find((figure) => figure.id === id);
  return {
    status: before?.status ?? "unchecked",
    values: before?.values.map(({ text }) => text) ?? [],
    change: periods === "other-kind" ? null : changeOf(FIGURE_TELLING[id].measure, before, now),
  };
}

function changeOf(
  measure: Measure,
  before: FigureReading | undefined,
  now: FigureReading | undefined,
): Change | null {
  if (measure.kind === "words") return null;
  const one = amountOf(measure, before);
  const other = amountOf(measure, now);
  if (one === null || other === null || !isOfOneUnit(one, other)) return null;
  // Percentages are decimal fractions: 98.5 - 97.9 is not quite 0.6.
  const by = Math.round((other.value - one.value) * 1e6) / 1e6;
  if (by === 0) return { kind: "same" };
  return {
    kind: by > 0 ? "up" : "down",
    by: numberText(Math.abs(by)),
    noun: measure.kind === "percent" ? null : measure.noun,
  };
}

interface Amount {
  readonly value: number;
  /** null for none at all, which is none of any unit. */
  readonly unit: string | null;
}

/** One number, or none at all where things are counted; null for anything that has no difference. */
function amountOf(measure: Measure, figure: FigureReading | undefined): Amount | null {
  if (figure?.status === "nil") return measure.kind === "count" ? { value: 0, unit: null } : null;
  const [value, ...others] = figure?.values ?? [];
  return figure?.status === "present" && value && others.length === 0 ? value : null;
}

const isOfOneUnit = (one: Amount, other: Amount): boolean =>
  one.unit === null || other.unit === null || one.unit === other.unit;
