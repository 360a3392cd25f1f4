/** The figures of the outline as the form shows them: what the text tells of each, and what may be done about it. Pure. */
import type { SourceDocument } from "../../document";
import type { Figure, FigureId, Item, ItemId, Outline } from "../../outline";
import { FIGURE_TELLING, type Measure } from "../../outline/figureTelling";
import type { FigureReading, Report } from "../../report/report";
import { planEntry, type EntryPlan, type FigureEntry, type NoEntry } from "../../skeleton/planEntry";
import type { FigureReason } from "../../strings/findings";
import type { Spot } from "../document/visit";
import type { Meaning } from "./figureInput";

export interface FiguresReading {
  readonly source: SourceDocument;
  readonly report: Report;
}

/** What becomes of a number that is typed: written where there is none, in place of another, or why nowhere. */
export type Way = "write" | "change" | NoEntry;

export interface FigureRow {
  readonly id: FigureId;
  readonly label: string;
  readonly required: boolean;
  readonly measure: Measure;
  readonly item: ItemId;
  readonly status: FigureReading["status"];
  /** As they stand in the text, the headline figure first. */
  readonly values: readonly string[];
  /** For `review`: why a person must look. */
  readonly reason: FigureReason | null;
  readonly way: Way;
  /** The sentence that says that there was none, where it may be written. */
  readonly none: string | null;
  /** Where the text tells it, or where it should; null where neither is there. */
  readonly at: Spot | null;
}

export interface FigureGroup {
  readonly item: ItemId;
  readonly title: string;
  /** Whether the item has a heading in the document. */
  readonly missing: boolean;
  readonly rows: readonly FigureRow[];
}

export interface FigurePart {
  readonly id: ItemId;
  readonly title: string;
  readonly groups: readonly FigureGroup[];
}

/** Every figure once, by part and item, in the outline's order. */
export function partsOfFigures(reading: FiguresReading, outline: Outline): readonly FigurePart[] {
  return outline.parts
    .map((part) => ({
      id: part.id,
      title: `${part.label} ${part.heading}`,
      groups: groupsOf(part, reading),
    }))
    .filter(({ groups }) => groups.length > 0);
}

export function rowsOf(parts: readonly FigurePart[]): readonly FigureRow[] {
  return parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
}

/** Whether the text tells it, or that there was none. */
export const isTold = ({ status }: FigureRow): boolean => status === "present" || status === "nil";

/**
 * The next figure that waits for a number, behind this one and then from the top; null when none does. Those that the
 * outline demands come before all others.
 */
export function nextMissing(
  rows: readonly Pick<FigureRow, "id" | "required" | "way">[],
  after: FigureId | null,
): FigureId | null {
  const from = rows.findIndex(({ id }) => id === after) + 1;
  const waiting = [...rows.slice(from), ...rows.slice(0, from)].filter(
    ({ way, id }) => way === "write" && id !== after,
  );
  return (waiting.find(({ required }) => required) ?? waiting[0])?.id ?? null;
}

/** What to write for what was typed. */
export function entryOf(figure: FigureId, meaning: Extract<Meaning, { kind: "entry" }>): FigureEntry {
  return { figure, text: meaning.text, value: meaning.value };
}

export const noneOf = (figure: FigureId): FigureEntry => ({ figure, text: null, value: null });

function groupsOf(part: Item, reading: FiguresReading): readonly FigureGroup[] {
  const own = part.figures.map((figure) => rowOf(figure, part, reading));
  const group: FigureGroup = {
    item: part.id,
    title: part.id.includes(".") ? `${part.id}. ${part.heading}` : `${part.label} ${part.heading}`,
    missing: reading.report.items.find(({ id }) => id === part.id)?.status === "missing",
    rows: own,
  };
  return [...(own.length > 0 ? [group] : []), ...part.children.flatMap((child) => groupsOf(child, reading))];
}

function rowOf({ id, label, required }: Figure, item: Item, { report, source }: FiguresReading): FigureRow {
  const reading = report.figures.find((each) => each.id === id);
  const { measure, none = null } = FIGURE_TELLING[id];
  const mayBeNone = none !== null && planEntry(report, noneOf(id)).kind !== "none";
  return {
    id,
    label,
    required,
    measure,
    item: item.id,
    // A figure that the report does not speak of has not been checked.
    status: reading?.status ?? "unchecked",
    values: reading?.values.map(({ text }) => text) ?? [],
    reason: reading?.reason ?? null,
    way: wayOf(planEntry(report, { figure: id, text: "1", value: 1 }), reading),
    none: mayBeNone ? none : null,
    at: saidAt(source, reading) ?? headingOf(item, report),
  };
}

function wayOf(plan: EntryPlan, reading: FigureReading | undefined): Way {
  if (plan.kind === "none") return plan.why;
  return reading?.status === "missing" ? "write" : "change";
}

/** @param source the document's own text, of which places are told; the report has it decoded. */
function saidAt(source: SourceDocument, reading: FigureReading | undefined): Spot | null {
  const said = reading?.values[0] ?? (reading?.status === "review" ? reading.candidates[0] : undefined);
  if (said === undefined) return null;
  const start = source.paragraphs[said.paragraph]?.text.indexOf(said.text) ?? -1;
  return start < 0
    ? { paragraph: said.paragraph }
    : { paragraph: said.paragraph, range: { start, end: start + said.text.length } };
}

function headingOf({ id }: Item, report: Report): Spot | null {
  const heading = report.items.find((each) => each.id === id)?.heading;
  return typeof heading === "number" ? { paragraph: heading } : null;
}
