/**
 * Check reports as a table for the office that receives them: one row a report, one column a figure. Made for Excel set
 * to Vietnamese: UTF-8 with a byte order mark, or Excel takes the letters for another encoding; `;` between the cells,
 * as the comma is the decimal sign. What the cells say is told in docs/check-report.md.
 */
import type { CheckReport, FigureResult, Severity } from "../check";
import { progress } from "../check/progress";
import { allFigures, type FigureId, type Outline } from "../outline";
import type { Unit } from "../report/report";
import { csv, results } from "./texts";

type Cell = string | number;

const BYTE_ORDER_MARK = "\ufeff";

export function csvHeader(outline: Outline): string {
  const figures = allFigures(outline).map(({ figure, item }) => csv.figure(item.id, figure.label));
  return BYTE_ORDER_MARK + csvLine([...csv.columns, ...figures]);
}

export function csvRow(file: string, report: CheckReport, outline: Outline): string {
  const { done, total } = progress(report, outline);
  const { kind, year } = report.period;
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length;
  const byId = new Map(report.figures.map((figure) => [figure.id, figure]));
  return csvLine([
    file,
    kind === null ? "" : results.vi.periods[kind],
    year ?? "",
    results.vi.verdicts[report.verdict],
    done,
    total,
    count("error"),
    count("warning"),
    ...allFigures(outline).map(({ figure }) => figureCell(figure.id, byId.get(figure.id))),
  ]);
}

/**
 * A number only where it can be added to those of other reports: one value, for sure, of a kind with them. Whatever
 * else the report says is text, which sums and averages leave out.
 */
function figureCell(id: FigureId, figure: FigureResult | undefined): Cell {
  if (figure === undefined || figure.status === "unchecked") return csv.unchecked;
  const { status, values } = figure;
  if (status === "missing") return "";
  if (status === "nil") return isCount(id) ? 0 : csv.nil;
  const said = values.map(({ text }) => text).join("; ");
  if (status === "review") return csv.review(said);
  const [value, ...more] = values;
  return value && more.length === 0 && isAlike(id, value.unit) ? value.value : said;
}

/** The results under part I are of any kind, each with its own unit. */
const isCount = (id: FigureId): boolean => id !== "socio-economic" && id !== "satisfaction-index";

/** Points of some scale do not go with percents, nor a rate or a sum of money with counts. */
function isAlike(id: FigureId, unit: Unit): boolean {
  if (id === "satisfaction-index") return unit === "percent";
  return isCount(id) && unit !== "percent" && unit !== "points" && unit !== "money";
}

function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => (typeof cell === "number" ? decimal(cell) : quoted(harmless(cell)))).join(";");
}

const decimal = (value: number): string => String(value).replace(".", ",");

/**
 * A spreadsheet runs what begins so as a formula, quoted or not (OWASP, CSV injection): the apostrophe makes it text.
 * The wide forms count as the narrow ones where Excel is set to an East Asian language.
 */
function harmless(text: string): string {
  return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
}

/** RFC 4180; a comma too, so that a program that takes commas for the separators finds no cell within a cell. */
function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  return /[;,"]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
