import { letterBasis } from "./basis";
import type { Rule } from "./rule";

const DAY = 86_400_000;

/** The report must be sent *before* the day that the letter names: điểm 2 of Công văn 1432/BNV-CTTN. */
export const deadline: Rule = {
  id: "deadline",
  check: ({ period: { kind, year }, outline }, { today }) => {
    if (kind === null || year === null || !today) return [];
    const due = outline.deadlines[kind];
    const last = Date.UTC(year, due.month - 1, due.day);
    const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
    const days = Math.round((last - now) / DAY);
    const name = `${due.day}/${due.month}/${year}`;
    const basis = letterBasis(outline);
    if (days > 0) {
      return [{ severity: "info", message: `Hạn gửi: trước ngày ${name}, còn ${days} ngày.`, basis }];
    }
    return [
      {
        severity: "warning",
        message: `Đã đến hoặc quá hạn gửi: báo cáo phải gửi trước ngày ${name}${days < 0 ? `, quá ${-days} ngày` : ""}.`,
        basis,
      },
    ];
  },
};
