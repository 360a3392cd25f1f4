import { datesIn, exists } from "../text/dates";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
import { linesWith } from "./textsWith";

/** A day without a year behind "ngày": 29/02 exists in some years. */
const DAY_MONTH = /ngày\s*(\d{1,2})\s*[/-]\s*(\d{1,2})(?!\s*[/.-]?\s*\d)/giu;
const LEAP_YEAR = 2024;

/** A day that the calendar does not have is a slip of the pen: 31/11, 30/02, 29/02/2026. */
export const dateImpossible: Rule<"date-impossible"> = {
  id: "date-impossible",
  check: (report) =>
    impossible(report).flatMap(({ place, found }) =>
      found.map((text) => ({
        messageId: "date",
        data: { text },
        severity: "error",
        ...at(report, place, text),
        citation: decree("II.4.b"),
      })),
    ),
};

/** As they stand in the text. */
const impossible = linesWith((text): readonly string[] => {
  const whole = datesIn(text).filter((date) => !exists(date));
  const short = daysAndMonths(text).filter(
    ([, day, month]) => !exists({ day: Number(day), month: Number(month), year: LEAP_YEAR }),
  );
  return [...new Set([...whole.map((date) => date.text), ...short.map(([found]) => found)])];
});

const daysAndMonths = (text: string): readonly RegExpExecArray[] =>
  /ngày\s*\d/iu.test(text) ? [...text.matchAll(DAY_MONTH)] : [];
