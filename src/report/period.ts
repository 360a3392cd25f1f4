/** Which period a report is about: said in its title (unless text and day agree on another year), else in its first lines, else told by the day under Quốc hiệu. */
import type { CalendarDate, Outline, PeriodKind } from "../outline";
import type { ReportPeriod } from "./readings";
import { tidy } from "../text/text";

const HALF_YEAR =
  /(?:0?6|sáu|sau)\s+(?:tháng|thang)(?:\s+(?:đầu|dau)\s+(?:năm|nam))?(?:\s+(\d{4}))?|nửa\s+đầu\s+năm(?:\s+(\d{4}))?/iu;
const OTHER_SPAN =
  /(?:0?[1-57-9]|1[0-2]|chín|ba)\s+tháng|(?:quý|quy)\s+[IV1-4]+|(?:0?6|sáu)\s+tháng\s+cuối/iu;
const SPAN = /(?:giai đoạn|giai doan|nhiệm kỳ|nhiem ky)?\s*(?:năm\s+)?\d{4}\s*-\s*\d{4}/giu;
const YEAR = /(?:năm|nam)\s+(\d{4})(?!\d)/iu;
const DATE =
  /(?:ngày|ngay)?\s*\d{1,2}\s*(?:tháng|thang)\s*\d{1,2}\s*(?:năm|nam)\s*\d{4}|\d{1,2}\/\d{1,2}\/\d{4}/giu;
/** Months around the deadline in which the report of that kind is written. */
const BEFORE_DEADLINE = 1;
const AFTER_DEADLINE = 2;

export function readPeriod(
  title: readonly string[],
  opening: readonly string[],
  date: CalendarDate | null,
  outline: Outline,
): ReportPeriod {
  const [said, begun, dated] = [
    periodIn(title.join(" ")),
    opening.map((text) => periodIn(text)),
    fromDate(date, outline),
  ];
  const stale = isStale(said, begun, dated);
  const sources = [...(stale ? [] : [said]), ...begun, dated];
  // Kind and year belong together: a year alone in the title is filled up from below only where that agrees.
  const first = sources.find((period) => period.kind !== null || period.year !== null);
  if (!first) return { kind: null, year: null };
  if (first.kind !== null && first.year !== null) return first;
  const agreeing = sources.filter(
    ({ kind, year }) =>
      (first.kind === null || kind === null || kind === first.kind) && agree(year, first.year),
  );
  return {
    kind: first.kind ?? agreeing.find(({ kind }) => kind !== null)?.kind ?? null,
    year: first.year ?? agreeing.find(({ year }) => year !== null)?.year ?? null,
  };
}

/** The year of last time's report, left in the title: the text and the day both say the same other one. */
function isStale(title: ReportPeriod, opening: readonly ReportPeriod[], date: ReportPeriod): boolean {
  if (title.year === null || date.year === null || title.year >= date.year) return false;
  const begun = opening.find(({ kind, year }) => kind !== null && year !== null);
  return begun?.kind === title.kind && begun.kind === date.kind && begun.year === date.year;
}

function agree(one: number | null, other: number | null): boolean {
  return one === null || other === null || one === other;
}

/** The period that a text names; a span of years, a quarter or a date is none. */
export function periodIn(text: string): ReportPeriod {
  const plain = tidy(text).replace(DATE, " ").replace(SPAN, " ");
  const half = HALF_YEAR.exec(plain);
  const year = YEAR.exec(plain);
  const number = half?.[1] ?? half?.[2] ?? year?.[1];
  const found = number === undefined ? null : Number(number);
  if (OTHER_SPAN.test(plain) && !half?.[0].match(/đầu|dau/iu)) {
    return { kind: null, year: found };
  }
  if (half) return { kind: "half-year", year: found };
  return { kind: year ? "annual" : null, year: found };
}

function fromDate(date: CalendarDate | null, outline: Outline): ReportPeriod {
  if (!date) return { kind: null, year: null };
  for (const kind of ["half-year", "annual"] satisfies PeriodKind[]) {
    const due = outline.deadlines[kind].month;
    const since = (date.month - due + 12) % 12;
    if (since <= AFTER_DEADLINE || since >= 12 - BEFORE_DEADLINE) {
      return { kind, year: date.month < due - BEFORE_DEADLINE ? date.year - 1 : date.year };
    }
  }
  return { kind: null, year: date.year };
}
