import { isFiled, type CopyLine } from "../report/signatureBlock";
import { bareKeysOf } from "../text/words";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { signatureBlock } from "./signature";

const AS_ABOVE = "nhu tren";
/** "- Lưu: VT, NC (02).": the colon, VT, and the full stop. */
const FILED = /^(?:[-+*•]\s*)?\p{L}+\s*:\s*VT(?:\s*[,(].*)?\.$/u;

/** Nơi nhận of a report to a superior begins with "Như trên" and ends with "Lưu: VT, …". */
export const copiesForm: Rule = {
  id: "copies-form",
  check: (report) => {
    const block = signatureBlock(report);
    if (!block) return [];
    const { copiesTitle: title, copies } = block;
    if (!title)
      return [finding(report.signature, "Thiếu “Nơi nhận:” ở cuối báo cáo, ngang với chức vụ người ký.")];
    const behind = title.text.replace(/^\p{L}+\s+\p{L}+/u, "").trim();
    if (/\p{L}/u.test(behind))
      return [
        finding(
          title.place,
          `“${title.text}”: “Nơi nhận:” đứng trên một dòng riêng, mỗi nơi nhận một dòng ở dưới.`,
        ),
      ];
    return [
      ...(behind === ":" ? [] : [finding(title.place, `Sau “${title.text}” cần dấu hai chấm (:).`)]),
      ...(report.heading.addressee === null ? [] : asAbove(copies, title.place)),
      ...(copies.some(isFiled) ? [] : [finding(title.place, "Nơi nhận thiếu dòng cuối “- Lưu: VT, …”.")]),
      ...marks(copies),
    ];
  },
};

function asAbove(copies: readonly CopyLine[], place: number): readonly RuleFinding[] {
  const [first] = copies;
  if (first && bareKeysOf(first.text, 2).join(" ") === AS_ABOVE) return [];
  return first
    ? [
        finding(
          first.place,
          `Dòng đầu của nơi nhận là “${first.text}”, cần “- Như trên;” vì báo cáo có “Kính gửi”.`,
        ),
      ]
    : [finding(place, "Nơi nhận chưa ghi “- Như trên;”, cần có vì báo cáo có “Kính gửi”.")];
}

/** Dashes, semicolons, and the line of what is filed: each kind of slip is told once, with its first line. */
function marks(copies: readonly CopyLine[]): readonly RuleFinding[] {
  const listed = copies.filter((line) => !isFiled(line));
  const filed = copies.find(isFiled);
  return [
    ...told(
      copies.filter(({ dashed }) => !dashed),
      "đầu dòng cần gạch đầu dòng (-)",
    ),
    ...told(
      listed.filter((line) => !isEnded(line, line === copies.at(-1))),
      "cuối dòng cần dấu chấm phẩy (;)",
    ),
    ...told(filed && !FILED.test(filed.text) ? [filed] : [], "cần viết như “- Lưu: VT, NC.”"),
  ];
}

/** Where nothing is filed, of which another finding tells, the last line ends the list. */
const isEnded = ({ text }: CopyLine, last: boolean): boolean =>
  text.endsWith(";") || (last && text.endsWith("."));

function told(lines: readonly CopyLine[], needs: string): readonly RuleFinding[] {
  const [first] = lines;
  if (!first) return [];
  const which =
    lines.length === 1
      ? `Nơi nhận viết chưa đúng: “${first.text}”`
      : `${lines.length} dòng của nơi nhận viết chưa đúng, dòng đầu tiên “${first.text}”`;
  return [finding(first.place, `${which}: ${needs}.`)];
}

function finding(paragraph: number | null, message: string): RuleFinding {
  return { severity: "warning", ...(paragraph !== null && { paragraph }), message, basis: CLAUSES.copies };
}
