import { allItems, congVan1432 } from "../../../src/outline";
import { strings } from "../../../src/strings";
import {
  cardsOf,
  countOf,
  figureLine,
  partsOf,
  progressOf,
  uncheckedCount,
  type FigureRow,
} from "../../../src/taskpane/check/checkView";
import { finding, reportWith } from "./reports";

describe("The count of items done", () => {
  it("is over the 22 items that hold text of their own", () => {
    expect(progressOf(reportWith({}), congVan1432)).toEqual({ done: 22, total: 22 });
  });

  it.each([
    ["present", 22],
    ["nil", 22],
    ["missing", 21],
    ["empty", 21],
    ["review", 21],
    ["unchecked", 21],
  ] as const)("with one item %s is %i", (status, done) => {
    expect(progressOf(reportWith({ "III.8": status }), congVan1432).done).toBe(done);
  });

  it("does not count an item that has text but an error all the same", () => {
    const report = reportWith({}, [finding({ rule: "figure-missing", item: "III.5.3" })]);
    expect(progressOf(report, congVan1432).done).toBe(21);
  });

  it("counts one that only has a warning", () => {
    const report = reportWith({}, [finding({ severity: "warning", item: "III.5.3" })]);
    expect(progressOf(report, congVan1432).done).toBe(22);
  });

  it("leaves out the items that only hold others", () => {
    expect(progressOf(reportWith({ III: "empty", "III.4": "missing" }), congVan1432).done).toBe(22);
  });

  it("calls nothing done that the report does not speak of", () => {
    const report = { ...reportWith({}), items: [] };
    expect(progressOf(report, congVan1432).done).toBe(0);
    expect(uncheckedCount(report, congVan1432)).toBe(22);
  });
});

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
    finding({ rule: "heading-missing", message: "Thiếu Quốc hiệu." }),
    finding({ item: "III.7.3", paragraph: 61 }),
    finding({ severity: "warning", item: "II.1", paragraph: 12 }),
    finding({ rule: "item-missing", item: "VI", message: "Thiếu mục VI." }),
    finding({ rule: "placeholder-left", message: "Còn chữ mẫu." }),
  ]);
  const errors = cardsOf(report, congVan1432, "error");

  it("are those of one severity, in the order of the document", () => {
    expect(errors.map(({ message }) => message)).toEqual([
      "Thiếu Quốc hiệu.",
      "Mục còn trống.",
      "Thiếu mục VI.",
      "Còn chữ mẫu.",
    ]);
    expect(countOf(report, "warning")).toBe(1);
  });

  it("name the item that they are about; a dash by its whole number", () => {
    expect(errors.map(({ about }) => about)).toEqual([
      null,
      "III.7.3. Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
      "VI. KIẾN NGHỊ, ĐỀ XUẤT",
      null,
    ]);
  });

  it("lead to their place, to the insertion where that adds what is missing, or nowhere", () => {
    expect(errors.map(({ action }) => action)).toEqual([
      { kind: "insert" },
      { kind: "go", paragraph: 61 },
      { kind: "insert" },
      null,
    ]);
  });

  it("have keys of their own", () => {
    const keys = cardsOf(reportWith({}, [finding({}), finding({})]), congVan1432, "error").map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(2);
  });
});
