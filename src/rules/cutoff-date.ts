import { datesIn, exists } from "../text/dates";
import type { CalendarDate } from "../outline";
import type { Report } from "../report/report";
import type { SaidBy } from "../strings/findings";
import type { Rule } from "./rule";
import { LETTER } from "./shared/citation";
import { linesWith, type TextWith } from "./textsWith";

/** "Số liệu tính từ ngày 15/12/2025 đến ngày 15/11/2026": what speaks of all the report's figures. */
const OF_FIGURES = /số liệu[^.;]{0,300}?(?<!\p{L})đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** "Tính đến ngày 15/11/2026, …": what speaks of one figure; an older day may be right there. */
const OF_ONE = /(?<!\p{L})tính đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** Not counted yet, or counted for another report. */
const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến|phấn đấu|sẽ|mục tiêu|kế hoạch|thời hạn|hạn)(?!\p{L})/iu;
const COMPARED = /cùng kỳ|năm trước|kỳ trước|so với|so sánh/iu;

/** The day up to which the figures are counted lies before the report's own day and within its period. */
export const cutoffDate: Rule<"cutoff-date"> = {
  id: "cutoff-date",
  check: (report) =>
    cutoffsOf(report).flatMap(({ place, found }) =>
      found
        .flatMap(({ day, ofAll }) => slipOf(day, ofAll, report) ?? [])
        .map((slip) => ({ ...slip, severity: "warning", paragraph: place, citation: LETTER })),
    ),
};

/** From the title on, where "(Số liệu tính đến ngày …)" may stand under the trích yếu. */
function cutoffsOf(report: Report): readonly TextWith<Cutoff>[] {
  const { kind: title } = report.heading;
  const end = report.signature ?? Infinity;
  return linesWithCutoffs(report).filter(({ place }) => place >= (title ?? 0) && place < end);
}

interface Cutoff {
  readonly day: CalendarDate;
  /** Whether it speaks of all the report's figures. */
  readonly ofAll: boolean;
}

/** What both say: a quick no for most lines. */
const MAY_SAY = /số liệu|tính đến/iu;

const linesWithCutoffs = linesWith((text): readonly Cutoff[] =>
  MAY_SAY.test(text) ? text.split(/[.;](?=\s|$)/u).flatMap((sentence) => cutoffIn(sentence) ?? []) : [],
);

function cutoffIn(text: string): Cutoff | null {
  const all = OF_FIGURES.exec(text);
  const said = all ?? OF_ONE.exec(text);
  if (!said || ESTIMATED.test(text) || COMPARED.test(text)) return null;
  const behind = text.slice(said.index + said[0].length);
  const [day] = datesIn(behind);
  if (!day || !exists(day) || !/^(?:ngày\s*)?$/iu.test(behind.slice(0, behind.indexOf(day.text))))
    return null;
  return { day: { day: day.day, month: day.month, year: day.year }, ofAll: all !== null };
}

function slipOf(day: CalendarDate, ofAll: boolean, { date, period }: Report): SaidBy<"cutoff-date"> | null {
  if (date && compare(day, date) > 0) return { messageId: "after-report", data: { day, issued: date } };
  const { year, kind } = period;
  if (!ofAll || year === null || kind === null) return null;
  const first = { year: year - 1, month: 12, day: 15 };
  const next = kind === "half-year" ? { year, month: 7, day: 1 } : { year: year + 1, month: 1, day: 1 };
  if (compare(day, first) >= 0 && compare(day, next) < 0) return null;
  return { messageId: "outside-period", data: { day, period } };
}

/** Above 0 where the first is the later day, 0 where they are the same. */
const compare = (one: CalendarDate, other: CalendarDate): number =>
  one.year - other.year || one.month - other.month || one.day - other.day;
