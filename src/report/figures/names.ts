/** Words that make the number beside them a name, a rank, a date or a telephone number. Data. */
import { phraseBook } from "../../text/phrases";

export type Namer = "names" | "ranks" | "telephone" | "levels";

/** What stands before such a number: "Điều 5", "thứ 5/34", "đường dây nóng 1022", "mức độ 3, 4". */
export const NAMERS = phraseBook<Namer>({
  names: [
    "điều",
    "tầng",
    "khoản",
    "mục",
    "phụ lục",
    "biểu",
    "biểu số",
    "bảng",
    "bảng số",
    "mẫu số",
    "chương",
    "đề án",
    "chương trình",
    "chương trình phối hợp",
    "chương trình phối hợp số",
    "chương trình hành động số",
    "ctph",
    "ctph số",
    "ct",
    "ct số",
    "nq",
    "qđ",
    "kl",
    "cv",
    "nđ",
    "nghị quyết",
    "chỉ thị",
    "quyết định",
    "kế hoạch",
    "thông tư",
    "nghị định",
    "công văn",
    "kết luận",
    "luật",
    "luật số",
    "thông báo",
    "hướng dẫn",
    "báo cáo",
    "tờ trình",
    "công điện",
    "văn bản",
    "pháp lệnh",
    "số",
    "nghị quyết số",
    "chỉ thị số",
    "quyết định số",
    "kế hoạch số",
    "văn bản số",
    "công văn số",
    "hướng dẫn số",
    "thông báo số",
    "báo cáo số",
    "chương trình số",
    "quốc lộ",
    "tỉnh lộ",
    "quận",
    "ban chỉ đạo",
    "covid",
    "iso",
    "tcvn",
    "qcvn",
    "nhiệm kỳ",
    "lần thứ",
    "đợt",
    "thôn",
    "ấp",
    "khu phố",
    "tổ dân phố",
    "công nghiệp",
    "cách mạng công nghiệp",
    "dịp",
    "lễ",
    "vneid",
  ],
  ranks: ["thứ", "hạng", "vị trí", "vị trí thứ", "thứ hạng", "xếp thứ", "xếp hạng", "đứng thứ", "top", "tốp"],
  telephone: ["điện thoại", "đt", "sđt", "đường dây nóng", "hotline", "tổng đài", "fax", "số điện thoại"],
  levels: ["mức độ", "cấp độ", "mức", "cấp", "bậc", "giai đoạn", "vùng", "khu vực", "loại", "nhóm"],
});

export type TimeWord = "year" | "month" | "quarter" | "day" | "hour";
export const TIME_WORDS = phraseBook<TimeWord>({
  year: ["năm"],
  month: ["tháng"],
  quarter: ["quý"],
  day: ["ngày", "mùng", "mồng", "rằm"],
  hour: ["giờ", "h"],
});

/** "6 tháng đầu năm", "sáu tháng cuối năm". */
export const HALVES = phraseBook<"first" | "last">({
  first: ["tháng đầu năm", "tháng đầu"],
  last: ["tháng cuối năm", "tháng cuối"],
});

/** Between the numbers of a list: "mức độ 3, 4", "mức độ 3 và 4". */
export const LIST_JOINTS = phraseBook<"and">({ and: [",", "và", "-"] });
