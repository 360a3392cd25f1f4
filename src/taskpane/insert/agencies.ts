/**
 * Names to choose from while the agency's name is typed. Suggestions only: any other name is as good, so a renaming is a
 * change of this table and of nothing else.
 */

/** Nghị quyết số 202/2025/QH15 (sắp xếp đơn vị hành chính cấp tỉnh), điều 1. */
export const CITIES = ["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"] as const;

/** The same resolution; nine of them were not merged. */
export const PROVINCES = [
  "An Giang",
  "Bắc Ninh",
  "Cà Mau",
  "Cao Bằng",
  "Đắk Lắk",
  "Điện Biên",
  "Đồng Nai",
  "Đồng Tháp",
  "Gia Lai",
  "Hà Tĩnh",
  "Hưng Yên",
  "Khánh Hòa",
  "Lai Châu",
  "Lạng Sơn",
  "Lào Cai",
  "Lâm Đồng",
  "Nghệ An",
  "Ninh Bình",
  "Phú Thọ",
  "Quảng Ngãi",
  "Quảng Ninh",
  "Quảng Trị",
  "Sơn La",
  "Tây Ninh",
  "Thái Nguyên",
  "Thanh Hóa",
  "Tuyên Quang",
  "Vĩnh Long",
] as const;

/** Nghị quyết số 176/2025/QH15 (cơ cấu tổ chức của Chính phủ): 14 bộ. */
export const MINISTRIES = [
  "Bộ Quốc phòng",
  "Bộ Công an",
  "Bộ Ngoại giao",
  "Bộ Nội vụ",
  "Bộ Tư pháp",
  "Bộ Tài chính",
  "Bộ Công Thương",
  "Bộ Nông nghiệp và Môi trường",
  "Bộ Xây dựng",
  "Bộ Văn hóa, Thể thao và Du lịch",
  "Bộ Khoa học và Công nghệ",
  "Bộ Giáo dục và Đào tạo",
  "Bộ Y tế",
  "Bộ Dân tộc và Tôn giáo",
] as const;

/** The same resolution: 3 cơ quan ngang bộ. */
export const MINISTERIAL = [
  "Thanh tra Chính phủ",
  "Ngân hàng Nhà nước Việt Nam",
  "Văn phòng Chính phủ",
] as const;

/** Cơ quan thuộc Chính phủ. */
export const GOVERNMENT_AGENCIES = [
  "Đài Tiếng nói Việt Nam",
  "Đài Truyền hình Việt Nam",
  "Thông tấn xã Việt Nam",
  "Viện Hàn lâm Khoa học và Công nghệ Việt Nam",
  "Viện Hàn lâm Khoa học xã hội Việt Nam",
] as const;

export const SUGGESTED_AGENCIES: readonly string[] = [
  ...CITIES.map((name) => `Ủy ban nhân dân ${name === "Hồ Chí Minh" ? "Thành phố" : "thành phố"} ${name}`),
  ...PROVINCES.map((name) => `Ủy ban nhân dân tỉnh ${name}`),
  ...MINISTRIES,
  ...MINISTERIAL,
  ...GOVERNMENT_AGENCIES,
];
