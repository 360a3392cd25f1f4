import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import { elementSegments } from "./letterhead";
import type { Rule } from "./rule";

const NUMBER = /^(Số|số|SỐ|So|SO)(\s*:)?\s*(.*)$/u;

/** "Số: 05/BC-UBND": colon, a zero before numbers below 10, a stroke, hyphens without spaces, capitals. */
export const numberForm: Rule = {
  id: "number-form",
  check: (report) => {
    const place = report.heading.number;
    const segment = elementSegments(report, "number").find(({ text }) => NUMBER.test(text));
    const match = segment && NUMBER.exec(segment.text);
    if (place === null || !match) return [];
    const [text, , colon, symbol = ""] = match;
    const slips = [...(colon === undefined ? ["sau chữ “Số” cần dấu hai chấm"] : []), ...slipsOf(symbol)];
    if (slips.length === 0) return [];
    return [
      {
        severity: "warning",
        paragraph: place,
        message: `Số, ký hiệu viết chưa đúng: “${text}”: ${slips.join("; ")}. Mẫu: “Số: 05/BC-UBND”.`,
        basis: CLAUSES.number,
      } satisfies RuleFinding,
    ];
  },
};

/** The number itself may still be open: the registrar fills it in. */
function slipsOf(written: string): readonly string[] {
  const [number = "", ...rest] = written.split("/");
  const symbol = rest.join("/");
  if (rest.length === 0)
    return /^[\s.…_]*$/.test(written) ? [] : ["giữa số và ký hiệu cần dấu gạch chéo (/)"];
  const bare = symbol.trim();
  return [
    ...(/^[1-9]$/.test(number.trim()) ? [`số nhỏ hơn 10 phải có số 0 phía trước (0${number.trim()})`] : []),
    ...(/^\d+\s+$/.test(number) || /^\s+\S/.test(symbol) ? ["quanh dấu gạch chéo không cách chữ"] : []),
    ...(/\s-|-\s/.test(bare) ? ["quanh dấu gạch nối không cách chữ"] : []),
    ...(bare !== bare.toUpperCase() ? ["ký hiệu viết bằng chữ in hoa"] : []),
    ...(/^[.…\s-]*$/.test(bare) || /^BC(?:\s*-|$)/i.test(bare)
      ? []
      : ["ký hiệu của báo cáo bắt đầu bằng “BC-”"]),
  ];
}
