import { allItems, congVan1432 } from "../../../../src/outline";
import { strings } from "../../../../src/strings";
import { insertedLines } from "../../../../src/taskpane/insert/insertedView";

const s = strings("vi");
const every = allItems(congVan1432).map((item) => item.id);
const lines = (inserted: readonly string[]) =>
  insertedLines(inserted, congVan1432, s).map(({ text }) => text);

describe("What was inserted", () => {
  it("is told in the order of the page, all headings as one line", () => {
    expect(lines(["signature", ...every, "addressee", "title", "heading"])).toEqual([
      s.insert.blocks.heading,
      s.insert.blocks.title,
      s.insert.blocks.addressee,
      `Toàn bộ ${every.length} đề mục của đề cương`,
      s.insert.blocks.signature,
    ]);
  });

  it("names the headings where only some were missing", () => {
    expect(lines(["VI", "IV.1"])).toEqual(["1. Ưu điểm", "VI. KIẾN NGHỊ, ĐỀ XUẤT"]);
  });

  it("marks the outline's headings as Vietnamese, whatever the pane speaks", () => {
    expect(insertedLines(["VI", "heading"], congVan1432, strings("en"))).toEqual([
      { text: strings("en").insert.blocks.heading },
      { text: "VI. KIẾN NGHỊ, ĐỀ XUẤT", lang: "vi" },
    ]);
  });

  it("is nothing where nothing was missing", () => {
    expect(lines([])).toEqual([]);
  });
});
