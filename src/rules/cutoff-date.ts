import { datesIn, exists } from "../reading/dates";
import { readLines } from "../reading/lines";
import type { CalendarDate } from "../outline";
import type { Report } from "../reading/report";
import { formatDate, letterBasis } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/** "Số liệu tính từ ngày 15/12/2025 đến ngày 15/11/2026": what speaks of all the report's figures. */
const OF_FIGURES = /số liệu[^.;]*?(?<!\p{L})đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** "Tính đến ngày 15/11/2026, …": what speaks of one figure; an older day may be right there. */
const OF_ONE = /(?<!\p{L})tính đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** Not counted yet, or counted for another report. */
const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến|phấn đấu|sẽ|mục tiêu|kế hoạch|thời hạn|hạn)(?!\p{L})/iu;
const COMPARED = /cùng kỳ|năm trước|kỳ trước|so với|so sánh/iu;

/** The day up to which the figures are counted lies before the report's own day and within its period. */
export const cutoffDate: Rule = {
  id: "cutoff-date",
  check: (report) => sentencesOf(report).flatMap(({ text, place }) => cutoffIn(text, place, report) ?? []),
};

interface Sentence {
  readonly text: string;
  readonly place: number;
}

/** From the title on, where "(Số liệu tính đến ngày …)" may stand under the trích yếu. */
function sentencesOf({ source, heading, signature }: Report): readonly Sentence[] {
  const lines = readLines(source).slice(heading.kind ?? 0, signature ?? undefined);
  return lines
    .filter(({ text }) => /đến/iu.test(text))
    .flatMap(({ text, place }) => text.split(/[.;](?=\s|$)/u).map((part) => ({ text: part, place })));
}

function cutoffIn(text: string, place: number, report: Report): RuleFinding | null {
  const all = OF_FIGURES.exec(text);
  const said = all ?? OF_ONE.exec(text);
  if (!said || ESTIMATED.test(text) || COMPARED.test(text)) return null;
  const behind = text.slice(said.index + said[0].length);
  const [day] = datesIn(behind);
  if (!day || !exists(day) || !/^(?:ngày\s*)?$/iu.test(behind.slice(0, behind.indexOf(day.text))))
    return null;
  const slip = slipOf(day, all !== null, report);
  return slip === null
    ? null
    : { severity: "warning", paragraph: place, message: slip, basis: letterBasis(report.outline) };
}

function slipOf(day: CalendarDate, ofAll: boolean, { date, period }: Report): string | null {
  if (date && numberOf(day) > numberOf(date)) {
    return `Số liệu ghi tính đến ngày ${formatDate(day)}, sau ngày ban hành báo cáo (${formatDate(date)}). Xem lại hai ngày.`;
  }
  const { year, kind } = period;
  if (!ofAll || year === null || kind === null) return null;
  const first = { year: year - 1, month: 12, day: 15 };
  const last = kind === "half-year" ? { year, month: 6, day: 30 } : { year, month: 12, day: 31 };
  if (numberOf(day) >= numberOf(first) && numberOf(day) <= numberOf(last)) return null;
  const name = kind === "half-year" ? `6 tháng đầu năm ${year}` : `năm ${year}`;
  return `Số liệu ghi tính đến ngày ${formatDate(day)}, ngoài kỳ báo cáo ${name}. Xem lại ngày, có phải chữ còn sót của kỳ trước.`;
}

/** Later days are greater. */
const numberOf = ({ year, month, day }: CalendarDate): number => (year * 100 + month) * 100 + day;
