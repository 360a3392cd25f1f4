import type { CalendarDate, Outline, PeriodKind } from "../outline";
import { periodIn } from "../report/period";
import type { Report, ReportPeriod } from "../report/report";
import { letterBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { elementParagraph } from "./shared/letterhead";
import type { Rule } from "./rule";
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
export const periodMismatch: Rule = {
  id: "period-mismatch",
  check: (report) => [
    ...dayOutside(report),
    ...oldTitle(report),
    ...introductions(report),
    ...copiedText(report),
    ...oldPlans(report),
  ],
};

function dayOutside(report: Report): readonly RuleFinding[] {
  const { period, date, outline } = report;
  const slip = date && daySlip(period, date, outline);
  if (!slip) return [];
  return elementParagraph(report, "place-date").map(({ place }) => ({
    ...slip,
    paragraph: place,
    basis: letterBasis(outline),
  }));
}

function daySlip(
  { kind, year }: ReportPeriod,
  date: CalendarDate,
  { deadlines }: Outline,
): Pick<RuleFinding, "severity" | "message"> | null {
  if (date.year === year) {
    if (kind !== "half-year" || date.month <= deadlines[kind].month + LATE_MONTHS) return null;
    return {
      severity: "warning",
      message: `Trích yếu là báo cáo ${nameOf({ kind, year })} nhưng ngày ban hành là tháng ${date.month}/${date.year}. Xem lại kỳ báo cáo ở trích yếu hoặc ngày ban hành.`,
    };
  }
  if (kind !== "half-year" && date.year - 1 === year && date.month <= LATE_MONTHS) return null;
  return {
    severity: "error",
    message: `Ngày ban hành thuộc năm ${date.year} nhưng báo cáo là của ${nameOf({ kind, year })}. Sửa năm ở ngày ban hành hoặc ở trích yếu.`,
  };
}

/** The title that kept last time's year, while the introduction and the day agree on another. */
function oldTitle({ period, subjectLines, source, outline }: Report): readonly RuleFinding[] {
  const paragraph = subjectLines.at(-1);
  const said = periodIn(subjectLines.map((place) => source.paragraphs[place]?.text ?? "").join(" "));
  if (paragraph === undefined || !differs(said, period)) return [];
  return [
    {
      severity: "error",
      paragraph,
      message: `Kỳ báo cáo không khớp: trích yếu viết ${nameOf(said)}, phần mở đầu và ngày ban hành là ${nameOf(period)}. Sửa năm ở trích yếu.`,
      basis: letterBasis(outline),
    },
  ];
}

/** What the introduction and the closing sentence call the report. */
function introductions(report: Report): readonly RuleFinding[] {
  const { period, outline } = report;
  const lines = [...openingLines(report), ...closingLines(report)];
  return lines.flatMap(({ text, place }): RuleFinding[] => {
    const said = periodIn(selfDescription(text));
    if (!differs(said, period)) return [];
    return [
      {
        severity: "error",
        paragraph: place,
        message: `Kỳ báo cáo không khớp: đoạn này viết ${nameOf(said)}, trích yếu là ${nameOf(period)}.`,
        basis: letterBasis(outline),
      },
    ];
  });
}

/** The years of what is cited ("Kế hoạch năm 2025") are not the report's: only what follows "báo cáo" is. */
function selfDescription(text: string): string {
  return /^.*(báo cáo.*)$/isu.exec(text)?.[1] ?? "";
}

/** "6 tháng đầu năm 2025" in a report of 2026 that compares nothing: text left from the report before. */
function copiedText(report: Report): readonly RuleFinding[] {
  const { period, outline } = report;
  const told = new Set(openingLines(report).map(({ place }) => place));
  const own = period.year ?? NEVER;
  return linesWithHalfYears(report).flatMap(({ text, place, found }): RuleFinding[] => {
    const old = found.find(({ year }) => year < own);
    if (!old || told.has(place) || CLOSING.test(text)) return [];
    return [
      {
        severity: "warning",
        paragraph: place,
        message: `Đoạn này nói về “${old.words}” trong báo cáo của ${nameOf(period)}. Xem lại có phải chữ còn sót của kỳ trước.`,
        basis: letterBasis(outline),
      },
    ];
  });
}

/** The plans are for what comes next: after a half-year its second half, after a year the next one. */
function oldPlans({ period: { kind, year }, items, source, outline }: Report): readonly RuleFinding[] {
  const own = year ?? NEVER;
  const next = kind === "half-year" ? own : own + 1;
  const plans = items.filter(({ id }) => id === PLANS).flatMap(({ heading }) => heading ?? []);
  return plans.flatMap((paragraph): RuleFinding[] => {
    const text = source.paragraphs[paragraph]?.text.normalize("NFC") ?? "";
    const years = [...text.matchAll(PLAN_YEAR)]
      .filter(({ index }) => index < MAX_PLAN_HEADING)
      .map(([, found]) => Number(found));
    const latest = Math.max(...years);
    if (years.length === 0 || latest >= next) return [];
    const expected = kind === "half-year" ? `6 tháng cuối năm ${next}` : `năm ${next}`;
    return [
      {
        severity: "warning",
        item: PLANS,
        paragraph,
        message: `Tiêu đề phần nhiệm vụ viết năm ${latest}; báo cáo của ${nameOf({ kind, year })} thì nhiệm vụ là của ${expected}. Xem lại có phải chữ còn sót của kỳ trước.`,
        basis: letterBasis(outline),
      },
    ];
  });
}

function differs(said: ReportPeriod, period: ReportPeriod): boolean {
  const year = said.year !== null && period.year !== null && said.year !== period.year;
  const kind = said.kind !== null && period.kind !== null && said.kind !== period.kind;
  return year || kind;
}

const KIND_NAMES: Readonly<Record<PeriodKind, string>> = { "half-year": "6 tháng đầu năm", annual: "năm" };

function nameOf({ kind, year }: ReportPeriod): string {
  return `${KIND_NAMES[kind ?? "annual"]}${year === null ? "" : ` ${year}`}`;
}
