import { outlineBasis } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { sharesIn, type Percent } from "./percents";
import type { Rule } from "./rule";
import { textLinesWith } from "./textsWith";

/** Shares of a whole: satisfied people, settled petitions, files in time. */
const SHARE =
  /hài lòng|đúng hạn|trước hạn|quá hạn|giải quyết|hộ nghèo|niêm yết|trực tuyến|được công khai|cấp độ/iu;
/** Against a target or the year before, more than 100 % is good news. */
const COMPARED = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|so với|cùng kỳ|tăng|giảm|vượt|nghị quyết/iu;

/** A share above 100 %. */
export const percentOver100: Rule = {
  id: "percent-over-100",
  check: (report) =>
    linesOver(report).flatMap(({ place, found }) =>
      found.map(({ words }): RuleFinding => ({
        severity: "error",
        paragraph: place,
        message: `Tỷ lệ “${words}” lớn hơn 100%, không thể có đối với tỷ lệ này. Xem lại dấu phẩy thập phân hoặc con số.`,
        basis: outlineBasis(report.outline),
      })),
    ),
};

const linesOver = textLinesWith((text) => sharesIn(text).percents.filter(isOver));

const isOver = ({ value, sentence }: Percent): boolean =>
  value > 100 && SHARE.test(sentence) && !COMPARED.test(sentence);
