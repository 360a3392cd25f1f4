import type { HeadingElement } from "../report";
import type { Clause } from "../strings/findings";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** The elements of the heading in the order in which they stand on the page. */
const EXPECTED: readonly (readonly [HeadingElement, Clause])[] = [
  ["national-name", "II.1.a"],
  ["motto", "II.1.b"],
  ["agency", "II.2"],
  ["number", "II.3"],
  ["place-date", "II.4"],
  ["kind", "II.5"],
  ["subject", "II.5"],
  ["addressee", "II.9.b"],
];

export const headingMissing: Rule<"heading-missing"> = {
  id: "heading-missing",
  check: ({ heading }) =>
    EXPECTED.filter(([element]) => heading[element] === null).map(([element, clause]) => ({
      messageId: element,
      data: {},
      // The outline's own model shows no "Kính gửi", though the decree wants one in a report to a superior.
      severity: element === "addressee" ? "warning" : "error",
      citation: decree(clause),
    })),
};
