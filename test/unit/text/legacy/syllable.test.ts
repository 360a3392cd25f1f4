import { isSyllable } from "../../../../src/text/legacy/syllable";
import { typedReport } from "../../report/typedReport";

test.each([
  "nghiêng",
  "quyết",
  "Quốc",
  "khuỷu",
  "giếng",
  "gì",
  "gìn",
  "hoà",
  "hòa",
  "UỶ",
  "ủy",
  "yêu",
  "ý",
  "xoong",
])("%s can be a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(["bỏo", "kõt", "néi", "ộtộ", "aỏt", "gỏt", "thing", "naïve", "vaät", "c«ng", "a1", ""])(
  "%s cannot",
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);

test("every word with marks in a whole report can be one", () => {
  const words = typedReport()
    .paragraphs.flatMap(({ text }) => text.normalize("NFC").match(/\p{L}+/gu) ?? [])
    .filter((word) => /[^a-z]/i.test(word));
  expect(words.filter((word) => !isSyllable(word))).toEqual([]);
});
