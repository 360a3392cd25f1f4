import type { CalendarDate, PeriodKind } from "../outline";
import type { AgencyProfile } from "./agencyProfile";

/** The last month in which the half-year's report is written: it is due on 30 May, and late in June. */
const HALF_YEAR_ENDS = 6;

export interface CurrentPeriod {
  readonly period: PeriodKind;
  readonly year: number;
}

/** The report that is being written on this day: the first half-year's until the end of June, then the annual one. */
export function currentPeriod(today: Date): CurrentPeriod {
  return {
    period: today.getMonth() + 1 <= HALF_YEAR_ENDS ? "half-year" : "annual",
    year: today.getFullYear(),
  };
}

/**
 * A remembered profile for the report of this day. Period, year and day of issue belong to one report and not to the
 * agency: those of the report before must not get into the new one.
 */
export function profileForToday(profile: AgencyProfile, today: Date): AgencyProfile {
  const renewed: Omit<AgencyProfile, "date"> & { date?: CalendarDate } = {
    ...profile,
    ...currentPeriod(today),
  };
  delete renewed.date;
  return renewed;
}
