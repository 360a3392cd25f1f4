import { peoplesCommittee, reportedPlace } from "./agencyName";
import type { AgencyProfile } from "./agencyProfile";

/** What an agency's name gives away about the rest of its profile. */
export type ProfileGuess = Partial<
  Pick<AgencyProfile, "governingBody" | "symbol" | "place"> & {
    readonly authority: readonly string[];
    readonly title: string;
  }
>;

/**
 * Guesses for "Ủy ban nhân dân tỉnh X", "Bộ X" and "Sở X", to be offered and not to be relied on: the agency itself
 * decides its abbreviation (Nghị định 30, Phụ lục I, mục II.3.b). {} where the name tells nothing.
 */
export function guessProfile(agency: string): ProfileGuess {
  const name = agency.normalize("NFC").trim();
  const committee = peoplesCommittee(name);
  if (committee) {
    const ofProvince = committee.unit === "tỉnh" || committee.unit === "thành phố";
    return {
      ...(ofProvince ? { governingBody: "" } : {}),
      symbol: "BC-UBND",
      place: reportedPlace(name).slice(committee.unit.length + 1),
      authority: ["TM. ỦY BAN NHÂN DÂN"],
      title: "CHỦ TỊCH",
    };
  }
  if (/^Bộ \p{L}/iu.test(name)) {
    return {
      governingBody: "",
      symbol: `BC-${initials(name)}`,
      place: "Hà Nội",
      authority: [],
      title: "BỘ TRƯỞNG",
    };
  }
  if (/^Sở \p{L}/iu.test(name)) {
    return { symbol: `BC-${initials(name)}`, authority: [], title: "GIÁM ĐỐC" };
  }
  return {};
}

/** "Sở Giáo dục và Đào tạo" is SGDĐT: the first letter of each syllable but "và". */
function initials(name: string): string {
  return name
    .split(/[\s,]+/u)
    .filter((word) => word !== "" && word.toLowerCase() !== "và")
    .map((word) => word.slice(0, 1).toUpperCase())
    .join("");
}
