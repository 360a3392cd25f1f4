import { outlineBasis } from "./shared/basis";
import type { Rule } from "./rule";
import { inOwnText } from "./shared/regions";

/** A share of a whole above 100 %; against a target or the year before, that is good news. */
export const percentOver100: Rule = {
  id: "percent-over-100",
  check: (report) =>
    inOwnText(report.rates, report)
      .filter(({ value, isShare }) => isShare && value > 100)
      .map(({ paragraph, words }) => ({
        severity: "error",
        paragraph,
        message: `Tỷ lệ “${words}” lớn hơn 100%, không thể có đối với tỷ lệ này. Xem lại dấu phẩy thập phân hoặc con số.`,
        basis: outlineBasis(report.outline),
      })),
};
