import type { CalendarDate, Citation } from "../../outline";
import { mendOf, type Mend } from "./mend";

const SLASHED = /^[ \u00A0]?\(?(?:ngày[ \u00A0])?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/diu;
const WORDED =
  /^[ \u00A0]?\(?ngày[ \u00A0](\d{1,2})[ \u00A0]tháng[ \u00A0](\d{1,2})[ \u00A0]năm[ \u00A0](\d{4})(?!\d)/diu;

interface WrittenDate extends CalendarDate {
  readonly start: number;
  readonly end: number;
  /** "" where the date is written in words. */
  readonly mark: string;
}

/**
 * The day of a document that the outline names, where nothing else is in doubt: its kind and whole number stand right
 * before the date, once in the paragraph, and two of day, month and year are right. Numbers begin anew each year, so that
 * another year with another day is another document: three directives are 33/CT-TTg.
 */
export function citationDateMend(text: string, citations: readonly Citation[]): Mend | null {
  const edits = citations.flatMap((citation) => {
    const name = `${citation.kind} số ${citation.number}`;
    const at = text.indexOf(name);
    if (at < 0 || text.includes(name, at + 1)) return [];
    const date = dateBehind(text, at + name.length);
    if (!date || rightParts(date, citation.date) !== 2) return [];
    return [{ start: date.start, end: date.end, to: write(citation.date, date.mark) }];
  });
  // Two slips are two decisions of the clerk's.
  return edits.length === 1 ? mendOf(text, edits) : null;
}

function dateBehind(text: string, at: number): WrittenDate | null {
  const behind = text.slice(at);
  const slashed = SLASHED.exec(behind);
  const match = slashed ?? WORDED.exec(behind);
  const [day, month, year] = slashed ? [1, 3, 4] : [1, 2, 3];
  const first = match?.indices?.[1];
  const last = match?.indices?.[year];
  if (!match || !first || !last) return null;
  return {
    day: Number(match[day]),
    month: Number(match[month]),
    year: Number(match[year]),
    start: at + first[0],
    end: at + last[1],
    mark: slashed?.[2] ?? "",
  };
}

function rightParts(written: CalendarDate, right: CalendarDate): number {
  return (["day", "month", "year"] as const).filter((part) => written[part] === right[part]).length;
}

/** As the decree writes a day: zero before days below 10 and before months 1 and 2 (Phụ lục I, mục II.4.b). */
function write({ day, month, year }: CalendarDate, mark: string): string {
  const [dd, mm] = [day < 10 ? `0${day}` : `${day}`, month < 3 ? `0${month}` : `${month}`];
  return mark === "" ? `${dd} tháng ${mm} năm ${year}` : [dd, mm, year].join(mark);
}
