/** Figures in whole documents: under their items, elsewhere, in tables, beside prompts. */
import type { Paragraph, SourceDocument } from "../../../../src/document";
import { allItems, congVan1432, type FigureId } from "../../../../src/outline";
import { readFigures } from "../../../../src/report/figures";
import { readLines } from "../../../../src/report/lines";
import { Memory } from "../../../../src/report/memory";
import type { FigureReading, ItemReading } from "../../../../src/report/report";

const PERIOD = { kind: "annual", year: 2026 } as const;
type Line = string | Paragraph;

/** A report with the given lines under the given items, and nothing under the others. */
function read(
  content: Readonly<Record<string, readonly Line[]>>,
  nil: readonly string[] = [],
): (id: FigureId) => FigureReading {
  const paragraphs: Paragraph[] = [];
  const items = allItems(congVan1432).map((item): ItemReading => {
    const heading = paragraphs.push({ text: item.heading, format: {} }) - 1;
    const own = (content[item.id] ?? []).map(
      (line) => paragraphs.push(typeof line === "string" ? { text: line, format: {} } : line) - 1,
    );
    const status = nil.includes(item.id) ? "nil" : own.length > 0 ? "present" : "empty";
    return { id: item.id, status, heading, content: own, extent: [heading, ...own] };
  });
  const source: SourceDocument = { paragraphs, controls: [] };
  const memory = new Memory(congVan1432);
  const figures = readFigures(source, readLines(source, memory), items, PERIOD, new Set(), memory);
  return (id) => {
    const figure = figures.find((candidate) => candidate.id === id);
    if (!figure) throw new Error(`no reading of ${id}`);
    return figure;
  };
}

const values = (figure: FigureReading): readonly number[] => figure.values.map(({ value }) => value);
const row = (table: number, line: number, ...cells: readonly string[]): readonly Paragraph[] =>
  cells.map((text, column) => ({ text, format: {}, cell: { table, row: line, column } }));

describe("where figures stand", () => {
  test("every figure of the outline is answered, in its order, and missing where nothing is said", () => {
    const figure = read({});
    expect(figure("satisfaction-index")).toEqual({
      id: "satisfaction-index",
      item: "III.5.3",
      required: true,
      status: "missing",
      values: [],
      candidates: [],
    });
    expect(figure("inspections").status).toBe("missing");
  });

  test("the words are quoted as they stand, with the place of their paragraph", () => {
    const figure = read({ "III.5.3": ["Mức độ hài lòng: 97,2\u00A0%."] })("satisfaction-index");
    expect(figure.values).toEqual([
      { value: 97.2, unit: "percent", text: "97,2\u00A0%", paragraph: figure.values[0]?.paragraph },
    ]);
    expect(figure.values[0]?.paragraph).toBeGreaterThan(10);
  });

  test("an unmistakable sentence counts wherever it stands", () => {
    expect(
      values(read({ "IV.1": ["Chỉ số hài lòng của người dân đạt 98,5%."] })("satisfaction-index")),
    ).toEqual([98.5]);
    expect(
      values(read({ "III.7.2": ["Tổ chức 25 cuộc đối thoại với Nhân dân."] })("dialogue-count")),
    ).toEqual([25]);
  });

  test("a number without its noun counts only under its item", () => {
    expect(values(read({ "III.7.3": ["Kết quả: 25 cuộc."] })("dialogue-count"))).toEqual([25]);
    expect(values(read({ "III.9": ["Kết quả: 25 cuộc."] })("dialogue-count"))).toEqual([]);
  });

  test("the item's own value comes first, another one elsewhere after it", () => {
    const figure = read({
      "III.5": ["Chỉ số hài lòng của người dân đạt 97%."],
      "III.5.3": ["Chỉ số hài lòng của người dân đạt 98,5%."],
    })("satisfaction-index");
    expect(values(figure)).toEqual([98.5, 97]);
  });

  test("what is to be done next year is no result", () => {
    const figure = read({ V: ["Tổ chức 30 cuộc đối thoại với Nhân dân, mức độ hài lòng đạt 98%."] });
    expect(values(figure("dialogue-count"))).toEqual([]);
    expect(values(figure("satisfaction-index"))).toEqual([]);
  });

  test("results are asked of part I only where part I gives them", () => {
    expect(read({ IV: ["Thu ngân sách đạt 1.205 tỷ đồng."] })("socio-economic").status).toBe("missing");
    expect(values(read({ I: ["Thu ngân sách đạt 1.205 tỷ đồng."] })("socio-economic"))).toEqual([1205]);
  });

  test("an item that says there was none makes its figures nil", () => {
    expect(read({ "III.7.3": ["Không phát sinh."] }, ["III.7.3"])("dialogue-count").status).toBe("nil");
    expect(read({ "III.7.2": ["Không phát sinh."] })("dialogue-count").status).toBe("missing");
  });

  test("the skeleton's sentence counts once it is filled in, and its prompt never", () => {
    const sentence = "Số cuộc tiếp xúc, đối thoại trực tiếp: [ ] cuộc, với [ ] lượt người tham dự.";
    expect(read({ "III.7.3": [sentence] })("dialogue-count").status).toBe("missing");
    const filled = read({ "III.7.3": [sentence.replace("[ ]", "25").replace("[ ]", "1.234")] });
    expect(values(filled("dialogue-count"))).toEqual([25]);
    expect(values(filled("dialogue-attendance"))).toEqual([1234]);
    expect(values(read({ "III.7.3": [sentence.replace("[ ]", "[25]")] })("dialogue-count"))).toEqual([25]);
  });

  test("the outline's own sentences, left in the report, hold no figure", () => {
    const sentences = Object.fromEntries(allItems(congVan1432).map((item) => [item.id, [item.sentence]]));
    const figure = read(sentences);
    for (const { id } of congVan1432.parts.flatMap((part) => part.figures))
      expect(values(figure(id))).toEqual([]);
    expect(values(figure("satisfaction-index"))).toEqual([]);
  });
});

describe("tables", () => {
  test("row headings name the figures, the year's column gives them", () => {
    const figure = read({
      "III.7": [
        ...row(0, 0, "TT", "Nội dung", "ĐVT", "Năm 2025", "Năm 2026", "Ghi chú"),
        ...row(0, 1, "1", "Số đơn tiếp nhận", "đơn", "300", "342", "tăng 42"),
        ...row(0, 2, "2", "Số đơn đã giải quyết", "đơn", "290", "320", ""),
        ...row(0, 3, "3", "Số lượt tiếp công dân", "lượt", "1.100", "1.205", ""),
        ...row(0, 4, "4", "Số cuộc đối thoại với Nhân dân", "cuộc", "21", "25", ""),
        ...row(0, 5, "5", "Số lượt người dự đối thoại", "lượt người", "1.000", "1.234", ""),
      ],
    });
    expect(values(figure("petitions-received"))).toEqual([342]);
    expect(values(figure("petitions-resolved"))).toEqual([320]);
    expect(values(figure("citizen-receptions"))).toEqual([1205]);
    expect(values(figure("dialogue-count"))).toEqual([25]);
    expect(values(figure("dialogue-attendance"))).toEqual([1234]);
  });

  test("the plan's column is no result", () => {
    const figure = read({
      "III.5.3": [
        ...row(0, 0, "STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"),
        ...row(0, 1, "1", "Mức độ hài lòng của người dân (%)", "95", "97,2"),
      ],
    });
    expect(values(figure("satisfaction-index"))).toEqual([97.2]);
  });

  test("column headings name the figures, the total's row comes first", () => {
    const figure = read({
      "III.7.3": [
        ...row(0, 0, "Đơn vị", "Số cuộc đối thoại", "Số lượt người tham dự"),
        ...row(0, 1, "Xã A", "10", "400"),
        ...row(0, 2, "Xã B", "15", "834"),
        ...row(0, 3, "Tổng cộng", "25", "1.234"),
      ],
    });
    expect(values(figure("dialogue-count"))).toEqual([25]);
    expect(values(figure("dialogue-attendance"))).toEqual([1234]);
  });

  test("a table typed with tabs or bars is a table", () => {
    const tabs = read({ "III.5.3": ["Chỉ số hài lòng\t2025\t2026\vSở Nội vụ\t94,1%\t96,3%"] });
    expect(values(tabs("satisfaction-index"))).toEqual([96.3]);
    const bars = read({ "III.7.3": ["| 3 | Số cuộc đối thoại trực tiếp | cuộc | 25 | tăng 4 |"] });
    expect(values(bars("dialogue-count"))).toEqual([25]);
  });

  test("a sentence in a cell is a sentence", () => {
    const figure = read({
      "III.7.3": row(0, 0, "Đối thoại", "Đã tổ chức 25 cuộc đối thoại với 1.234 lượt người dân tham dự."),
    });
    expect(values(figure("dialogue-count"))).toEqual([25]);
  });

  test("numbers of other things stay out", () => {
    const figure = read({
      "III.5.3": [
        ...row(0, 0, "STT", "Chỉ số", "Kết quả năm 2026"),
        ...row(0, 1, "1", "PAR INDEX", "89,95%"),
        ...row(0, 2, "2", "Tỷ lệ hồ sơ đúng hạn", "99,1%"),
        ...row(0, 3, "3", "SIPAS", "87,16%"),
      ],
    });
    expect(values(figure("satisfaction-index"))).toEqual([87.16]);
  });
});
