import type { CalendarDate } from "../outline";
import type { Report } from "../report";
import type { SaidBy } from "../strings/findings";
import type { Rule } from "./rule";
import { LETTER } from "./shared/citation";

/** The day up to which the figures are counted lies before the report's own day and within its period. */
export const cutoffDate: Rule<"cutoff-date"> = {
  id: "cutoff-date",
  check: (report) =>
    cutoffsOf(report).flatMap(({ paragraph, day, ofAll }) => {
      const slip = slipOf(day, ofAll, report);
      return slip ? [{ ...slip, severity: "warning", paragraph, citation: LETTER }] : [];
    }),
};

/** From the title on, where "(Số liệu tính đến ngày …)" may stand under the trích yếu. */
function cutoffsOf({ cutoffs, heading, signature }: Report): Report["cutoffs"] {
  return cutoffs.filter(
    ({ paragraph }) => paragraph >= (heading.kind ?? 0) && paragraph < (signature ?? Infinity),
  );
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
