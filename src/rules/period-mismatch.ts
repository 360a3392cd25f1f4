import type { CalendarDate, Outline } from "../outline";
import type { PeriodMention, Report, ReportPeriod } from "../report";
import type { SaidBy } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { LETTER } from "./shared/citation";
import { at } from "./shared/fix";
import { elementParagraph } from "./shared/letterhead";
import { inOwnText } from "./shared/regions";

/** An annual report is still issued in the first months of the next year. */
const LATE_MONTHS = 3;
/** The part that tells of tasks and solutions for the next period. */
const PLANS = "V";
/** Of a report that does not say its year nothing is too old. */
const NEVER = -Infinity;
type Slip = RuleFinding<"period-mismatch">;

/** Title, introduction, closing sentence and day of a report speak of one period. */
export const periodMismatch: Rule<"period-mismatch"> = {
  id: "period-mismatch",
  check: (report) => [
    ...dayOutside(report),
    ...oldTitle(report),
    ...introductions(report),
    ...copiedText(report),
    ...oldPlans(report),
  ],
};

function dayOutside(report: Report): readonly Slip[] {
  const { period, date, outline } = report;
  const slip = date && daySlip(period, date, outline);
  if (!slip) return [];
  return elementParagraph(report, "place-date").map(({ place }) => ({
    ...slip,
    paragraph: place,
    citation: LETTER,
  }));
}

function daySlip(
  period: ReportPeriod,
  date: CalendarDate,
  { deadlines }: Outline,
): (Pick<Slip, "severity"> & SaidBy<"period-mismatch">) | null {
  const { kind } = period;
  const { month, year } = date;
  if (year === period.year) {
    if (kind !== "half-year" || month <= deadlines[kind].month + LATE_MONTHS) return null;
    return { messageId: "issued-late", data: { period, month, year }, severity: "warning" };
  }
  if (kind !== "half-year" && year - 1 === period.year && month <= LATE_MONTHS) return null;
  return { messageId: "issued-year", data: { period, year }, severity: "error" };
}

/** The title that kept last time's year, while the introduction and the day agree on another. */
function oldTitle(report: Report): readonly Slip[] {
  const { period } = report;
  return mentions(report, "title")
    .filter((written) => differs(written, period))
    .map((written) => ({
      messageId: "title",
      data: { written: periodOf(written), period },
      severity: "error",
      paragraph: written.paragraph,
      citation: LETTER,
    }));
}

/** What the introduction and the closing sentence call the report. */
function introductions(report: Report): readonly Slip[] {
  const { period } = report;
  return [...mentions(report, "opening"), ...inOwnText(mentions(report, "closing"), report)]
    .filter((written) => differs(written, period))
    .map((written) => ({
      messageId: "introduction",
      data: { written: periodOf(written), period },
      severity: "error",
      paragraph: written.paragraph,
      citation: LETTER,
    }));
}

/** "6 tháng đầu năm 2025" in a report of 2026 that compares nothing: text left from the report before. */
function copiedText(report: Report): readonly Slip[] {
  const { period } = report;
  const own = period.year ?? NEVER;
  const old = inOwnText(mentions(report, "text"), report).filter(({ year }) => (year ?? own) < own);
  return old
    .filter(({ paragraph }, index) => old[index - 1]?.paragraph !== paragraph)
    .map(({ paragraph, words: text = "" }) => ({
      messageId: "half-year",
      data: { text, period },
      severity: "warning",
      ...at(report, paragraph, text),
      citation: LETTER,
    }));
}

/** The plans are for what comes next: after a half-year its second half, after a year the next one. */
function oldPlans(report: Report): readonly Slip[] {
  const { period, items } = report;
  const own = period.year ?? NEVER;
  const next = period.kind === "half-year" ? own : own + 1;
  const plans = items.filter(({ id }) => id === PLANS).flatMap(({ heading }) => heading ?? []);
  return plans.flatMap((paragraph): Slip[] => {
    const years = mentions(report, "heading")
      .filter((named) => named.paragraph === paragraph)
      .map((named) => named.year ?? NEVER);
    const latest = Math.max(...years);
    if (years.length === 0 || latest >= next) return [];
    return [
      {
        messageId: "plans",
        data: { year: latest, period, next },
        severity: "warning",
        item: PLANS,
        paragraph,
        citation: LETTER,
      },
    ];
  });
}

const mentions = ({ periodMentions }: Report, where: PeriodMention["where"]): readonly PeriodMention[] =>
  periodMentions.filter((mention) => mention.where === where);

const periodOf = ({ kind, year }: PeriodMention): ReportPeriod => ({ kind, year });

function differs(said: ReportPeriod, period: ReportPeriod): boolean {
  const year = said.year !== null && period.year !== null && said.year !== period.year;
  const kind = said.kind !== null && period.kind !== null && said.kind !== period.kind;
  return year || kind;
}
