import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";

/** Comments go out with the file: whoever receives it reads them. */
export const commentsLeft: Rule = {
  id: "comments-left",
  check: ({ source: { comments = 0 } }) =>
    comments === 0
      ? []
      : [
          {
            severity: "warning",
            message: `Văn bản còn ${comments} nhận xét (comment). Xử lý xong thì xóa hết trước khi trình ký và gửi.`,
            basis: CLAUSES.finalCheck,
          },
        ],
};
