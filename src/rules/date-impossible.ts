import { datesIn, exists } from "../reading/dates";
import { readLines } from "../reading/lines";
import { remembered } from "../reading/memo";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/** A day without a year behind "ngày": 29/02 exists in some years. */
const DAY_MONTH = /ngày\s*(\d{1,2})\s*[/-]\s*(\d{1,2})(?!\s*[/.-]?\s*\d)/giu;
const LEAP_YEAR = 2024;

/** A day that the calendar does not have is a slip of the pen: 31/11, 30/02, 29/02/2026. */
export const dateImpossible: Rule = {
  id: "date-impossible",
  check: ({ source }) =>
    readLines(source).flatMap(({ text, place }): RuleFinding[] => {
      return impossibleIn(text).map((found) => ({
        severity: "error",
        paragraph: place,
        message: `Ngày không có trong lịch: “${found}”. Xem lại ngày, tháng, năm.`,
        basis: CLAUSES.date,
      }));
    }),
};

/** As they stand in the text. */
const impossibleIn = remembered((text): readonly string[] => {
  const whole = datesIn(text).filter((date) => !exists(date));
  const short = [...text.matchAll(DAY_MONTH)].filter(
    ([, day, month]) => !exists({ day: Number(day), month: Number(month), year: LEAP_YEAR }),
  );
  return [...new Set([...whole.map((date) => date.text), ...short.map(([found]) => found)])];
});
