import type { SourceDocument } from "../../../../src/document";
import { congVan1432 } from "../../../../src/outline";
import { decode as decodeWith } from "../../../../src/report/legacy";
import { Memory } from "../../../../src/report/memory";
import { documentOf, type Typed } from "../../report/paragraphs";
import { typedReport } from "../../report/typedReport";
import { inTcvn3, inVni } from "./typewriter";

const decode = (source: SourceDocument) => decodeWith(source, new Memory(congVan1432));
const texts = (...typed: readonly Typed[]) =>
  decode(documentOf(typed)).source.paragraphs.map(({ text }) => text);
const inFont = (fontName: string, text: string): Typed => ({ text, format: { fontName } });

describe("text whose font tells nothing is recognised by itself", () => {
  test.each([
    ["C«ng t¸c d©n vËn", "Công tác dân vận"],
    ["Coâng taùc daân vaän", "Công tác dân vận"],
    ["vÒ lÝ thÕ", "về lí thế"],
    ["BAÙO CAÙO KEÁT QUAÛ", "BÁO CÁO KẾT QUẢ"],
    ["KÕt qu¶ 6 th¸ng ®Çu n¨m cña Bé Néi vô", "Kết quả 6 tháng đầu năm của Bộ Nội vụ"],
  ])("%s", (typed, meant) => {
    expect(texts(typed)).toEqual([meant]);
  });

  test("also in Times New Roman, when somebody changed nothing but the font", () => {
    expect(texts(inFont("Times New Roman", "C«ng t¸c d©n vËn"))).toEqual(["Công tác dân vận"]);
  });

  test("a word or two are enough beside text that is sure", () => {
    expect(texts("C«ng t¸c d©n vËn", "Bé Néi vô", "N¬i nhËn:")).toEqual([
      "Công tác dân vận",
      "Bộ Nội vụ",
      "Nơi nhận:",
    ]);
    expect(texts("Bé Néi vô", "N¬i nhËn:")).toEqual(["Bé Néi vô", "N¬i nhËn:"]);
  });

  test("words in Unicode before and behind it stay what they are", () => {
    const mixed = "Nơi nhận: C«ng t¸c d©n vËn cña Bé Néi vô, đã đổi phông.";
    const read = ["Nơi nhận: Công tác dân vận của Bộ Nội vụ, đã đổi phông."];
    expect(texts(mixed)).toEqual(read);
    expect(texts(inFont(".VnTime", mixed))).toEqual(read);
  });

  test("Unicode beside it stays what it is", () => {
    const unicode = ["Báo cáo", "Công tác dân vận", "Số 12, là do cá nhân", "12 m², 5 °C"];
    expect(texts("C«ng t¸c d©n vËn", ...unicode).slice(1)).toEqual(unicode);
    const left = inFont(".VnTime", "Báo cáo là do cá nhân nào, 12 µm");
    expect(texts("C«ng t¸c d©n vËn", left).slice(1)).toEqual(["Báo cáo là do cá nhân nào, 12 µm"]);
  });
});

describe("never taken for a legacy encoding", () => {
  test.each([
    "Báo cáo các hàng hóa cà phê, cá, lúa",
    "BÁO CÁO",
    "Công tác dân vận của Đảng",
    "Diện tích 12 m², sai số ±2 µm; «Dân vận khéo» · §5, số ¾, nhà thơ Goethe ở Düsseldorf",
    "Cán bộ là công bộc của dân".normalize("NFD"),
    "The café's naïve façade, señor: 20 µm, 5 °C, ±2 %, £5, ©2026, ½ m²",
    "Où êtes-vous allé cet été ? Là-bas, à l'hôtel « Noël », près du théâtre où l'élève a goûté le pâté.",
    "Le laïc naïf haïssait l'égoïsme ; août, goût, coût, voûte, maïs, caïd, Citroën.",
    "Cô Lê, bà Hà, ông Tú, chú Tý và các cháu và ba cô Pháp: où, haï, laïc",
    "Für größere Mädchen und Söhne müssen schöne Bäume über Österreich blühen.",
    "Não há ação sem coração; a informação é pública até amanhã.",
    "El niño pequeño comió piñas aquí, allí y también después del almuerzo.",
    "cÃ´ng tÃ¡c dÃ¢n váº­n",
  ])("%s", (text) => {
    const source = documentOf([text]);
    expect(decode(source)).toEqual({ source, legacy: [] });
  });
});

test("a document in Unicode is handed on as it is", () => {
  const source = typedReport();
  expect(decode(source).source).toBe(source);
});

test("tells which paragraphs were decoded, by which encoding and font", () => {
  const { legacy } = decode(
    documentOf(["Mở đầu", inFont(".VnTime", "d©n vËn"), "C«ng t¸c d©n vËn", inFont(".VnTime", "12/2026")]),
  );
  expect(legacy).toEqual([
    { paragraph: 1, encoding: "tcvn3", font: ".VnTime" },
    { paragraph: 2, encoding: "tcvn3", font: null },
  ]);
});

test.each([
  ["TCVN3", inTcvn3],
  ["VNI", inVni],
])("a whole report in %s is read without its font being told", (_of, typed) => {
  const report = typedReport();
  const old = report.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: typed(paragraph.text.normalize("NFC")),
  }));
  const { source } = decode({ ...report, paragraphs: old });
  const meant = report.paragraphs.map(({ text }) => text.normalize("NFC").toLowerCase());
  expect(source.paragraphs.map(({ text }) => text.toLowerCase())).toEqual(meant);
});
