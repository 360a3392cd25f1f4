import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** Tracked changes nobody has decided on: the text that is sent is not yet the text that was agreed. */
export const revisionsLeft: Rule<"revisions-left"> = {
  id: "revisions-left",
  check: ({ source: { revisions, deletedTextLeftOut = false } }) =>
    !revisions || revisions.count === 0
      ? []
      : [
          {
            messageId: "revisions",
            data: { count: revisions.count, deletions: revisions.deletions, deletedTextLeftOut },
            severity: "warning",
            citation: decree("12"),
          },
        ],
};
