/** A check report as the pane shows it: counts, parts with their items, findings with what to do. Pure. */
import type { CheckReport, FigureResult } from "../../check/checkReport";
import { isDone, progress, statusOf, type Progress } from "../../check/progress";
import { allItems, type Item, type Outline } from "../../outline";
import type { ItemStatus } from "../../report/report";
import type { SourceDocument } from "../../document";
import type { Finding, Fix, Severity } from "../../rules/finding";
import type { Strings } from "../../strings";
import type { Spot } from "../document/visit";

/** The rule about parts of the heading that are not there: what the insertion adds. */
const HEADING_MISSING = "heading-missing";

export interface FigureRow {
  readonly label: string;
  readonly required: boolean;
  readonly status: FigureResult["status"];
  /** As they stand in the text, the headline figure first. */
  readonly values: readonly string[];
}

export interface ItemRow {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  /** 0 for the part itself. */
  readonly depth: number;
  /** A leaf is what the count counts; the others only hold dismisses. */
  readonly leaf: boolean;
  readonly done: boolean;
  readonly status: ItemStatus;
  readonly figures: readonly FigureRow[];
  /** Where it begins in the document; null where it is not there. */
  readonly paragraph: number | null;
}

export interface PartView {
  readonly id: string;
  readonly title: string;
  readonly progress: Progress;
  readonly rows: readonly ItemRow[];
}

export interface FindingCard {
  /** The same for the same finding in every check, whatever was typed above it: the list keeps its place by it. */
  readonly key: string;
  readonly finding: Finding;
  readonly severity: Severity;
  /** Number and heading of the item that it is about; null for the whole document. */
  readonly about: string | null;
  readonly main: MainAction | null;
  /** Where it stands in the document, for going there; null where it stands nowhere. */
  readonly at: Spot | null;
}

/** The one thing to do about a finding: in the document, by going there, or where the whole outline is inserted. */
export type MainAction =
  | { readonly kind: "act"; readonly fix: Fix; readonly change: Change | null }
  | { readonly kind: "go" }
  | { readonly kind: "insert" };

/** Words as they are and as they will be, with a little of the sentence around them. */
export interface Change {
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly tail: string;
}

export function countOf(report: CheckReport, severity: Severity): number {
  return report.findings.filter((finding) => finding.severity === severity).length;
}

export function partsOf(report: CheckReport, outline: Outline): readonly PartView[] {
  return outline.parts.map((part) => ({
    id: part.id,
    title: `${part.label} ${part.heading}`,
    progress: progress(report, outline, part),
    // The title above the rows says what the row of a part that only holds items would say once more.
    rows: rowsOf(part, report, 0).filter(
      ({ leaf, depth, status }) => leaf || depth > 0 || status === "missing",
    ),
  }));
}

/** A card for each finding, in the same order. */
export function cardsOf(
  findings: readonly Finding[],
  report: CheckReport,
  source: SourceDocument,
  outline: Outline,
): readonly FindingCard[] {
  const items = new Map(allItems(outline).map((item) => [item.id, item]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const item = finding.item === undefined ? undefined : items.get(finding.item);
    const { rule, item: id = "", messageId, data } = finding;
    const same = [rule, id, messageId, JSON.stringify(data)].join("|");
    const count = seen.get(same) ?? 0;
    seen.set(same, count + 1);
    return {
      key: `${same}#${count}`,
      finding,
      severity: finding.severity,
      about: item === undefined ? null : titleOf(item),
      main: mainAction(finding, item, report, source),
      at: spotOf(finding),
    };
  });
}

/** A figure in one line: its values as the text gives them, or what is the matter with it. */
export function figureLine({ label, required, status, values }: FigureRow, s: Strings): string {
  if (values.length > 0 && status === "review") return s.check.figureReview(label, values.join("; "));
  if (values.length > 0) return s.check.figureValues(label, values.join("; "));
  if (required && status === "missing") return s.check.figureRequired(label);
  return s.check.figureWithout[status](label);
}

function mainAction(
  finding: Finding,
  item: Item | undefined,
  report: CheckReport,
  source: SourceDocument,
): MainAction | null {
  const { fix, paragraph, rule } = finding;
  if (fix !== undefined) return { kind: "act", fix, change: changeOf(fix, source) };
  if (paragraph !== undefined) return { kind: "go" };
  const isMissing = item !== undefined && statusOf(report, item.id) === "missing";
  return isMissing || rule === HEADING_MISSING ? { kind: "insert" } : null;
}

function spotOf({ paragraph, range }: Finding): Spot | null {
  if (paragraph === undefined) return null;
  return range === undefined ? { paragraph } : { paragraph, range };
}

/** Of the sentence on each side of a change: enough to know it again, little enough for one glance. */
const AROUND = 24;

export function changeOf(fix: Fix, source: SourceDocument): Change | null {
  if (fix.kind !== "replace") return null;
  const text = source.paragraphs[fix.paragraph]?.text ?? "";
  const { start, end, from, to } = fix;
  const lead = text.slice(Math.max(0, start - AROUND), start);
  const tail = text.slice(end, end + AROUND);
  return {
    lead: start > AROUND ? `…${lead.replace(/^\S*\s/, "")}` : lead,
    from,
    to,
    tail: end + AROUND < text.length ? `${tail.replace(/\s\S*$/, "")}…` : tail,
  };
}

/** "III.7.3" for a dash, whose printed number says nothing by itself; "III.7." would say no more than "7.". */
function titleOf(item: Item): string {
  return item.id.includes(".") ? `${item.id}. ${item.heading}` : `${item.label} ${item.heading}`;
}

function rowsOf(item: Item, report: CheckReport, depth: number): readonly ItemRow[] {
  const row: ItemRow = {
    id: item.id,
    label: item.label,
    heading: item.heading,
    depth,
    leaf: item.children.length === 0,
    done: isDone(report, item.id),
    status: statusOf(report, item.id),
    figures: figureRows(item, report),
    paragraph: report.items.find((result) => result.id === item.id)?.paragraphs[0] ?? null,
  };
  return [row, ...item.children.flatMap((child) => rowsOf(child, report, depth + 1))];
}

function figureRows(item: Item, report: CheckReport): readonly FigureRow[] {
  return item.figures.map((figure) => {
    const result = report.figures.find((candidate) => candidate.id === figure.id);
    return {
      label: figure.label,
      required: figure.required,
      // A figure that the report does not speak of has not been checked.
      status: result?.status ?? "unchecked",
      values: result?.values.map((value) => value.text) ?? [],
    };
  });
}
