import type { AgencyProfile } from "./agencyProfile";
import { currentPeriod } from "./currentPeriod";

/** What the skeleton shows when no profile is remembered: the words of the decree's own model in each place. */
export function placeholderProfile(today: Date): AgencyProfile {
  return {
    governingBody: "Tên cơ quan chủ quản",
    agency: "Tên cơ quan ban hành",
    symbol: "BC-…",
    place: "Địa danh",
    ...currentPeriod(today),
    recipients: ["Bộ Nội vụ"],
    signature: { authority: [], title: "Quyền hạn, chức vụ của người ký", name: "Họ và tên" },
    copies: [],
    draftingUnit: "…",
  };
}
