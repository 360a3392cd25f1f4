/** The days that a tidied text names: all of them, and those up to which figures are counted. */
import type { CalendarDate } from "../outline";
import { datesIn, exists } from "../text/dates";

export interface NamedDay {
  readonly day: number;
  readonly month: number;
  /** null for a day without a year: "ngày 15/11". */
  readonly year: number | null;
  /** As it stands in the text. */
  readonly words: string;
  /** Whether the calendar has it: 31/11 it has not, and 29/02 only in some years. */
  readonly exists: boolean;
}

export interface Cutoff {
  readonly day: CalendarDate;
  /** Whether it speaks of all the report's figures. */
  readonly ofAll: boolean;
}

/** A day without a year behind "ngày". */
const DAY_MONTH = /ngày\s*(\d{1,2})\s*[/-]\s*(\d{1,2})(?!\s*[/.-]?\s*\d)/giu;
const MAY_NAME = /ngày\s*\d/iu;
const LEAP_YEAR = 2024;

/** Those with a year first. */
export function daysIn(text: string): readonly NamedDay[] {
  const whole = datesIn(text).map(({ text: words, ...date }) => ({ ...date, words, exists: exists(date) }));
  if (!MAY_NAME.test(text)) return whole;
  const short = [...text.matchAll(DAY_MONTH)].map(([words, day, month]) => {
    const date = { day: Number(day), month: Number(month) };
    return { ...date, year: null, words, exists: exists({ ...date, year: LEAP_YEAR }) };
  });
  return [...whole, ...short];
}

/** "Số liệu tính từ ngày 15/12/2025 đến ngày 15/11/2026": what speaks of all the report's figures. */
const OF_FIGURES = /số liệu[^.;]{0,300}?(?<!\p{L})đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** "Tính đến ngày 15/11/2026, …": what speaks of one figure; an older day may be right there. */
const OF_ONE = /(?<!\p{L})tính đến\s+(?:hết\s+)?(?:thời điểm\s+)?(?=ngày|\d)/iu;
/** What both say: a quick no for most texts. */
const MAY_SAY = /số liệu|tính đến/iu;
/** Not counted yet, or counted for another report. */
const ESTIMATED = /(?<!\p{L})(?:ước|dự kiến|phấn đấu|sẽ|mục tiêu|kế hoạch|thời hạn|hạn)(?!\p{L})/iu;
const COMPARED = /cùng kỳ|năm trước|kỳ trước|so với|so sánh/iu;

export function cutoffsIn(text: string): readonly Cutoff[] {
  if (!MAY_SAY.test(text)) return [];
  return text.split(/[.;](?=\s|$)/u).flatMap((sentence) => cutoffIn(sentence) ?? []);
}

function cutoffIn(sentence: string): Cutoff | null {
  const all = OF_FIGURES.exec(sentence);
  const found = all ?? OF_ONE.exec(sentence);
  if (!found || ESTIMATED.test(sentence) || COMPARED.test(sentence)) return null;
  const behind = sentence.slice(found.index + found[0].length);
  const [date] = datesIn(behind);
  if (!date || !exists(date) || !/^(?:ngày\s*)?$/iu.test(behind.slice(0, behind.indexOf(date.text))))
    return null;
  const { day, month, year } = date;
  return { day: { day, month, year }, ofAll: all !== null };
}
