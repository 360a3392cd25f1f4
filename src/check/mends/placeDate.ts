import { mendOf, type Mend } from "./mend";

/** Day and month may still be open: "ngày … tháng 2 năm 2026". */
/** A name with capitals that nothing but the date follows. */
const PLACE =
  /(?<=^|[\t\v])\s*\p{Lu}[\p{L}\p{M}.]*(?:[ -]+\p{Lu}[\p{L}\p{M}.]*)*(?=[ \u00A0]+ngày[ \u00A0]*\d)/u;
const DATE = /ngày[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*tháng[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*năm/dgiu;

/**
 * A comma behind the place, a zero before days below 10 and before months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b. For the line of
 * place and date, which has one date; null where the text has none or several.
 */
export function placeDateMend(text: string): Mend | null {
  const [date, ...others] = text.matchAll(DATE);
  if (!date?.indices || others.length > 0) return null;
  const [, day, month] = date.indices;
  return mendOf(text, [...comma(text), ...padded(text, day, 9), ...padded(text, month, 2)]);
}

function comma(text: string) {
  const match = PLACE.exec(text);
  const end = match ? match.index + match[0].length : 0;
  // The last letter goes with it: there is nothing between two letters to be written over.
  return match ? [{ start: end - 1, end, to: `${text[end - 1] ?? ""},` }] : [];
}

function padded(text: string, place: readonly [number, number] | undefined, upTo: number) {
  if (!place) return [];
  const [start, end] = place;
  const digits = text.slice(start, end);
  const isBare = digits.length === 1 && Number(digits) >= 1 && Number(digits) <= upTo;
  return isBare ? [{ start, end, to: `0${digits}` }] : [];
}
