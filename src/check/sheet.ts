/** What the check sheet (phiếu kiểm tra) says, as data; how it looks is its page's affair. */
import type { SourceDocument } from "../document";
import { allItems, type FigureId, type Item, type ItemId, type Outline } from "../outline";
import type { FigureStatus, FigureValue, ItemStatus, Report, ReportPeriod } from "../report/report";
import { readReport } from "../report";
import { segmentsOf } from "../report/letterhead";
import { tidy } from "../text/text";
import type { Finding } from "../rules/finding";
import type { CheckReport } from "./checkReport";
import { progress, statusOf } from "./progress";
import type { Dismissed, SortedFindings, SortedVerdict } from "./dismissed";
import type { UncheckedId } from "./unchecked";

export interface SheetItem {
  readonly id: ItemId;
  /** As the outline prints it: "III.", "1.", "-". */
  readonly label: string;
  readonly heading: string;
  readonly status: ItemStatus;
  /** Of the item's own findings, those that are still open. */
  readonly openErrors: number;
  readonly openWarnings: number;
  readonly dismissed: number;
}

export interface SheetPart extends SheetItem {
  /** The items below it, at any depth, in the outline's order. */
  readonly items: readonly SheetItem[];
}

export interface SheetFigure {
  readonly id: FigureId;
  readonly item: ItemId;
  readonly label: string;
  readonly required: boolean;
  readonly status: FigureStatus;
  readonly values: readonly FigureValue[];
}

export interface SheetCounts {
  readonly openErrors: number;
  readonly openWarnings: number;
  readonly openNotes: number;
  readonly dismissed: number;
  readonly lapsed: number;
  /** Items without children that are present or nil and that no open error names. */
  readonly itemsInOrder: number;
  readonly items: number;
  readonly figuresFound: number;
  readonly figures: number;
  /** What this host could not tell; never to be shown as good. */
  readonly unchecked: number;
}

export interface CheckSheet {
  /** The report's own title: tên loại and trích yếu on one line; "" where it has none. */
  readonly title: string;
  /** The agency that issues it, as the heading names it; "" where it could not be read. */
  readonly agency: string;
  readonly outline: string;
  readonly period: ReportPeriod;
  /** When it was checked: ISO 8601. */
  readonly when: string;
  /** SHA-256 of the text checked (see `textToFingerprint`), in hexadecimal. */
  readonly fingerprint: string;
  readonly verdict: SortedVerdict;
  readonly counts: SheetCounts;
  /** What the host did not tell, so that nobody has checked it. */
  readonly unchecked: readonly UncheckedId[];
  readonly parts: readonly SheetPart[];
  readonly figures: readonly SheetFigure[];
  readonly open: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly entry: Dismissed }[];
}

export interface SheetInput {
  readonly outline: Outline;
  readonly source: SourceDocument;
  readonly report: CheckReport;
  readonly sorted: SortedFindings;
  readonly fingerprint: string;
  /** ISO 8601. */
  readonly when: string;
}

export function checkSheet({ outline, source, report, sorted, fingerprint, when }: SheetInput): CheckSheet {
  const read = readReport(source, outline);
  return {
    title: titleOf(read),
    agency: agencyOf(read),
    outline: report.outline,
    period: report.period,
    when,
    fingerprint,
    verdict: sorted.verdict,
    counts: countsOf(outline, report, sorted),
    unchecked: report.unchecked,
    parts: outline.parts.map((part) => sheetPart(part, report, sorted)),
    figures: sheetFigures(outline, report),
    open: sorted.open,
    dismissed: sorted.dismissed,
  };
}

function titleOf({ heading, subjectLines, source }: Report): string {
  const places = [...new Set([...(heading.kind === null ? [] : [heading.kind]), ...subjectLines])];
  return places.map((place) => tidy(source.paragraphs[place]?.text ?? "")).join(" ");
}

/** A cell of its own holds the whole name, over however many lines; of a line shared with the Quốc hiệu, the left piece. */
function agencyOf({ heading, source }: Report): string {
  const paragraph = heading.agency === null ? undefined : source.paragraphs[heading.agency];
  if (heading.agency === null || !paragraph) return "";
  if (paragraph.cell) return tidy(paragraph.text);
  return segmentsOf(paragraph, heading.agency)[0]?.text ?? "";
}

function sheetPart(part: Item, report: CheckReport, sorted: SortedFindings): SheetPart {
  const below = (item: Item): readonly Item[] => item.children.flatMap((child) => [child, ...below(child)]);
  return {
    ...sheetItem(part, report, sorted),
    items: below(part).map((item) => sheetItem(item, report, sorted)),
  };
}

function sheetItem({ id, label, heading }: Item, report: CheckReport, sorted: SortedFindings): SheetItem {
  const own = sorted.open.filter(({ item }) => item === id);
  return {
    id,
    label,
    heading,
    status: statusOf(report, id),
    openErrors: countOf(own, "error"),
    openWarnings: countOf(own, "warning"),
    dismissed: sorted.dismissed.filter(({ finding }) => finding.item === id).length,
  };
}

function sheetFigures(outline: Outline, report: CheckReport): readonly SheetFigure[] {
  const labels = new Map(
    allItems(outline).flatMap(({ figures }) => figures.map(({ id, label }) => [id, label] as const)),
  );
  return report.figures.map((figure) => ({ ...figure, label: labels.get(figure.id) ?? figure.id }));
}

function countsOf(
  outline: Outline,
  report: CheckReport,
  { open, dismissed, lapsed }: SortedFindings,
): SheetCounts {
  const items = progress({ ...report, findings: open }, outline);
  return {
    openErrors: countOf(open, "error"),
    openWarnings: countOf(open, "warning"),
    openNotes: countOf(open, "info"),
    dismissed: dismissed.length,
    lapsed: lapsed.length,
    itemsInOrder: items.done,
    items: items.total,
    figuresFound: report.figures.filter(({ status }) => isGood(status)).length,
    figures: report.figures.length,
    unchecked: items.unchecked + report.figures.filter(({ status }) => status === "unchecked").length,
  };
}

const isGood = (status: FigureStatus): boolean => status === "present" || status === "nil";

const countOf = (findings: readonly Finding[], severity: Finding["severity"]): number =>
  findings.filter((finding) => finding.severity === severity).length;
