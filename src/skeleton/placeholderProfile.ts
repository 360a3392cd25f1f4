import type { AgencyProfile } from "./agencyProfile";

/** The last month whose report is still the half-year's: it is due in May, and late in June. */
const HALF_YEAR_ENDS = 6;

/** What the skeleton shows when no profile is remembered: the words of the decree's own model in each place. */
export function placeholderProfile(today: Date): AgencyProfile {
  return {
    governingBody: "Tên cơ quan chủ quản",
    agency: "Tên cơ quan ban hành",
    symbol: "BC-…",
    place: "Địa danh",
    period: today.getMonth() + 1 <= HALF_YEAR_ENDS ? "half-year" : "annual",
    year: today.getFullYear(),
    recipients: ["Bộ Nội vụ"],
    signature: { authority: [], title: "Quyền hạn, chức vụ của người ký", name: "Họ và tên" },
    copies: [],
    draftingUnit: "…",
  };
}
