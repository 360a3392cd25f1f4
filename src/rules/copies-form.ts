import { readLines, type Line } from "../reading/lines";
import { bareKeysOf } from "../reading/words";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

const COPIES = "noi nhan";
const AS_ABOVE = "nhu tren";
/** The list ends with the line of what is filed. */
const FILED = "luu";
const MAX_LINES = 20;

/** Nơi nhận of a report to a superior begins with "Như trên" and ends with "Lưu: VT, …". */
export const copiesForm: Rule = {
  id: "copies-form",
  check: ({ signature, source, heading }) => {
    if (signature === null) return [];
    const lines = readLines(source).slice(signature);
    const at = lines.findIndex((line) => opening(line, 2) === COPIES);
    const title = lines[at];
    if (!title) return [finding(signature, "Thiếu “Nơi nhận:” ở cuối báo cáo, ngang với chức vụ người ký.")];
    const list = lines.slice(at + 1, at + 1 + MAX_LINES).filter(({ blank }) => !blank);
    const first = list.find(({ label }) => label !== null);
    return [
      ...(heading.addressee !== null && first && opening(first, 2) !== AS_ABOVE
        ? [
            finding(
              first.place,
              `Dòng đầu của nơi nhận là “${first.text}”, cần “- Như trên;” vì báo cáo có “Kính gửi”.`,
            ),
          ]
        : []),
      ...(list.some((line) => opening(line, 1) === FILED)
        ? []
        : [finding(title.place, "Nơi nhận thiếu dòng cuối “- Lưu: VT, …”.")]),
    ];
  },
};

function opening(line: Line, words: number): string {
  return bareKeysOf(line.body === "" ? line.text : line.body, words).join(" ");
}

function finding(paragraph: number, message: string): RuleFinding {
  return { severity: "warning", paragraph, message, basis: CLAUSES.copies };
}
