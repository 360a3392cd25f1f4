import { allItems, congVan1432 } from "../../../../src/outline";
import { strings } from "../../../../src/strings";
import {
  cardsOf,
  countOf,
  figureLine,
  partsOf,
  type FigureRow,
} from "../../../../src/taskpane/check/checkView";
import { finding, reportWith, source } from "./reports";

describe("The parts", () => {
  const parts = partsOf(reportWith({ "II.1": "empty", "III.7.3": "missing" }), congVan1432);

  it("are the six of the outline, each with its own count", () => {
    expect(parts.map(({ title, progress }) => `${title} ${progress.done}/${progress.total}`)).toEqual([
      "I. KHÁI QUÁT CHUNG 1/1",
      "II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO 1/2",
      "III. KẾT QUẢ THỰC HIỆN 14/15",
      "IV. ĐÁNH GIÁ CHUNG 2/2",
      "V. NHIỆM VỤ, GIẢI PHÁP 1/1",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT 1/1",
    ]);
  });

  it("hold every item that has text or children within, as deep as the outline has it", () => {
    const row = parts.flatMap(({ rows }) => rows).find(({ id }) => id === "III.7.3");
    expect(row).toMatchObject({ depth: 2, leaf: true, done: false, status: "missing", paragraph: null });
    expect(parts.flatMap(({ rows }) => rows)).toHaveLength(allItems(congVan1432).length - 3);
  });

  it("take the clerk to where an item begins", () => {
    expect(parts[1]?.rows[0]).toMatchObject({ id: "II.1", paragraph: 2 });
  });

  it("show a part of their own only where its heading is missing", () => {
    const rowOf = (status: "present" | "missing") =>
      partsOf(reportWith({ II: status }), congVan1432)[1]?.rows[0]?.id;
    expect(rowOf("present")).toBe("II.1");
    expect(rowOf("missing")).toBe("II");
  });
});

describe("A figure in one line", () => {
  const s = strings("vi");
  const figure: FigureRow = {
    label: "Chỉ số hài lòng",
    required: true,
    status: "present",
    values: ["98,5%"],
  };
  it.each<[FigureRow, string]>([
    [figure, "Chỉ số hài lòng: 98,5%"],
    [{ ...figure, values: ["98,5%", "97%"] }, "Chỉ số hài lòng: 98,5%; 97%"],
    [{ ...figure, status: "review" }, "Chỉ số hài lòng: 98,5% (cần xem lại)"],
    [{ ...figure, status: "missing", values: [] }, "Chỉ số hài lòng: chưa có số liệu bắt buộc"],
    [{ ...figure, status: "missing", required: false, values: [] }, "Chỉ số hài lòng: chưa có số liệu"],
    [{ ...figure, status: "nil", values: [] }, "Chỉ số hài lòng: không phát sinh"],
    [{ ...figure, status: "unchecked", values: [] }, "Chỉ số hài lòng: chưa kiểm tra được"],
  ])("%#: %j", (row, line) => {
    expect(figureLine(row, s)).toBe(line);
  });
});

describe("The cards", () => {
  const report = reportWith({ VI: "missing" }, [
    finding({ rule: "heading-missing", messageId: "motto", data: {} }),
    finding({ item: "III.7.3", paragraph: 61, range: { start: 0, end: 4 } }),
    finding({ rule: "item-missing", item: "VI" }),
    finding({
      rule: "item-missing",
      item: "VI",
      data: { item: "VI", heading: "KIẾN NGHỊ" },
      fix: { kind: "insert-item", item: "VI" },
    }),
    finding({ rule: "comments-left", data: { count: 1 } }),
  ]);
  const cards = cardsOf(report.findings, report, source, congVan1432);

  it("keep the order of the findings", () => {
    expect(cards.map((card) => card.finding)).toEqual(report.findings);
    expect(countOf(report, "error")).toBe(5);
  });

  it("name the item that they are about; a dash by its whole number", () => {
    expect(cards.map(({ about }) => about)).toEqual([
      null,
      "III.7.3. Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      null,
    ]);
  });

  it("offer what the finding offers, else their place, else the insertion that adds what is missing, or nothing", () => {
    expect(cards.map(({ main }) => main)).toEqual([
      { kind: "insert" },
      { kind: "go" },
      { kind: "insert" },
      { kind: "act", fix: { kind: "insert-item", item: "VI" }, change: null },
      null,
    ]);
  });

  it("know the very words, where the finding does", () => {
    expect(cards.map(({ at }) => at)).toEqual([
      null,
      { paragraph: 61, range: { start: 0, end: 4 } },
      null,
      null,
      null,
    ]);
  });

  it("have keys of their own, also two that say the same", () => {
    const twins = reportWith({}, [finding({}), finding({})]);
    const keys = cardsOf(twins.findings, twins, source, congVan1432).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it("keep their keys when something is typed above them", () => {
    const [before] = cardsOf([finding({ paragraph: 5 })], report, source, congVan1432);
    const [after] = cardsOf([finding({ paragraph: 6 })], report, source, congVan1432);
    expect(after?.key).toBe(before?.key);
  });
});

describe("A change is shown with a little of its sentence", () => {
  const LONG =
    "Căn cứ Chỉ thị số 33/CT-TTg ngày 25/11/2021 của Thủ tướng Chính phủ về tăng cường công tác dân vận";
  it.each<[string, string, string, string, object]>([
    ["a whole paragraph", "Độc lập-Tự do", "-", " - ", { lead: "Độc lập", tail: "Tự do" }],
    [
      "the middle of a long one, cut between words",
      LONG,
      "25/11/2021",
      "26/11/2021",
      { lead: "…thị số 33/CT-TTg ngày ", tail: " của Thủ tướng Chính…" },
    ],
    ["the end", "Hết. ", " ", "", { lead: "Hết.", tail: "" }],
  ])("%s", (_, text, from, to, around) => {
    const start = text.indexOf(from);
    const fix = { kind: "replace", paragraph: 0, start, end: start + from.length, from, to } as const;
    const given = { paragraphs: [{ text, format: {} }], controls: [] };
    const [card] = cardsOf([finding({ paragraph: 0, fix })], reportWith({}), given, congVan1432);
    expect(card?.main).toEqual({ kind: "act", fix, change: { ...around, from, to } });
  });
});
