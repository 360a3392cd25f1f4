/** Agencies of every shape that the skeleton must carry. */
import type { AgencyProfile } from "../../../src/skeleton";

export const dongNai: AgencyProfile = {
  governingBody: "",
  agency: "Ủy ban nhân dân tỉnh Đồng Nai",
  symbol: "BC-UBND",
  place: "Đồng Nai",
  period: "annual",
  year: 2026,
  date: { day: 5, month: 12, year: 2026 },
  recipients: ["Bộ Nội vụ"],
  signature: {
    authority: ["TM. Ủy ban nhân dân", "KT. Chủ tịch"],
    title: "Phó Chủ tịch",
    name: "Nguyễn Thị Hoàng",
  },
  copies: ["Thường trực Tỉnh ủy (để b/c)", "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Sở Nội vụ"],
  draftingUnit: "KGVX",
};

/** Without the day, as it is while the report is drafted. */
export function undated(profile: AgencyProfile): AgencyProfile {
  const { date, ...rest } = profile;
  return date === undefined ? profile : rest;
}

export const profiles: readonly (readonly [what: string, profile: AgencyProfile])[] = [
  ["a province's People's Committee", dongNai],
  ["the same before its day is known", undated(dongNai)],
  [
    "a department under a province, half-year",
    {
      ...undated(dongNai),
      governingBody: "UBND tỉnh Đồng Nai",
      agency: "Sở Nội vụ",
      symbol: "BC-SNV",
      period: "half-year",
      recipients: ["Ủy ban nhân dân tỉnh Đồng Nai", "Bộ Nội vụ"],
      signature: { authority: [], title: "Giám đốc", name: "" },
      draftingUnit: "",
    },
  ],
  [
    "names of several lines",
    {
      ...dongNai,
      governingBody: "Bộ Nông nghiệp và Môi trường nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      agency: "Cục Quản lý chất lượng, chế biến và phát triển thị trường nông lâm thủy sản khu vực miền Nam",
      symbol: "BC-CLCBPTTT",
      copies: Array.from(
        { length: 14 },
        (_, place) => `Đơn vị số ${place + 1} với một tên gọi rất dài để xuống dòng hai lần`,
      ),
    },
  ],
  [
    "many recipients",
    {
      ...dongNai,
      recipients: [
        "Thủ tướng Chính phủ",
        "Bộ Nội vụ",
        "Ban Tuyên giáo và Dân vận Trung ương; Văn phòng Chính phủ; Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
      ],
    },
  ],
  [
    "hostile characters",
    {
      ...dongNai,
      governingBody: "]]> & <w:p/> \"'",
      agency: "Sở <b>Nội vụ</b> & 'Dân vận' ]]> 🏛️ \u0000\u000B\uFFFE\uD800",
      symbol: 'BC-"&<>',
      place: "مكان <x>",
      recipients: ["<!-- A & B -->", "&amp;", "👩‍👩‍👧 ]]>"],
      signature: { authority: ["TM. <&>"], title: "\u202Eltr", name: "Nguyễn\tVăn\nA" },
      copies: ["<![CDATA[x]]>"],
      draftingUnit: "&#0;",
    },
  ],
  [
    "nothing filled in",
    {
      governingBody: "",
      agency: "",
      symbol: "",
      place: "",
      period: "half-year",
      year: 2027,
      recipients: [],
      signature: { authority: [], title: "", name: "" },
      copies: [],
      draftingUnit: "",
    },
  ],
];
