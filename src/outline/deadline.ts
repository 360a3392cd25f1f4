import type { CalendarDate, Outline, PeriodKind } from "./outline";

const DAY = 86_400_000;

export interface Deadline extends CalendarDate {
  /** From today to that day; the report must be sent before it, so 1 on the last day and 0 or less when it is late. */
  readonly daysLeft: number;
}

/** The day before which the report of that period must have been sent. */
export function deadlineOf(outline: Outline, period: PeriodKind, year: number, today: Date): Deadline {
  const { day, month } = outline.deadlines[period];
  const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return { day, month, year, daysLeft: Math.round((Date.UTC(year, month - 1, day) - now) / DAY) };
}
