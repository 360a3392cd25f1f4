import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";
import { firstHeading, inOwnText } from "./shared/regions";

/** Dots where a number or a sentence should be. An item that has nothing else is told by `item-empty`. */
export const blankLeft: Rule<"blank-left"> = {
  id: "blank-left",
  check: (report) => {
    const empty = new Set(
      report.items.filter(({ status }) => status === "empty").flatMap(({ extent }) => extent),
    );
    const start = firstHeading(report);
    return inOwnText(report.dottedBlanks, report)
      .filter(({ paragraph }) => paragraph >= start && !empty.has(paragraph))
      .map(({ paragraph }) => {
        const text = report.lines[paragraph]?.text ?? "";
        return {
          messageId: "blank",
          data: { text },
          severity: "error",
          ...at(report, paragraph, text),
          citation: decree("II.6.e"),
        };
      });
  },
};
