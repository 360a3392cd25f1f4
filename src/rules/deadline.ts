import { deadlineOf } from "../outline";
import { letterBasis } from "./shared/basis";
import type { Rule } from "./rule";

/** The report must be sent *before* the day that the letter names: điểm 2 of Công văn 1432/BNV-CTTN. */
export const deadline: Rule = {
  id: "deadline",
  check: ({ period: { kind, year }, date, outline }, { today }) => {
    if (kind === null || year === null || !today) return [];
    const due = deadlineOf(outline, kind, year, today);
    const last = Date.UTC(year, due.month - 1, due.day);
    const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
    const issued = date && Date.UTC(date.year, date.month - 1, date.day);
    // Issued before the deadline, as far as a report can tell; a day that is yet to come was only written in advance.
    if (issued !== null && issued < last && issued <= now) return [];
    const days = due.daysLeft;
    const name = `${due.day}/${due.month}/${year}`;
    const basis = letterBasis(outline);
    if (days > 0) {
      return [{ severity: "info", message: `Hạn gửi: trước ngày ${name}, còn ${days} ngày.`, basis }];
    }
    return [
      {
        severity: "warning",
        message: `Báo cáo phải gửi trước ngày ${name}, ${days < 0 ? `đã quá hạn ${-days} ngày` : "hôm nay đã là ngày hết hạn"}.`,
        basis,
      },
    ];
  },
};
