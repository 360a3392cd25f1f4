import { deadlineOf } from "../outline";
import type { Rule } from "./rule";
import { LETTER } from "./shared/citation";

/** The report must be sent *before* the day that the letter names: điểm 2 of Công văn 1432/BNV-CTTN. */
export const deadline: Rule<"deadline"> = {
  id: "deadline",
  check: ({ period: { kind, year }, date, outline }, { today }) => {
    if (kind === null || year === null || !today) return [];
    const { daysLeft, ...due } = deadlineOf(outline, kind, year, today);
    const last = Date.UTC(year, due.month - 1, due.day);
    const now = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
    const issued = date && Date.UTC(date.year, date.month - 1, date.day);
    // Issued before the deadline, as far as a report can tell; a day that is yet to come was only written in advance.
    if (issued !== null && issued < last && issued <= now) return [];
    const said = { severity: "warning", citation: LETTER } as const;
    if (daysLeft > 0)
      return [{ messageId: "ahead", data: { due, days: daysLeft }, ...said, severity: "info" }];
    return daysLeft < 0
      ? [{ messageId: "overdue", data: { due, days: -daysLeft }, ...said }]
      : [{ messageId: "today", data: { due }, ...said }];
  },
};
