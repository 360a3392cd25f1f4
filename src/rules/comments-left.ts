import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** Comments go out with the file: whoever receives it reads them. */
export const commentsLeft: Rule<"comments-left"> = {
  id: "comments-left",
  check: ({ source: { comments: count = 0 } }) =>
    count === 0
      ? []
      : [{ messageId: "comments", data: { count }, severity: "warning", citation: decree("12") }],
};
