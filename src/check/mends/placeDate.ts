import { mendOf, type Mend } from "./mend";

/** A name with capitals right before the date. */
const PLACE = /(?<=^|[\t\v])\s*\p{Lu}[\p{L}\p{M}.]*(?:[ -]+\p{Lu}[\p{L}\p{M}.]*)*(?=[ \u00A0]+$)/u;
const DATE = /ngày[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*tháng[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*năm/dgiu;

/**
 * A comma behind the place, a zero before days below 10 and before months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.b. For the line of
 * place and date, which has one date; null where the text has none or several.
 */
export function placeDateMend(text: string): Mend | null {
  const [date, ...others] = text.matchAll(DATE);
  if (!date?.indices || others.length > 0) return null;
  const [, day, month] = date.indices;
  return mendOf(text, [
    ...comma(text.slice(0, date.index)),
    ...padded(text, day, /^[1-9]$/),
    ...padded(text, month, /^[12]$/),
  ]);
}

function comma(before: string) {
  const match = PLACE.exec(before);
  if (!match) return [];
  const end = match.index + match[0].length;
  // The last letter goes with it: there is nothing between two letters to be written over.
  return [{ start: end - 1, end, to: `${before[end - 1] ?? ""},` }];
}

/** `place` is undefined where day or month is still open: "ngày … tháng 2 năm 2026". */
function padded(text: string, place: readonly [number, number] | undefined, bare: RegExp) {
  if (!place) return [];
  const [start, end] = place;
  const digits = text.slice(start, end);
  return bare.test(digits) ? [{ start, end, to: `0${digits}` }] : [];
}
