import { splitLabel } from "../../../src/text/numbering";

const roman = (number: number): unknown => ({ kind: "roman", number });
const arabic = (...path: number[]): unknown => ({ kind: "arabic", path });
const letter = (number: number, upper = false): unknown => ({ kind: "letter", number, upper });
const bullet = { kind: "bullet" };

test.each([
  ["III. KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["III.KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["III- KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["III/ KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["III) KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["III KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["IV", roman(4), ""],
  ["IX. Kiểm tra", roman(9), "Kiểm tra"],
  ["Phần III. KẾT QUẢ", roman(3), "KẾT QUẢ"],
  ["PHẦN THỨ BA", roman(3), ""],
  ["Phần thứ tư: ĐÁNH GIÁ", roman(4), "ĐÁNH GIÁ"],
  ["Phần 2 - CÔNG TÁC", roman(2), "CÔNG TÁC"],
  ["Phan thu hai", roman(2), ""],
  ["3. Hoạt động", arabic(3), "Hoạt động"],
  ["3) Hoạt động", arabic(3), "Hoạt động"],
  ["3/ Hoạt động", arabic(3), "Hoạt động"],
  ["3- Hoạt động", arabic(3), "Hoạt động"],
  ["(3) Hoạt động", arabic(3), "Hoạt động"],
  ["3.Hoạt động", arabic(3), "Hoạt động"],
  ["3 Hoạt động", arabic(3), "Hoạt động"],
  ["7.3. Đối thoại", arabic(7, 3), "Đối thoại"],
  ["7.3 Đối thoại", arabic(7, 3), "Đối thoại"],
  ["III.7.3. Đối thoại", arabic(3, 7, 3), "Đối thoại"],
  ["III.7 Đối thoại", arabic(3, 7), "Đối thoại"],
  ["a) Ưu điểm", letter(1), "Ưu điểm"],
  ["đ) Khác", letter(5), "Khác"],
  ["b. Hạn chế", letter(2), "Hạn chế"],
  ["c- Khen thưởng", letter(3), "Khen thưởng"],
  ["A. KHÁI QUÁT", letter(1, true), "KHÁI QUÁT"],
  ["- Tiếp công dân", bullet, "Tiếp công dân"],
  ["+ Tiếp công dân", bullet, "Tiếp công dân"],
  ["• Tiếp công dân", bullet, "Tiếp công dân"],
  ["* Ưu điểm", bullet, "Ưu điểm"],
  ["\uF0B7 Ưu điểm", bullet, "Ưu điểm"],
])("%s has a label", (text, label, rest) => {
  expect(splitLabel(text)).toEqual({ label, rest });
});

test.each([
  "Kết quả thực hiện",
  "25 cuộc đối thoại",
  "6 tháng đầu năm 2026",
  "05/12/2026 là hạn gửi",
  "12,5% hộ nghèo",
  "1.234 lượt người",
  "12/15 xã hoàn thành",
  "2021-2026 là giai đoạn đầu",
  "V/v triển khai Chỉ thị",
  "Phần lớn cán bộ",
  "TM. ỦY BAN NHÂN DÂN",
  "03-CTr/BDVTW-BCSDCP ngày 15/12/2021",
])("%s has none", (text) => {
  expect(splitLabel(text)).toEqual({ label: null, rest: text });
});
