import { balanceLines, textWidth, wrapLines } from "../../../src/skeleton/textWidth";

/** As LibreOffice prints these lines, measured in its PDF with a font that has the widths of Times New Roman. */
test.each([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, "bold", 250.14],
  ["Độc lập - Tự do - Hạnh phúc", 13, "bold", 159.08],
  ["ỦY BAN NHÂN DÂN", 12, "bold", 112.9],
  ["Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp", 14, "bold", 399.87],
  ["Kính gửi: Bộ Nội vụ.", 14, "regular", 119.14],
] as const)("“%s” at %d pt %s is %d pt long", (text, size, weight, points) => {
  expect(Math.abs(textWidth(text, size, weight) - points)).toBeLessThan(1);
});

test("a composed and a decomposed text are equally long", () => {
  const text = "Ủy ban nhân dân thành phố Hồ Chí Minh, đường Trường Chinh";
  expect(textWidth(text.normalize("NFD"), 14, "regular")).toBe(
    textWidth(text.normalize("NFC"), 14, "regular"),
  );
});

test("every letter of Vietnamese has its width, and none the width of the unknown", () => {
  const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzAĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYFJWZ0123456789.,;:-–/()“”";
  for (const weight of ["regular", "bold"] as const) {
    for (const letter of Array.from(letters)) {
      expect({
        letter,
        weight,
        known: textWidth(letter, 1, weight) <= 1 && textWidth(letter, 1, weight) > 0.1,
      }).toEqual({ letter, weight, known: true });
      if (letter !== "W") expect(textWidth(letter, 1, weight)).toBeLessThan(1);
    }
  }
});

test("lines hold all the words, in order, none longer than asked", () => {
  const text = "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp tại tỉnh Đồng Nai";
  for (const longest of [120, 200, 300, 400]) {
    for (const lines of [wrapLines(text, longest, 14, "bold"), balanceLines(text, longest, 14, "bold")]) {
      expect(lines.join(" ")).toBe(text);
      for (const line of lines) expect(textWidth(line, 14, "bold")).toBeLessThanOrEqual(longest);
    }
    expect(balanceLines(text, longest, 14, "bold")).toHaveLength(wrapLines(text, longest, 14, "bold").length);
  }
});

test("a title breaks before “số”, as the offices print it", () => {
  expect(
    balanceLines(
      "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP tại tỉnh Đồng Nai năm 2026",
      453,
      14,
      "bold",
    ),
  ).toEqual([
    "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp",
    "số 03-CTr/BDVTW-BCSDCP tại tỉnh Đồng Nai năm 2026",
  ]);
});
