import type { Report } from "../report";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** A day that the calendar does not have is a slip of the pen: 31/11, 30/02, 29/02/2026. */
export const dateImpossible: Rule<"date-impossible"> = {
  id: "date-impossible",
  check: (report) =>
    report.days
      .filter((day) => !day.exists && !isSaidBefore(day, report))
      .map(({ paragraph, words: text }) => ({
        messageId: "date",
        data: { text },
        severity: "error",
        ...at(report, paragraph, text),
        citation: decree("II.4.b"),
      })),
};

/** The same words again in a paragraph are told once. */
const isSaidBefore = (day: Report["days"][number], { days }: Report): boolean =>
  days.find(
    ({ paragraph, words, exists }) => !exists && paragraph === day.paragraph && words === day.words,
  ) !== day;
