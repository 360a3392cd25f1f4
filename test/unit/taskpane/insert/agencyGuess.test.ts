import { guessFromAgency } from "../../../../src/taskpane/insert/agencyGuess";

const committee = { authority: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" };

it.each([
  [
    "Ủy ban nhân dân tỉnh Đồng Nai",
    { symbol: "BC-UBND", place: "Đồng Nai", ...committee, copies: "Chủ tịch, các Phó Chủ tịch UBND tỉnh" },
  ],
  ["Uỷ ban nhân dân tỉnh Đồng Nai", { symbol: "BC-UBND", place: "Đồng Nai" }],
  ["  ỦY BAN  NHÂN DÂN TỈNH ĐỒNG NAI ", { place: "Đồng Nai" }],
  ["Ủy ban nhân dân tỉnh Đắk Lắk".normalize("NFD"), { place: "Đắk Lắk" }],
  ["UBND tỉnh Lâm Đồng", { symbol: "BC-UBND", place: "Lâm Đồng" }],
  [
    "Ủy ban nhân dân thành phố Hà Nội",
    { place: "Hà Nội", copies: "Chủ tịch, các Phó Chủ tịch UBND thành phố" },
  ],
  // A unit called after a person or a number is written in full: Nghị định 30, Phụ lục I, II.4.a.
  ["Ủy ban nhân dân Thành phố Hồ Chí Minh", { place: "Thành phố Hồ Chí Minh" }],
  ["ỦY BAN NHÂN DÂN PHƯỜNG 12", { place: "Phường 12" }],
  ["Ủy ban nhân dân xã Xuân Lộc", { symbol: "BC-UBND", place: "Xuân Lộc", ...committee }],
  ["Bộ Nội vụ", { symbol: "BC-BNV", place: "Hà Nội", title: "BỘ TRƯỞNG" }],
  ["Bộ Văn hóa, Thể thao và Du lịch", { symbol: "BC-BVHTTDL" }],
  ["BỘ GIÁO DỤC VÀ ĐÀO TẠO", { symbol: "BC-BGDĐT" }],
  ["Thanh tra Chính phủ", { symbol: "BC-TTCP", title: "TỔNG THANH TRA" }],
  ["Ngân hàng Nhà nước Việt Nam", { symbol: "BC-NHNN", title: "THỐNG ĐỐC" }],
  ["Sở Nội vụ", { symbol: "BC-SNV", title: "GIÁM ĐỐC" }],
  [
    "Sở Nội vụ tỉnh Đồng Nai",
    {
      governingBody: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI",
      symbol: "BC-SNV",
      place: "Đồng Nai",
      title: "GIÁM ĐỐC",
    },
  ],
  [
    "Đài Tiếng nói Việt Nam",
    { symbol: "BC-TNVN", place: "Hà Nội", title: "TỔNG GIÁM ĐỐC", copies: "Tổng Giám đốc (để báo cáo)" },
  ],
  ["ĐÀI TRUYỀN HÌNH VIỆT NAM", { symbol: "BC-THVN", title: "TỔNG GIÁM ĐỐC" }],
  ["Thông tấn xã Việt Nam", { symbol: "BC-TTX", title: "TỔNG GIÁM ĐỐC" }],
  ["Viện Hàn lâm Khoa học và Công nghệ Việt Nam", { symbol: "BC-VHL", title: "CHỦ TỊCH" }],
  ["Viện Hàn lâm Khoa học xã hội Việt Nam", { symbol: "BC-KHXH", title: "CHỦ TỊCH" }],
  [
    "Bảo hiểm xã hội Việt Nam",
    { governingBody: "BỘ TÀI CHÍNH", symbol: "BC-BHXH", place: "Hà Nội", title: "GIÁM ĐỐC" },
  ],
])("From %j it guesses what such an agency writes", (agency, guess) => {
  expect(guessFromAgency(agency)).toMatchObject(guess);
});

it.each([
  "",
  "Bộ",
  "Ủy ban nhân dân",
  "Công ty cổ phần Hòa Bình",
  "Trường Đại học Nội vụ",
  "Bộ Chỉ huy quân sự tỉnh Đồng Nai",
  "Bộ đội Biên phòng tỉnh Đắk Lắk",
])("From %j it guesses nothing", (agency) => {
  expect(guessFromAgency(agency)).toEqual({});
});

it.each(["Bộ Nội vụ", "Thanh tra Chính phủ", "Thông tấn xã Việt Nam", "Đài Tiếng nói Việt Nam"])(
  "Above %j it guesses no superior: the Government stands above none of its agencies",
  (agency) => {
    expect(guessFromAgency(agency)).not.toHaveProperty("governingBody");
  },
);
