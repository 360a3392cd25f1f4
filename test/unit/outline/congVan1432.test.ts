/** The outline's data against the text of the letter that it was taken from. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allFigures, allItems, congVan1432, leafItems, type Item } from "../../../src/outline";

const source = readFileSync(
  join(__dirname, "../../fixtures/cong-van-1432-va-de-cuong.txt"),
  "utf8",
).normalize("NFC");

/** The transcription with the recorded repairs made, each of which must have something to repair. */
function repaired(text: string): string {
  return congVan1432.repairs.reduce((soFar, repair) => {
    if (!soFar.includes(repair.transcribed)) {
      throw new Error(`nothing to repair for ${repair.item}: the text has no "${repair.transcribed}"`);
    }
    return soFar.replace(repair.transcribed, repair.repaired);
  }, text);
}

/** The outline's own pages, line by line: from its title to the end. */
const lines = repaired(source)
  .slice(repaired(source).indexOf("ĐỀ CƯƠNG BÁO CÁO"))
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "");

const firstPart = lines.indexOf("I. KHÁI QUÁT CHUNG");
const printed = (item: Item): string => `${item.label} ${item.sentence}`;

/** Part I is the only one with a heading and a sentence of its own. */
function linesOf(item: Item): readonly string[] {
  return item.label.endsWith(".") && /^[IVX]+\./.test(item.label) && item.sentence !== item.heading
    ? [`${item.label} ${item.heading}`, item.sentence]
    : [printed(item)];
}

describe("the outline of Công văn 1432/BNV-CTTN", () => {
  test.each(allItems(congVan1432).map((item) => [item.id, item] as const))(
    "holds %s word for word",
    (_id, item) => {
      for (const line of linesOf(item)) expect(lines).toContain(line);
    },
  );

  test("leaves nothing of the letter's outline out, and keeps its order", () => {
    expect(allItems(congVan1432).flatMap(linesOf)).toEqual(lines.slice(firstPart));
  });

  test("has the title as printed", () => {
    const [first, subject, attached] = congVan1432.title;
    expect([first, subject, attached]).toEqual([lines[0], `${lines[1]} ${lines[2]}`, lines[3]]);
  });

  test("has the tên loại and the trích yếu as printed", () => {
    const kind = lines.lastIndexOf(congVan1432.documentKind, firstPart);
    expect(congVan1432.subject).toBe(`${lines[kind + 1]} ${lines[kind + 2]}`);
    expect(kind + 3).toBe(firstPart);
  });

  test("knows both deadlines of the letter", () => {
    const { "half-year": half, annual } = congVan1432.deadlines;
    expect(source).toContain(
      `gửi báo cáo 6 tháng đầu năm về Bộ Nội vụ trước ngày ${half.day} tháng ${half.month} ` +
        `và báo cáo năm đề nghị gửi trước ngày ${annual.day} tháng ${annual.month}`,
    );
  });

  test.each(congVan1432.citations.map((citation) => [citation.id, citation] as const))(
    "cites %s with the number and the date that the letter gives",
    (_id, { number, date }) => {
      expect(source).toContain(number);
      const day = String(date.day).padStart(2, "0");
      const written = [`${date.day}/${date.month}/${date.year}`, `${day}/${date.month}/${date.year}`];
      const letterDate = `ngày ${day} tháng 0${date.month} năm ${date.year}`;
      const outlineDate = `ngày ${day} / 0${date.month} /${date.year}`;
      expect([...written, letterDate, outlineDate].some((text) => source.includes(text))).toBe(true);
    },
  );

  test("names in an item every numbered document of its sentence, and no other", () => {
    for (const item of allItems(congVan1432)) {
      const named = congVan1432.citations.filter(({ number }) => item.sentence.includes(number));
      // III.1's heading and sentence name the same two; only ids in the sentence count.
      expect({ item: item.id, cites: [...item.cites].sort() }).toEqual({
        item: item.id,
        cites: named.map(({ id }) => id).sort(),
      });
    }
  });

  test("counts 22 mục, and 17 figures of which the letter demands three", () => {
    expect(leafItems(congVan1432)).toHaveLength(22);
    expect(allFigures(congVan1432)).toHaveLength(17);
    const demanded = allFigures(congVan1432).filter(({ figure }) => figure.required);
    expect(demanded.map(({ item, figure }) => `${item.id} ${figure.id}`)).toEqual([
      "I socio-economic",
      "III.5.3 satisfaction-index",
      "III.7.3 dialogue-count",
    ]);
  });

  test("demands a figure exactly where its sentence says “số liệu cụ thể”", () => {
    for (const item of allItems(congVan1432)) {
      expect({ item: item.id, demands: item.figures.some((figure) => figure.required) }).toEqual({
        item: item.id,
        demands: item.sentence.includes("số liệu cụ thể"),
      });
    }
  });
});
