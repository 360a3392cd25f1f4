/**
 * What the name of an agency lets one guess about its reports. Only guesses: the clerk sees each and may change it, and
 * a name that fits nothing here gives none. Rests on the kind of agency, and on no list of names that could grow old.
 */
import type { ProfileDraft } from "./profileDraft";

type Guessable = "governingBody" | "symbol" | "place" | "authority" | "title" | "copies";
export type AgencyGuess = Readonly<Partial<Pick<ProfileDraft, Guessable>>>;

export const NO_GUESS: Readonly<Record<Guessable, "">> = {
  governingBody: "",
  symbol: "",
  place: "",
  authority: "",
  title: "",
  copies: "",
};

interface Kind {
  readonly name: RegExp;
  readonly guess: (parts: readonly string[]) => AgencyGuess;
}

/** Where the central agencies have their seat. */
const CAPITAL = "Hà Nội";

const KINDS: readonly Kind[] = [
  {
    name: /^(?:ủy ban nhân dân|ubnd) (tỉnh|thành phố|tp\.?) (.+)$/iu,
    guess: ([level = "", name = ""]) => {
      const unit = /^tỉnh$/iu.test(level) ? "tỉnh" : "thành phố";
      return {
        symbol: "BC-UBND",
        place: placeName(unit, name),
        ...SIGNED_BY_COMMITTEE,
        copies: `Chủ tịch, các Phó Chủ tịch UBND ${unit}`,
      };
    },
  },
  {
    name: /^(?:ủy ban nhân dân|ubnd) (xã|phường|đặc khu) (.+)$/iu,
    guess: ([level = "", name = ""]) => ({
      symbol: "BC-UBND",
      place: placeName(level.toLowerCase(), name),
      ...SIGNED_BY_COMMITTEE,
    }),
  },
  {
    name: /^sở (.+?)(?: (tỉnh|thành phố|tp\.?) (.+))?$/iu,
    guess: ([field = "", level, name]) => {
      const own = { symbol: `BC-S${initials(field)}`, title: "GIÁM ĐỐC" };
      if (level === undefined || name === undefined) return own;
      const unit = /^tỉnh$/iu.test(level) ? "tỉnh" : "thành phố";
      return {
        ...own,
        governingBody: `ỦY BAN NHÂN DÂN ${unit} ${name}`.toUpperCase(),
        place: placeName(unit, name),
        copies: `Ủy ban nhân dân ${unit} ${properName(name)} (để báo cáo)`,
      };
    },
  },
  {
    name: /^bộ (.+)$/iu,
    guess: ([field = ""]) => ({
      symbol: `BC-B${initials(field)}`,
      place: CAPITAL,
      title: "BỘ TRƯỞNG",
      copies: "Bộ trưởng (để báo cáo)",
    }),
  },
  {
    name: /^thanh tra chính phủ$/iu,
    guess: () => ({ symbol: "BC-TTCP", place: CAPITAL, title: "TỔNG THANH TRA" }),
  },
  {
    name: /^văn phòng chính phủ$/iu,
    guess: () => ({ symbol: "BC-VPCP", place: CAPITAL, title: "BỘ TRƯỞNG, CHỦ NHIỆM" }),
  },
  {
    name: /^ngân hàng nhà nước(?: việt nam)?$/iu,
    guess: () => ({ symbol: "BC-NHNN", place: CAPITAL, title: "THỐNG ĐỐC" }),
  },
];

/** "TM." before the name of a body that decides as one: Nghị định 30, Phụ lục I, II.7.b. */
const SIGNED_BY_COMMITTEE = { authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" };

export function guessFromAgency(agency: string): AgencyGuess {
  const name = agency.normalize("NFC").replace(/\s+/g, " ").trim().replace(/uỷ/giu, "ủy");
  for (const kind of KINDS) {
    const match = kind.name.exec(name);
    if (match) return kind.guess(match.slice(1));
  }
  return {};
}

/**
 * Địa danh: the unit's own name, and its full name where it is called after a person or a number: Nghị định 30,
 * Phụ lục I, II.4.a.
 */
function placeName(unit: string, name: string): string {
  const proper = properName(name);
  const full = `${unit.charAt(0).toUpperCase()}${unit.slice(1)} ${proper}`;
  return /^\d/.test(proper) || proper === "Hồ Chí Minh" ? full : proper;
}

/** "ĐỒNG NAI" as "Đồng Nai"; a name that is not all in capitals is left as it was typed. */
function properName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** "Giáo dục và Đào tạo" as "GDĐT". */
function initials(field: string): string {
  return (field.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter((word) => word.toLowerCase() !== "và")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}
