import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import { elementParagraph, elementSegments } from "./shared/letterhead";
import type { Rule } from "./rule";
import { isPlaceholder } from "../report/placeholders";
import { tidy } from "../text/text";

const WORDED = /^(.*?)(,?)\s*ngày\s*(\d{1,2})?[\s.…_]*tháng\s*(\d{1,2})?[\s.…_]*năm\s*(\d{4})?/iu;
const SLASHED = /,\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}|\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/iu;

/** "Đồng Nai, ngày 05 tháng 02 năm 2026": comma, words, a zero before days below 10 and months 1 and 2. */
export const placeDateForm: Rule = {
  id: "place-date-form",
  check: (report) =>
    elementParagraph(report, "place-date").flatMap(({ place, paragraph }): RuleFinding[] => {
      const pieces = elementSegments(report, "place-date").map(({ text }) => text);
      const whole = tidy(paragraph.text.split(/[\t\v]/).at(-1) ?? "");
      const text = [...pieces, whole].find((piece) => WORDED.test(piece) || SLASHED.test(piece));
      if (text === undefined || isPlaceholder(text)) return [];
      const slips = slipsOf(text);
      if (slips.length === 0) return [];
      return [
        {
          severity: "warning",
          paragraph: place,
          message: `Địa danh, thời gian viết chưa đúng: “${text}”: ${slips.join("; ")}. Mẫu: “Đồng Nai, ngày 05 tháng 02 năm 2026”.`,
          basis: CLAUSES.placeDate,
        },
      ];
    }),
};

/** Day and month may still be open: the registrar fills them in. */
function slipsOf(text: string): readonly string[] {
  const match = WORDED.exec(text);
  if (!match) return ["viết đủ “ngày … tháng … năm …”"];
  const [, name = "", comma, day, month, year] = match;
  return [
    ...(name.trim() === "" || /^[.…\s]+$/.test(name) ? ["thiếu địa danh"] : []),
    ...(name.split(/[\s-]+/).some((word) => /^\p{Ll}/u.test(word))
      ? ["các chữ cái đầu của địa danh viết hoa"]
      : []),
    ...(/NGÀY|NGAY|(?<=\p{L}.*)(?:Ngày|Tháng|Năm)/u.test(text) ? ["“ngày”, “tháng”, “năm” viết thường"] : []),
    ...(comma === "" && name.trim() !== "" ? ["sau địa danh cần dấu phẩy"] : []),
    ...(day !== undefined && /^[1-9]$/.test(day)
      ? [`ngày nhỏ hơn 10 phải có số 0 phía trước (0${day})`]
      : []),
    ...(month !== undefined && /^[12]$/.test(month)
      ? [`tháng 1, 2 phải có số 0 phía trước (0${month})`]
      : []),
    ...(year === undefined ? ["thiếu năm"] : []),
  ];
}
