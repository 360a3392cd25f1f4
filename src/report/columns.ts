/** Columns of a table that tell of another period: "Kết quả năm 2026 | Năm 2025", "Cùng kỳ". */
import type { Paragraph } from "../document";
import { periodIn } from "./period";
import type { ReportPeriod } from "./readings";

const BEFORE = /(?:cùng kỳ|cùng kì|năm trước|kỳ trước|kì trước|cung ky|nam truoc|ky truoc)/iu;

/** Longer, it is no heading of a column: a whole report may have been typed into one table. */
const LONGEST = 60;

/** Places of the paragraphs in such columns, below the row of headings. */
export function inOtherColumns(
  paragraphs: readonly Paragraph[],
  { year }: ReportPeriod,
): ReadonlySet<number> {
  const headings = new Map<string, string>();
  for (const { cell, text } of paragraphs) {
    if (cell?.row !== 0) continue;
    const key = `${cell.table} ${cell.column}`;
    headings.set(key, `${headings.get(key) ?? ""} ${text}`.normalize("NFC"));
  }
  const isOther = (heading: string): boolean => {
    const named = periodIn(heading).year;
    const tells = BEFORE.test(heading) || (named !== null && year !== null && named < year);
    return tells && heading.trim().length <= LONGEST;
  };
  if (headings.size === 0) return new Set();
  const others = new Set([...headings].filter(([, heading]) => isOther(heading)).map(([key]) => key));
  return new Set(
    paragraphs.flatMap(({ cell }, place) =>
      cell && cell.row > 0 && others.has(`${cell.table} ${cell.column}`) ? [place] : [],
    ),
  );
}
