import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** A document that is signed or protected is only read; no finding offers to change it. */
export const documentLocked: Rule<"document-locked"> = {
  id: "document-locked",
  check: ({ source: { lock } }) =>
    lock === undefined
      ? []
      : [
          {
            messageId: lock,
            data: {},
            severity: "info",
            citation: decree(lock === "signed" ? "II.7.a" : "12"),
          },
        ],
};
