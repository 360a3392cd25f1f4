/** What is missing comes, at its place, and nothing that a clerk wrote is split, moved or doubled. */
import fc from "../../random";
import { allItems, congVan1432 } from "../../../src/outline";
import { planInsertion, skeletonFragment, type BlockId, type Insertion } from "../../../src/skeleton";
import { childrenOf } from "../../../src/docx/xml";
import { bodyOf, elements, tagOf } from "./page";
import { dongNai } from "./profiles";
import { reportOf, type MarkedParagraph } from "./reports";

const ITEMS = allItems(congVan1432).map(({ id }) => id);
const BLOCKS: readonly BlockId[] = ["heading", "title", "addressee", ...ITEMS, "signature"];

const plan = (document: readonly MarkedParagraph[]): readonly Insertion[] =>
  planInsertion(congVan1432, dongNai, reportOf(document));
const blocksOf = (insertions: readonly Insertion[]): readonly BlockId[] =>
  insertions.flatMap(({ blocks }) => blocks);
const without = (...missing: readonly BlockId[]): MarkedParagraph[] =>
  BLOCKS.filter((block) => !missing.includes(block)).flatMap((block) => [
    { block, text: block },
    { text: `chữ của ${block}` },
  ]);
const placeOf = (document: readonly MarkedParagraph[], text: string): number =>
  document.findIndex((paragraph) => paragraph.text === text);

/** The document after the insertions: each block becomes a paragraph that says which it is. */
function apply(document: readonly MarkedParagraph[], insertions: readonly Insertion[]): MarkedParagraph[] {
  const after: MarkedParagraph[][] = Array.from({ length: document.length + 1 }, () => []);
  for (const { anchor, blocks } of insertions) {
    after[gap(document, anchor)]?.push(...blocks.map((block) => ({ block, text: block })));
  }
  return after.flatMap((inserted, place) => [...inserted, ...document.slice(place, place + 1)]);
}

/** How many paragraphs stand before the anchor's place; never within a table or a control. */
function gap(document: readonly MarkedParagraph[], anchor: Insertion["anchor"]): number {
  if (anchor.at === "start") return 0;
  if (anchor.at === "end") return document.length;
  const step = anchor.at === "before" ? -1 : 1;
  const within = (place: number, other: number): boolean => {
    const [one, two] = [document[place], document[other]];
    const sameTable = one?.table !== undefined && one.table === two?.table;
    return sameTable || (one?.controlTag !== undefined && one.controlTag === two?.controlTag);
  };
  let edge = anchor.paragraph;
  while (within(anchor.paragraph, edge + step)) edge += step;
  return step < 0 ? edge : edge + 1;
}

describe("where a missing block goes", () => {
  test("nothing found: the whole skeleton at the start, before whatever is there", () => {
    const insertions = plan([{ text: "Chữ của người soạn thảo." }]);
    expect(insertions).toEqual([
      { anchor: { at: "start" }, blocks: BLOCKS, ooxml: skeletonFragment(congVan1432, dongNai) },
    ]);
  });

  test("nothing missing: nothing", () => {
    expect(plan(without())).toEqual([]);
  });

  test.each(ITEMS.slice(1))("%s goes behind the text of the item before it", (id) => {
    const document = without(id);
    const before = ITEMS[ITEMS.indexOf(id) - 1] ?? "";
    expect(plan(document)).toMatchObject([
      { anchor: { at: "after", paragraph: placeOf(document, `chữ của ${before}`) }, blocks: [id] },
    ]);
  });

  test("the heading goes to the very top, above text of nobody's", () => {
    const document = [{ text: "Ghi chú" }, ...without("heading", "title")];
    expect(plan(document)).toMatchObject([{ anchor: { at: "start" }, blocks: ["heading", "title"] }]);
  });

  test("missing blocks that follow each other come as one", () => {
    expect(plan(without("III.4.1", "III.4.2", "III.4.3", "V")).map(({ blocks }) => blocks)).toEqual([
      ["III.4.1", "III.4.2", "III.4.3"],
      ["V"],
    ]);
  });

  test("a part whose items are there comes alone, before the first of them", () => {
    const document = without("III");
    expect(plan(document)).toMatchObject([
      { anchor: { at: "after", paragraph: placeOf(document, "III.1") - 1 }, blocks: ["III"] },
    ]);
  });

  test("the signature block goes to the end, with what else belongs there", () => {
    expect(plan(without("signature"))).toMatchObject([{ anchor: { at: "end" }, blocks: ["signature"] }]);
    expect(plan(without("VI", "signature"))).toMatchObject([
      { anchor: { at: "end" }, blocks: ["VI", "signature"] },
    ]);
  });

  test("with items out of order, the signature block still ends the document", () => {
    const document: MarkedParagraph[] = [
      { block: "VI", text: "VI" },
      { block: "I", text: "I" },
      { text: "chữ" },
    ];
    const last = plan(document).at(-1);
    expect(last?.blocks.at(-1)).toBe("signature");
    expect(last?.anchor).toEqual({ at: "end" });
  });

  test("the last item never goes into the signature table", () => {
    const document = [
      ...without("VI", "signature"),
      { text: "", table: 7 },
      { block: "signature", text: "Nơi nhận:", table: 7 },
      { text: "TM. ỦY BAN NHÂN DÂN", table: 7 },
    ];
    const [insertion] = plan(document);
    expect(insertion?.blocks).toEqual(["VI"]);
    expect(
      apply(document, plan(document))
        .map(({ text }) => text)
        .slice(-4),
    ).toEqual(["VI", "", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN"]);
  });

  test("a block behind a table of the clerk's goes behind the table", () => {
    const document: MarkedParagraph[] = [
      { block: "I", text: "I" },
      { text: "Bảng 1", table: 0 },
      { text: "Bảng 1, ô 2", table: 0 },
      { block: "III", text: "III" },
    ];
    const [, second] = plan(document);
    expect(second).toMatchObject({ anchor: { at: "before", paragraph: 3 }, blocks: ["II", "II.1", "II.2"] });
  });

  test("half a heading is left to the check: no second Quốc hiệu", () => {
    for (const element of ["national-name", "motto", "number", "place-date"] as const) {
      const report = reportOf([{ text: "một dòng của phần đầu" }]);
      const blocks = blocksOf(
        planInsertion(congVan1432, dongNai, { ...report, heading: { ...report.heading, [element]: 0 } }),
      );
      expect(blocks).not.toContain("heading");
      expect(blocks).toContain("title");
    }
  });

  test("a name in capitals alone is no heading", () => {
    const report = reportOf([{ text: "ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI" }]);
    const heading = { ...report.heading, agency: 0 };
    expect(planInsertion(congVan1432, dongNai, { ...report, heading })[0]?.blocks).toEqual(BLOCKS);
  });

  test("what the host could not say is not taken for missing", () => {
    const report = reportOf(without("III.2"));
    const items = report.items.map((item) =>
      item.id === "III.2" ? ({ ...item, status: "unchecked" } as const) : item,
    );
    expect(planInsertion(congVan1432, dongNai, { ...report, items })).toEqual([]);
  });

  test("what follows an item of unknown place goes behind the last one that is known", () => {
    const document = without("III.2", "III.3");
    const report = reportOf(document);
    const items = report.items.map((item) =>
      item.id === "III.2" ? ({ ...item, status: "unchecked" } as const) : item,
    );
    expect(planInsertion(congVan1432, dongNai, { ...report, items })).toMatchObject([
      { anchor: { at: "after", paragraph: placeOf(document, "chữ của III.1") }, blocks: ["III.3"] },
    ]);
  });

  test("the title goes below the whole heading table, and above a table of the clerk's", () => {
    const document: MarkedParagraph[] = [
      { block: "heading", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", table: 0 },
      { text: "Đồng Nai, ngày 05 tháng 12 năm 2026", table: 0 },
      { text: "" },
      { text: "", table: 1 },
      { text: "Bảng số liệu", table: 1 },
      { text: "Lời mở đầu." },
    ];
    expect(plan(document)[0]).toMatchObject({ anchor: { at: "after", paragraph: 2 } });
    expect(plan(document.toSpliced(2, 3))[0]).toMatchObject({ anchor: { at: "before", paragraph: 2 } });
  });

  test("a trích yếu that the reading found on several lines stays whole", () => {
    const report = reportOf([
      { block: "title", text: "BÁO CÁO" },
      { text: "Kết quả thực hiện" },
      { text: "Chỉ thị số 33/CT-TTg" },
      { text: "Lời mở đầu." },
    ]);
    expect(planInsertion(congVan1432, dongNai, { ...report, subjectLines: [1, 2] })[1]).toMatchObject({
      anchor: { at: "after", paragraph: 2 },
      blocks: ["addressee", ...ITEMS],
    });
  });

  test("the trích yếu's second line, the rule below it and the list of recipients stay together", () => {
    const document: MarkedParagraph[] = [
      { block: "heading", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", table: 0 },
      { text: "Độc lập - Tự do - Hạnh phúc", table: 0 },
      { block: "title", text: "BÁO CÁO" },
      { text: "Kết quả thực hiện" },
      { text: "" },
      { block: "addressee", text: "Kính gửi:" },
      { text: "- Bộ Nội vụ;" },
      { text: "- Sở Nội vụ." },
      { text: "Lời mở đầu." },
    ];
    const report = reportOf(document);
    const paragraphs = report.source.paragraphs.map((paragraph, place) =>
      place === 3 ? { ...paragraph, format: { alignment: "centered" as const } } : paragraph,
    );
    const [first] = planInsertion(congVan1432, dongNai, {
      ...report,
      source: { ...report.source, paragraphs },
    });
    expect(first).toMatchObject({ anchor: { at: "after", paragraph: 7 } });
    const noAddressee = planInsertion(congVan1432, dongNai, {
      ...report,
      heading: { ...report.heading, addressee: null },
      source: { ...report.source, paragraphs },
    });
    expect(noAddressee[0]).toMatchObject({ anchor: { at: "after", paragraph: 4 } });
  });
});

test("a fragment holds its own blocks' controls and ends with an empty paragraph", () => {
  const [insertion] = plan(without("III.7.3"));
  const body = bodyOf(insertion?.ooxml ?? "");
  expect(elements(body, "w:sdt").map(tagOf)).toEqual([
    "dan-van:item:III.7.3",
    "dan-van:figure:dialogue-count",
    "dan-van:figure:dialogue-attendance",
  ]);
  expect(childrenOf(body).at(-1)).toEqual({ name: "w:p", attributes: {}, children: [] });
});

describe("over any document", () => {
  /** A block's own text: plain paragraphs, a table of two cells, or a control of two paragraphs. */
  const ownText = fc.array(fc.constantFrom("plain", "blank", "table", "control"), { maxLength: 3 });
  const documents = fc
    .record({
      opening: ownText,
      blocks: fc.shuffledSubarray([...BLOCKS]),
      inOrder: fc.boolean(),
      texts: fc.array(ownText, { minLength: BLOCKS.length, maxLength: BLOCKS.length }),
    })
    .map(({ opening, blocks, inOrder, texts }) => {
      const chosen = inOrder ? BLOCKS.filter((block) => blocks.includes(block)) : blocks;
      let serial = 0;
      const write = (kinds: readonly string[]): MarkedParagraph[] =>
        kinds.flatMap((kind): MarkedParagraph[] => {
          serial += 1;
          const text = `đoạn ${serial}`;
          if (kind === "plain") return [{ text }];
          if (kind === "blank") return [{ text: "" }];
          const bound = kind === "table" ? { table: serial } : { controlTag: `khác:${serial}` };
          return [
            { text, ...bound },
            { text: `${text} tiếp`, ...bound },
          ];
        });
      const document = [
        ...write(opening),
        ...chosen.flatMap((block, place) => [{ block, text: block }, ...write(texts[place] ?? [])]),
      ];
      return { document, inOrder };
    });

  test("every paragraph stays, in order, and each missing block comes once", () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        const after = apply(document, plan(document));
        expect(after.filter((paragraph) => document.includes(paragraph))).toEqual(document);
        const blocks = after.flatMap(({ block }) => block ?? []);
        expect([...blocks].sort()).toEqual([...BLOCKS].sort());
      }),
    );
  });

  test("planning again finds nothing missing", () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        expect(plan(apply(document, plan(document)))).toEqual([]);
      }),
    );
  });

  test("nothing comes between an item's heading and the end of its text", () => {
    fc.assert(
      fc.property(documents, ({ document }) => {
        const after = apply(document, plan(document));
        for (const item of reportOf(document).items.filter(({ status }) => status === "present")) {
          const own = item.extent.map((place) => document[place]);
          const start = after.findIndex((paragraph) => paragraph === own[0]);
          expect(after.slice(start, start + own.length)).toEqual(own);
        }
      }),
    );
  });

  test("blocks that stood in order, stand in order with those that came", () => {
    fc.assert(
      fc.property(documents, ({ document, inOrder }) => {
        fc.pre(inOrder);
        const blocks = apply(document, plan(document)).flatMap(({ block }) => block ?? []);
        expect(blocks).toEqual(BLOCKS);
      }),
    );
  });
});
