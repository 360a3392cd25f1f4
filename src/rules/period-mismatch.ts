import type { CalendarDate, Outline } from "../outline";
import { periodIn } from "../report/period";
import type { Report, ReportPeriod } from "../report/report";
import type { SaidBy } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { LETTER } from "./shared/citation";
import { at } from "./shared/fix";
import { elementParagraph } from "./shared/letterhead";
import { openingLines } from "./shared/regions";
import { textLinesWith } from "./textsWith";

/** An annual report is still issued in the first months of the next year. */
const LATE_MONTHS = 3;
/** The part that tells of tasks and solutions for the next period. */
const PLANS = "V";
/** Of a heading with its text on the same line only the heading is meant. */
const MAX_PLAN_HEADING = 120;
const PLAN_YEAR = /năm\s+(\d{4})(?!\s*[-–]\s*\d|\d)/giu;
/** Of a report that does not say its year nothing is too old. */
const NEVER = -Infinity;
const CLOSING = /^trên đây là/iu;
/** Not a comparison: "so với 6 tháng đầu năm 2025", "cùng kỳ 6 tháng đầu năm 2025". */
const OLD_HALF_YEAR =
  /(?<!(?:so với|cùng kỳ|cùng kì|của|với|từ|hơn|kỳ)\s)(?:0?6|sáu) tháng đầu năm (\d{4})/giu;
/** Looking for this alone is quicker: a quick no for most lines. */
const HALF_YEAR = /tháng đầu năm \d/iu;

type Slip = RuleFinding<"period-mismatch">;

const closingLines = textLinesWith((text) => CLOSING.exec(text) ?? []);

interface HalfYear {
  readonly words: string;
  readonly year: number;
}

const linesWithHalfYears = textLinesWith((text): readonly HalfYear[] =>
  HALF_YEAR.test(text)
    ? [...text.matchAll(OLD_HALF_YEAR)].map(([words, year]) => ({ words, year: Number(year) }))
    : [],
);

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
function oldTitle({ period, subjectLines, source }: Report): readonly Slip[] {
  const paragraph = subjectLines.at(-1);
  const said = periodIn(subjectLines.map((place) => source.paragraphs[place]?.text ?? "").join(" "));
  if (paragraph === undefined || !differs(said, period)) return [];
  return [
    {
      messageId: "title",
      data: { written: said, period },
      severity: "error",
      paragraph,
      citation: LETTER,
    },
  ];
}

/** What the introduction and the closing sentence call the report. */
function introductions(report: Report): readonly Slip[] {
  const { period } = report;
  const lines = [...openingLines(report), ...closingLines(report)];
  return lines.flatMap(({ text, place }): Slip[] => {
    const said = periodIn(selfDescription(text));
    if (!differs(said, period)) return [];
    return [
      {
        messageId: "introduction",
        data: { written: said, period },
        severity: "error",
        paragraph: place,
        citation: LETTER,
      },
    ];
  });
}

/** The years of what is cited ("Kế hoạch năm 2025") are not the report's: only what follows "báo cáo" is. */
function selfDescription(text: string): string {
  return /^.*(báo cáo.*)$/isu.exec(text)?.[1] ?? "";
}

/** "6 tháng đầu năm 2025" in a report of 2026 that compares nothing: text left from the report before. */
function copiedText(report: Report): readonly Slip[] {
  const { period } = report;
  const told = new Set(openingLines(report).map(({ place }) => place));
  const own = period.year ?? NEVER;
  return linesWithHalfYears(report).flatMap(({ text, place, found }): Slip[] => {
    const old = found.find(({ year }) => year < own);
    if (!old || told.has(place) || CLOSING.test(text)) return [];
    return [
      {
        messageId: "half-year",
        data: { text: old.words, period },
        severity: "warning",
        ...at(report, place, old.words),
        citation: LETTER,
      },
    ];
  });
}

/** The plans are for what comes next: after a half-year its second half, after a year the next one. */
function oldPlans({ period, items, source }: Report): readonly Slip[] {
  const own = period.year ?? NEVER;
  const next = period.kind === "half-year" ? own : own + 1;
  const plans = items.filter(({ id }) => id === PLANS).flatMap(({ heading }) => heading ?? []);
  return plans.flatMap((paragraph): Slip[] => {
    const text = source.paragraphs[paragraph]?.text.normalize("NFC") ?? "";
    const years = [...text.matchAll(PLAN_YEAR)]
      .filter(({ index }) => index < MAX_PLAN_HEADING)
      .map(([, found]) => Number(found));
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

function differs(said: ReportPeriod, period: ReportPeriod): boolean {
  const year = said.year !== null && period.year !== null && said.year !== period.year;
  const kind = said.kind !== null && period.kind !== null && said.kind !== period.kind;
  return year || kind;
}
