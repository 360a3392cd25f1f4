import { bareKey, tidy, wordKey, wordKeys } from "../../../src/text/text";
import { bareKeysOf, isBare, keysOf } from "../../../src/text/words";

test.each([
  ["hoà", "hòa"],
  ["uỷ", "ủy"],
  ["thọai", "thoại"],
  ["ĐỐI", "đối"],
  ["đối".normalize("NFD"), "đối"],
  ["đ\u200Bối", "đối"],
])("%s and %s are one word", (one, other) => {
  expect(wordKey(one)).toBe(wordKey(other));
});

test.each([
  ["toán", "toàn"],
  ["đơn", "don"],
  ["dân", "dần"],
])("%s and %s are two words", (one, other) => {
  expect(wordKey(one)).not.toBe(wordKey(other));
});

test("without marks all of a word's spellings are one", () => {
  expect(["Đối", "doi", "đội", "DỖI"].map(bareKey)).toEqual(["doi", "doi", "doi", "doi"]);
});

test("what looks the same is made the same", () => {
  expect(tidy("  Độc\u00A0lập\u202F–  Tự\u00ADdo “x” \t’ ")).toBe('Độc lập - Tựdo "x" \'');
});

test.each([
  ["Kết quả CCHC", "Kết quả cải cách hành chính"],
  ["giải quyết KNTC", "giải quyết khiếu nại, tố cáo"],
  ["UBND, MTTQ", "Ủy ban nhân dân, Mặt trận Tổ quốc"],
  ["đội ngũ CBCCVC", "đội ngũ cán bộ, công chức, viên chức"],
  ["CB, CC, VC", "cán bộ, CC, viên chức"],
])("%s is read as %s", (short, long) => {
  expect(keysOf(short)).toEqual(keysOf(long));
});

test("the words of a text are its words alone", () => {
  expect(wordKeys("III.7 - Tiếp dân, (định kỳ)!")).toEqual(
    ["III", "7", "Tiếp", "dân", "định", "kỳ"].map(wordKey),
  );
});

test.each([
  ["Doi thoai", true],
  ["Đối thoại", false],
  ["33/CT-TTg", true],
  ["123", false],
])("“%s” was typed without diacritics: %s", (text, bare) => {
  expect(isBare(text)).toBe(bare);
  expect(bareKeysOf(text).every((key) => /^[a-z0-9]+$/.test(key))).toBe(true);
});
