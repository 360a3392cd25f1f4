/** A package keeps what nobody changed, byte for byte, and says what it holds. */
import fc from "../../random";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { openDocx } from "../../../src/docx";
import { buildDocx, docxParts, p } from "./buildDocx";

const good = buildDocx({ body: p("Báo cáo"), styles: "" });

test("any zip reader reads what is packed", () => {
  expect(strFromU8(unzipSync(good)["word/document.xml"] ?? new Uint8Array())).toContain("Báo cáo");
});

test("equal parts give equal files", () => {
  expect(buildDocx(p("x"))).toEqual(buildDocx(p("x")));
  expect(openDocx(good).save()).toEqual(good);
});

test("content types come first, whatever order they are given in", () => {
  expect(openDocx(good).names()[0]).toBe("[Content_Types].xml");
});

test("a part that is set is replaced where it stood; a new one is added", () => {
  const file = openDocx(good);
  const before = file.names();
  file.set("word/document.xml", "<moi/>");
  file.set("word/media/anh.png", Uint8Array.of(1, 2, 3));
  const again = openDocx(file.save());
  expect(again.names()).toEqual([...before, "word/media/anh.png"]);
  expect(again.text("word/document.xml")).toBe("<moi/>");
  expect(again.bytes("word/media/anh.png")).toEqual(Uint8Array.of(1, 2, 3));
});

test("a tree to be read is made once, and anew when its part is set", () => {
  const file = openDocx(good);
  const tree = file.readonlyXml("word/document.xml");
  expect(tree).toEqual(file.xml("word/document.xml"));
  expect(file.readonlyXml("word/document.xml")).toBe(tree);
  expect(file.xml("word/document.xml")).not.toBe(file.xml("word/document.xml"));
  file.set("word/document.xml", "<moi/>");
  expect(file.readonlyXml("word/document.xml")).toEqual({ name: "moi", attributes: {}, children: [] });
});

test("relationships are those of the part that was set last", () => {
  const file = openDocx(good);
  expect(file.related(file.mainPart, "styles")).toEqual(["word/styles.xml"]);
  file.set("word/_rels/document.xml.rels", "<Relationships/>");
  expect(file.related(file.mainPart, "styles")).toEqual([]);
});

test("names are compared without case, and kept as written", () => {
  const file = openDocx(good);
  file.set("WORD/Document.xml", "<moi/>");
  expect(file.has("Word/document.XML")).toBe(true);
  expect(file.names().filter((name) => /document\.xml$/i.test(name))).toEqual(["word/document.xml"]);
});

test("what is asked for and is not there is refused by name", () => {
  expect(() => openDocx(good).text("word/comments.xml")).toThrow("no part word/comments.xml");
  expect(() => {
    openDocx(good).set("../x", "");
  }).toThrow('a part is named "../x"');
});

test("relationships lead to parts, and only to those that are there", () => {
  const file = openDocx(good);
  expect(file.related(file.mainPart, "styles")).toEqual(["word/styles.xml"]);
  expect(file.related(file.mainPart, "numbering")).toEqual([]);
  expect(file.related("word/styles.xml", "theme")).toEqual([]);
});

test("whatever is set, all other parts keep their bytes, in order", () => {
  const name = fc.stringMatching(/^[a-z]{1,8}$/).map((stem) => `word/khac/${stem}.bin`);
  const extra = fc.dictionary(name, fc.uint8Array({ maxLength: 2000 }), {
    maxKeys: 6,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(extra, fc.string(), fc.boolean(), (others, text, stored) => {
      const parts = Object.fromEntries(
        [...docxParts({ body: p("x") })].map(([key, xml]) => [key, new TextEncoder().encode(xml)]),
      );
      const original = zipSync({ ...parts, ...others }, { level: stored ? 0 : 6 });
      const file = openDocx(original);
      file.set("word/document.xml", text);
      const saved = unzipSync(file.save());
      const expected = { ...unzipSync(original), "word/document.xml": new TextEncoder().encode(text) };
      expect(Object.keys(saved)).toEqual(Object.keys(expected));
      expect(saved).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});
