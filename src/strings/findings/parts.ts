/** Pieces of sentences that are alike in every language: quotations, days, numbers as the report writes them. */
import type { CalendarDate, ItemId } from "../../outline";

/** Room for most headings and sentences; a message is one or two lines. */
const MAX_QUOTE = 90;

/** The beginning of a text: cut between words, and an ellipsis says that it was cut. */
export function excerpt(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length - 1);
  return `${text.slice(0, space > 0 ? space : length - 1).replace(/[\s,;:.-]+$/, "")}…`;
}

/** Words of the report, shortened. */
export const quote = (text: string, length = MAX_QUOTE): string => `“${excerpt(text, length)}”`;

/** As it is typed in a report, whatever the language: 13,5. At most one decimal. */
export const decimal = (value: number): string => String(Math.round(value * 10) / 10).replace(".", ",");

/** As the report writes numbers: 1.234 and 8,5. */
export function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return decimals === undefined ? groups : `${groups},${decimals}`;
}

export const added = ({ parts, sum }: { readonly parts: readonly number[]; readonly sum: number }): string =>
  `${parts.map(grouped).join(" + ")} = ${grouped(sum)}`;

export const share = (value: number): string => `${value.toFixed(2).replace(".", ",")}%`;

export const slashed = ({ day, month, year }: CalendarDate): string => `${day}/${month}/${year}`;

/** A part ("III") or an item of one ("III.7.2"). */
export const isPart = (id: ItemId): boolean => !id.includes(".");
