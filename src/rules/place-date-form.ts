import type { PlaceDateSlip, SaidBy } from "../strings/findings";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at, type Edit } from "./shared/fix";
import { elementParagraph, elementSegments } from "./shared/letterhead";

const WORDED = /^(.*?)(,?)\s*ngày\s*(\d{1,2})?[\s.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4})?/iu;
const SLASHED = /,\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;

/** "Đồng Nai, ngày 05 tháng 02 năm 2026": comma, words, a zero before days below 10 and months 1 and 2. */
export const placeDateForm: Rule<"place-date-form"> = {
  id: "place-date-form",
  check: (report) =>
    elementParagraph(report, "place-date").flatMap(({ place }): RuleFinding<"place-date-form">[] => {
      const pieces = elementSegments(report, "place-date");
      const piece = pieces.find((one) => WORDED.test(one.text) || SLASHED.test(one.text));
      if (!piece || piece.isPlaceholder) return [];
      const { text } = piece;
      const data = formOf(text);
      if (data.slips.length === 0) return [];
      return [
        {
          messageId: "form",
          data,
          severity: "warning",
          ...at(report, place, text, placeDateEdits),
          citation: decree("II.4"),
        },
      ];
    }),
};

/** Day and month may still be open: the registrar fills them in. */
function formOf(text: string): SaidBy<"place-date-form">["data"] {
  const match = WORDED.exec(text);
  if (!match) return { text, slips: ["words"] };
  const [, name = "", comma, day = "", month = "", year] = match;
  const needsZero = { day: /^[1-9]$/.test(day), month: /^[12]$/.test(month) };
  const slips: readonly PlaceDateSlip[] = [
    ...(name.trim() === "" || /^[.…\s]+$/.test(name) ? (["no-place"] as const) : []),
    ...(name.split(/[\s-]+/).some((word) => /^\p{Ll}/u.test(word)) ? (["place-capitals"] as const) : []),
    ...(/NGÀY|NGAY|(?<=\p{L}.*)(?:Ngày|Tháng|Năm)/u.test(text) ? (["date-capitals"] as const) : []),
    ...(comma === "" && name.trim() !== "" ? (["comma"] as const) : []),
    ...(needsZero.day ? (["day-zero"] as const) : []),
    ...(needsZero.month ? (["month-zero"] as const) : []),
    ...(year === undefined ? (["no-year"] as const) : []),
  ];
  return { text, slips, ...(needsZero.day && { day }), ...(needsZero.month && { month }) };
}

/** A name with capitals right before the date. */
const PLACE = /(?<=^|[\t\v])\s*\p{Lu}[\p{L}\p{M}.]*(?:[ -]+\p{Lu}[\p{L}\p{M}.]*)*(?=[ \u00A0]+$)/u;
const DATE = /ngày[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*tháng[ \u00A0]*(\d{1,2})?[ \u00A0.…_]*năm/dgiu;

/**
 * A comma behind the place, a zero before days below 10 and before months 1 and 2: Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * mục II.4.b. For the line of place and date, which has one date; [] where the text has none or several.
 */
export function placeDateEdits(text: string): readonly Edit[] {
  const [date, ...others] = text.matchAll(DATE);
  if (!date?.indices || others.length > 0) return [];
  const [, day, month] = date.indices;
  return [
    ...comma(text.slice(0, date.index)),
    ...padded(text, day, /^[1-9]$/),
    ...padded(text, month, /^[12]$/),
  ];
}

function comma(before: string): readonly Edit[] {
  const match = PLACE.exec(before);
  if (!match) return [];
  const end = match.index + match[0].length;
  // The last letter goes with it: there is nothing between two letters to be written over.
  return [{ start: end - 1, end, to: `${before[end - 1] ?? ""},` }];
}

/** `digits` is undefined where day or month is still open: "ngày … tháng 2 năm 2026". */
function padded(text: string, digits: readonly [number, number] | undefined, bare: RegExp): readonly Edit[] {
  if (!digits) return [];
  const [start, end] = digits;
  const written = text.slice(start, end);
  return bare.test(written) ? [{ start, end, to: `0${written}` }] : [];
}
