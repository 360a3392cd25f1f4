import type { CalendarDate, Citation } from "../../outline";
import { formatDate } from "../../rules/shared/basis";
import { mendOf, type Mend } from "./mend";

const SLASHED =
  /^(?<before>[ \u00A0]?\(?(?:ngày[ \u00A0])?)(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/iu;
const WORDED =
  /^(?<before>[ \u00A0]?\(?ngày[ \u00A0])(?<day>\d{1,2})[ \u00A0]tháng[ \u00A0](?<month>\d{1,2})[ \u00A0]năm[ \u00A0](?<year>\d{4})(?!\d)/iu;

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
    const [before = "", ...behind] = text.split(name);
    if (behind.length !== 1) return [];
    const date = dateBehind(text, before.length + name.length);
    if (!date || rightParts(date, citation.date) !== 2) return [];
    return [{ start: date.start, end: date.end, to: write(citation.date, date.mark) }];
  });
  // Two slips are two decisions of the clerk's.
  return edits.length === 1 ? mendOf(text, edits) : null;
}

function dateBehind(text: string, at: number): WrittenDate | null {
  const behind = text.slice(at);
  const match = SLASHED.exec(behind) ?? WORDED.exec(behind);
  if (!match?.groups) return null;
  const { before = "", day, month, year, mark = "" } = match.groups;
  return {
    day: Number(day),
    month: Number(month),
    year: Number(year),
    start: at + before.length,
    end: at + match[0].length,
    mark,
  };
}

function rightParts(written: CalendarDate, right: CalendarDate): number {
  return (["day", "month", "year"] as const).filter((part) => written[part] === right[part]).length;
}

function write(date: CalendarDate, mark: string): string {
  const [day = "", month = "", year = ""] = formatDate(date).split("/");
  return mark === "" ? `${day} tháng ${month} năm ${year}` : [day, month, year].join(mark);
}
