/** Days as reports write them: "ngày 05 tháng 12 năm 2026", "05/12/2026", "05-12-2026". */
import type { CalendarDate } from "../outline";

const WORDED = /(?:ngày|ngay)\s*(\d{1,2})\s*(?:tháng|thang)\s*(\d{1,2})\s*(?:năm|nam)\s*(\d{4})(?!\d)/iu;
const SLASHED = /(?<![\d/.-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/u;

/** Both end so: a quick no for most texts. */
const YEAR = /\d{4}/;

/** The first whole date of a text, whether or not the calendar has it. */
export function dateIn(text: string): CalendarDate | null {
  const match = WORDED.exec(text) ?? SLASHED.exec(text);
  return match ? { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) } : null;
}

export interface WrittenDate extends CalendarDate {
  /** As it stands in the text. */
  readonly text: string;
}

/** Every whole date of a text, in the order in which they stand there. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (!YEAR.test(text)) return [];
  return [WORDED, SLASHED]
    .filter((pattern) => pattern.test(text))
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern.source, "giu"))])
    .sort((a, b) => a.index - b.index)
    .map((match) => ({
      day: Number(match[1]),
      month: Number(match[2]),
      year: Number(match[3]),
      text: match[0],
    }));
}

/** Whether the calendar has the day: 31/11 and 29/02/2026 it has not. */
export function exists({ day, month, year }: CalendarDate): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
