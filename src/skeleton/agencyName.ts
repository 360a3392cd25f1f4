/** The agency's name in the shapes that a report needs: capitals in the heading, ordinary letters in the trích yếu. */

/** Capitals, composed first so that no mark is left standing alone. */
export function capitals(text: string): string {
  return text.normalize("NFC").toUpperCase();
}

/** Where nothing is known yet, the dots that a person would leave. */
export function orDots(text: string): string {
  return text.trim() === "" ? "…" : text;
}

const UNITS = ["tỉnh", "thành phố", "xã", "phường", "đặc khu"] as const;
const COMMITTEE = "ủy ban nhân dân";
/** `ủy` and `uỷ` are the same word. */
const COMMITTEE_SPELLINGS = /^(?:ủy|uỷ) ban nhân dân(?= |$)/iu;

/** "Ủy ban nhân dân tỉnh Đồng Nai" taken apart; null for any other name. */
export function peoplesCommittee(name: string): { readonly unit: string; readonly place: string } | null {
  const composed = name.normalize("NFC").trim();
  const rest = composed.replace(COMMITTEE_SPELLINGS, "").trim();
  if (rest.length === composed.length) return null;
  const unit = UNITS.find((word) => rest.toLowerCase().startsWith(`${word} `));
  return unit === undefined ? null : { unit, place: rest.slice(unit.length).trim() };
}

/**
 * Where the report speaks of: "tỉnh Đồng Nai" for its People's Committee, the name itself for any other agency.
 * A committee's name typed in capitals is given ordinary letters again; of another agency's name in capitals nobody can
 * tell which words keep theirs ("Bộ Nội vụ", "Sở Y tế"), so it stays as it is.
 */
export function reportedPlace(agency: string): string {
  const committee = peoplesCommittee(agency);
  if (!committee) return agency.normalize("NFC").trim();
  return `${committee.unit} ${isCapitals(committee.place) ? titleCase(committee.place) : committee.place}`;
}

/** Each syllable of a place name has a capital: Nghị định 30, Phụ lục II, mục II.2. */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_match, before: string, letter: string) => before + letter.toUpperCase());
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/**
 * Lines for a name that is too long for one: a committee's name breaks before the unit's kind ("ỦY BAN NHÂN DÂN" /
 * "TỈNH ĐỒNG NAI"), as the offices themselves print it; null where that does not help.
 */
export function customaryLines(name: string): readonly string[] | null {
  const lower = name.toLowerCase();
  const unit = UNITS.find((word) => lower.startsWith(`${COMMITTEE} ${word} `));
  return unit === undefined ? null : [name.slice(0, COMMITTEE.length), name.slice(COMMITTEE.length + 1)];
}
