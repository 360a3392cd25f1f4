/** A check report as the pane shows it: counts, parts with their items, findings with what to do. Pure. */
import type { CheckReport, FigureResult } from "../../check/checkReport";
import { allItems, leafItems, type Item, type Outline } from "../../outline";
import type { ItemStatus } from "../../reading/report";
import type { Finding, Severity } from "../../rules/finding";
import type { Strings } from "../../strings";

/** The rule about parts of the heading that are not there: what the insertion adds. */
const HEADING_MISSING = "heading-missing";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

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
  /** A leaf is what the count counts; the others only hold leaves. */
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
  readonly key: string;
  readonly severity: Severity;
  /** Number and heading of the item that it is about; null for the whole document. */
  readonly about: string | null;
  readonly message: string;
  readonly basis: string;
  /** Where to take the clerk; "insert" where the place is not there yet. */
  readonly action: { readonly kind: "go"; readonly paragraph: number } | { readonly kind: "insert" } | null;
}

/**
 * The leaf items that are done: their text is there or says that there was none, and no error is about them. An item
 * that waits for a person's eye, or that could not be checked, is not done.
 */
export function progressOf(report: CheckReport, outline: Outline, under?: Item): Progress {
  const leaves = under === undefined ? leafItems(outline) : leavesOf(under);
  return { done: leaves.filter((item) => isDone(report, item)).length, total: leaves.length };
}

export function countOf(report: CheckReport, severity: Severity): number {
  return report.findings.filter((finding) => finding.severity === severity).length;
}

/** How many leaf items this host could not say anything about. */
export function uncheckedCount(report: CheckReport, outline: Outline): number {
  return leafItems(outline).filter((item) => statusOf(report, item) === "unchecked").length;
}

export function partsOf(report: CheckReport, outline: Outline): readonly PartView[] {
  return outline.parts.map((part) => ({
    id: part.id,
    title: `${part.label} ${part.heading}`,
    progress: progressOf(report, outline, part),
    // The title above the rows says what the row of a part that only holds items would say once more.
    rows: rowsOf(part, report, 0).filter(
      ({ leaf, depth, status }) => leaf || depth > 0 || status === "missing",
    ),
  }));
}

/** The cards of one severity, in document order. */
export function cardsOf(report: CheckReport, outline: Outline, severity: Severity): readonly FindingCard[] {
  const items = new Map(allItems(outline).map((item) => [item.id, item]));
  return report.findings
    .filter((finding) => finding.severity === severity)
    .map((finding, place) => {
      const item = finding.item === undefined ? undefined : items.get(finding.item);
      return {
        key: `${finding.rule}:${finding.item ?? ""}:${place}`,
        severity,
        about: item === undefined ? null : titleOf(item),
        message: finding.message,
        basis: finding.basis,
        action: actionOf(finding, item, report),
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

function actionOf(finding: Finding, item: Item | undefined, report: CheckReport): FindingCard["action"] {
  if (finding.paragraph !== undefined) return { kind: "go", paragraph: finding.paragraph };
  const isMissing = item !== undefined && statusOf(report, item) === "missing";
  return isMissing || finding.rule === HEADING_MISSING ? { kind: "insert" } : null;
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
    done: isDone(report, item),
    status: statusOf(report, item),
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

function isDone(report: CheckReport, item: Item): boolean {
  const status = statusOf(report, item);
  const faulty = report.findings.some((finding) => finding.severity === "error" && finding.item === item.id);
  return (status === "present" || status === "nil") && !faulty;
}

function statusOf(report: CheckReport, item: Item): ItemStatus {
  return report.items.find((result) => result.id === item.id)?.status ?? "unchecked";
}

function leavesOf(item: Item): readonly Item[] {
  return item.children.length === 0 ? [item] : item.children.flatMap(leavesOf);
}
