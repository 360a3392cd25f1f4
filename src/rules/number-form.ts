import { CLAUSES } from "./shared/basis";
import type { Report } from "../report/report";
import type { RuleFinding } from "./finding";
import { isPeoplesCommittee, issuerLine } from "./shared/issuer";
import { elementSegments } from "./shared/letterhead";
import type { Rule } from "./rule";

const NUMBER = /^(Số|số|SỐ|So|SO)(\s*:)?\s*(.*)$/u;

/** "Số: 05/BC-UBND": colon, a zero before numbers below 10, a stroke, hyphens without spaces, capitals. */
export const numberForm: Rule = {
  id: "number-form",
  check: (report) =>
    elementSegments(report, "number").flatMap(({ text, place }) => {
      const match = NUMBER.exec(text);
      return match ? findingsOf(match, place, report) : [];
    }),
};

function findingsOf(
  [text, label, colon, symbol = ""]: RegExpExecArray,
  place: number,
  report: Report,
): readonly RuleFinding[] {
  const slips = [
    ...(label === "Số" || label === "So" ? [] : ["chữ “Số” viết bằng chữ in thường, hoa chữ cái đầu"]),
    ...(colon === undefined ? ["sau chữ “Số” cần dấu hai chấm"] : []),
    ...slipsOf(symbol),
  ];
  return slips.length === 0
    ? ofAnotherAgency(symbol, place, report)
    : [finding(place, `Số, ký hiệu viết chưa đúng: “${text}”: ${slips.join("; ")}. Mẫu: “Số: 05/BC-UBND”.`)];
}

/**
 * The agency decides its abbreviation itself (mục II.3.b), but UBND is a People's Committee's and nobody else's. A symbol
 * left from another agency's report is the usual cause.
 */
function ofAnotherAgency(written: string, place: number, report: Report): readonly RuleFinding[] {
  const issuer = issuerLine(report);
  const symbol = /BC-([\p{Lu}\d&-]+)$/u.exec(written)?.[1];
  if (!issuer || symbol === undefined) return [];
  const isCommittees = symbol.startsWith("UB");
  if (isCommittees === isPeoplesCommittee(issuer)) return [];
  return [
    finding(
      place,
      `Ký hiệu “BC-${symbol}” không phải của cơ quan ban hành “${issuer.text}”. Xem lại ký hiệu hoặc tên cơ quan.`,
    ),
  ];
}

function finding(paragraph: number, message: string): RuleFinding {
  return { severity: "warning", paragraph, message, basis: CLAUSES.number };
}

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
