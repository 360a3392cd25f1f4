import { decodeLegacy } from "../../../../src/report/legacy";
import { typedReport } from "../../report/typedReport";
import { inTcvn3, inTcvn3Capitals, inVni, SMALL } from "./typewriter";

const CAPITALS = SMALL.map((letter) => letter.toUpperCase());

describe("whole words, as Word gives them", () => {
  test.each([
    [".VnTime", "C«ng t¸c d©n vËn", "Công tác dân vận"],
    [".VnTime", "§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"],
    [".VnArial", "Uû ban nh©n d©n tØnh ®· tæ chøc 05 líp", "Uỷ ban nhân dân tỉnh đã tổ chức 05 lớp"],
    [".VnTime", "®\u00ADîc gi¶i quyÕt ®óng h¹n", "được giải quyết đúng hạn"],
    [".VnTime", "®\u001Fîc gi¶i quyÕt", "được giải quyết"],
    [".VnTimeH", "b¸o c¸o", "BÁO CÁO"],
    [".VnArial NarrowH", "Céng hßa x· héi chñ nghÜa viÖt nam", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [".VnTime", "TØNH §åNG NAI\t§éc lËp - Tù do", "TỈNH ĐỒNG NAI\tĐộc lập - Tự do"],
    [".VnTime", "CHñ TÞCH Uû BAN", "CHỦ TỊCH UỶ BAN"],
    [".VnTime", "Sè: 123/BC-UBND", "Số: 123/BC-UBND"],
    [".VnTime", "Bé Néi vô", "Bộ Nội vụ"],
    ["VNI-Times", "Coâng taùc daân vaän", "Công tác dân vận"],
    ["VNI-Helve", "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"],
    ["VNI-Times", "Uûy ban nhaân daân tænh ñaõ toå chöùc 05 lôùp", "Ủy ban nhân dân tỉnh đã tổ chức 05 lớp"],
    [
      "VNI-Times",
      "Toå dieãn ngheä thuaät; tuyø töøng nôi, nghó kyõ",
      "Tổ diễn nghệ thuật; tuỳ từng nơi, nghĩ kỹ",
    ],
  ])("%s: %s", (font, typed, meant) => {
    expect(decodeLegacy(typed, font)).toBe(meant);
  });
});

describe("every letter there and back", () => {
  test("67 letters have marks, and as many capitals", () => {
    expect([new Set(SMALL).size, new Set(CAPITALS).size]).toEqual([67, 67]);
  });

  // "ý" is its own code.
  test.each(SMALL.filter((letter) => letter !== "ý"))("TCVN3, small: %s", (letter) => {
    expect(decodeLegacy(inTcvn3(letter), ".VnTime")).toBe(letter);
  });

  test.each(CAPITALS)("TCVN3, in a font of capitals: %s", (letter) => {
    expect(decodeLegacy(inTcvn3Capitals(letter), ".VnTimeH")).toBe(letter);
  });

  test.each(["Ă", "Â", "Ê", "Ô", "Ơ", "Ư", "Đ"])("TCVN3, a capital with a code of its own: %s", (letter) => {
    expect(decodeLegacy(inTcvn3(letter), ".VnTime")).toBe(letter);
  });

  // Beside a word: "aú" alone may as well be Unicode.
  test.each([...SMALL, ...CAPITALS])("VNI: %s", (letter) => {
    expect(decodeLegacy(inVni(`chữ ${letter}`), "VNI-Times")).toBe(`chữ ${letter}`);
  });

  test("VNI: a capital whose mark is small, as typed where a word begins", () => {
    expect(decodeLegacy("Aán Ñoä, YÙ, Yù kieán", "VNI-Times")).toBe("Ấn Độ, Ý, Ý kiến");
  });
});

test.each([
  [".VnTime", inTcvn3],
  ["VNI-Times", inVni],
] as const)("every paragraph of a whole report comes back from %s", (font, typed) => {
  for (const { text } of typedReport().paragraphs) {
    const meant = text.normalize("NFC");
    expect(decodeLegacy(typed(meant), font) ?? meant).toBe(meant);
  }
});

describe("nothing to decode", () => {
  test.each([
    ["no legacy font", "Times New Roman", "C«ng t¸c d©n vËn"],
    ["a font that the host does not tell", undefined, "C«ng t¸c d©n vËn"],
    ["a font of which only the name is like one", "Vni Sans", "plain words"],
    ["plain letters and figures", ".VnTime", "Trong nam 2026: 1.234 (98,5%)"],
    ["Unicode that was left in the font", ".VnTime", "Công tác dân vận của tỉnh"],
    ["Unicode without a letter that only Unicode has", ".VnTime", "Báo cáo, các xã"],
    ["Unicode in decomposed letters", "VNI-Times", "công tác".normalize("NFD")],
  ])("%s", (_of, font, text) => {
    expect(decodeLegacy(text, font)).toBeNull();
  });
});
