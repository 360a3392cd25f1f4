/**
 * What the name of an agency lets one guess about its reports. Only guesses: the clerk sees each and may change it, and
 * a name that fits nothing here gives none. Rests on the kind of agency, and not on the names of provinces and ministries,
 * which grow old; only the few central agencies that are each a kind of their own stand here by name.
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
    // Not "Bộ Chỉ huy quân sự tỉnh": a command, and no ministry.
    name: /^bộ (?!chỉ huy |tư lệnh |đội )(.+)$/iu,
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
  // Cơ quan thuộc Chính phủ: no cơ quan chủ quản above the name, as above a ministry's: II.2.a asks for it "(nếu có)", and
  // the Government stands above none of its agencies.
  {
    name: /^đài (tiếng nói|truyền hình)(?: việt nam)?$/iu,
    guess: ([field = ""]) => underGovernment(`${initials(field)}VN`, "Tổng Giám đốc"),
  },
  {
    name: /^thông tấn xã việt nam$/iu,
    guess: () => underGovernment("TTX", "Tổng Giám đốc"),
  },
  {
    name: /^viện hàn lâm (?:khoa học xã hội|(khoa học và công nghệ))(?: việt nam)?$/iu,
    guess: ([technology]) => underGovernment(technology === undefined ? "KHXH" : "VHL", "Chủ tịch"),
  },
  // No longer under the Government but in the Ministry of Finance: Nghị định 29/2025/NĐ-CP.
  {
    name: /^bảo hiểm xã hội việt nam$/iu,
    guess: () => ({ ...underGovernment("BHXH", "Giám đốc"), governingBody: "BỘ TÀI CHÍNH" }),
  },
];

function underGovernment(short: string, head: string): AgencyGuess {
  return {
    symbol: `BC-${short}`,
    place: CAPITAL,
    title: head.toUpperCase(),
    copies: `${head} (để báo cáo)`,
  };
}

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
