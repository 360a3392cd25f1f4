import type { Rule } from "./rule";
import { outlineLine } from "./shared/citation";
import { at } from "./shared/fix";
import { inOwnText } from "./shared/regions";

/** A share of a whole above 100 %; against a target or the year before, that is good news. */
export const percentOver100: Rule<"percent-over-100"> = {
  id: "percent-over-100",
  check: (report) =>
    inOwnText(report.rates, report)
      .filter(({ value, isShare }) => isShare && value > 100)
      .map(({ paragraph, words }) => ({
        messageId: "share",
        data: { text: words },
        severity: "error",
        ...at(report, paragraph, words),
        citation: outlineLine(),
      })),
};
