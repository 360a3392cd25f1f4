import { congVan1432 } from "../../../src/outline";
import { readReport, type HeadingElement, type Report } from "../../../src/report";
import { documentOf, type Typed } from "./paragraphs";
import { LETTERHEAD, SIGNATURE, TYPED, typedReport } from "./typedReport";

const read = (...paragraphs: Typed[]): Report => readReport(documentOf(paragraphs), congVan1432);
const places = (report: Report): Partial<Record<HeadingElement, number | null>> => report.heading;

test("each element is found at its paragraph", () => {
  expect(places(readReport(typedReport(), congVan1432))).toEqual({
    "national-name": 0,
    motto: 1,
    agency: 1,
    number: 2,
    "place-date": 2,
    kind: 3,
    subject: 4,
    addressee: 5,
  });
});

test("in a plain list of lines the agency is the last name above the number", () => {
  const report = read(
    "UBND TỈNH NGHỆ AN",
    "SỞ XÂY DỰNG",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 1/BC-SXD",
  );
  expect(report.heading.agency).toBe(1);
});

test("a symbol that waits for its number is no agency", () => {
  const lines = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số:      /BC-UBND"];
  expect(read("ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", ...lines).heading.agency).toBe(0);
  expect(read(...lines).heading.agency).toBeNull();
});

test("a place called after a person, whose day waits to be filled in, is no agency", () => {
  const lines = [
    "ỦY BAN NHÂN DÂN",
    "Số:      /BC-UBND",
    "Thành phố Hồ Chí Minh, ngày      tháng      năm 2026",
  ];
  expect(read(...lines).heading).toMatchObject({ agency: 0, "place-date": 2 });
});

test("a trích yếu over two lines is one", () => {
  const report = read(
    "BÁO CÁO",
    "Kết quả thực hiện Chỉ thị số 33/CT-TTg",
    "tại tỉnh Đồng Nai năm 2026",
    "",
    "Kính gửi: Bộ Nội vụ.",
    "I. KHÁI QUÁT CHUNG",
  );
  expect(report.subjectLines).toEqual([1, 2]);
  expect(report.period).toEqual({ kind: "annual", year: 2026 });
});

test.each([
  ["Đồng Nai, ngày 05 tháng 12 năm 2026", { day: 5, month: 12, year: 2026 }],
  ["Đồng Nai, ngày 05/12/2026", { day: 5, month: 12, year: 2026 }],
  ["Đồng Nai, ngày … tháng … năm 2026", null],
  ["Đồng Nai, ngày      tháng      năm 2026", null],
])("the day of “%s”", (line, date) => {
  expect(read("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", line, "BÁO CÁO").date).toEqual(date);
});

test("the introduction is no heading, however much of the outline it says", () => {
  const items = readReport(typedReport({ "III.1": [] }), congVan1432).items;
  expect(items.find(({ id }) => id === "III.1")?.status).toBe("missing");
});

describe("where the text ends", () => {
  const body = Object.values(TYPED).flat();
  const start = LETTERHEAD.length + body.length;

  test("at nơi nhận, or at the signer where he stands above it", () => {
    const signer = [...SIGNATURE.slice(3), ...SIGNATURE.slice(0, 3)];
    expect(read(...LETTERHEAD, ...body, ...SIGNATURE).signature).toBe(start);
    expect(read(...LETTERHEAD, ...body, ...signer).signature).toBe(start);
  });

  test("at the signer where there is no nơi nhận", () => {
    expect(read(...LETTERHEAD, ...body, "GIÁM ĐỐC", "Nguyễn Văn An").signature).toBe(start);
  });

  test("nowhere where nobody signs", () => {
    expect(read(...LETTERHEAD, ...body).signature).toBeNull();
  });

  test("headings in an annex behind the signature are not the report's", () => {
    const annex = ["PHỤ LỤC", "VI. KIẾN NGHỊ, ĐỀ XUẤT", "Mở thêm lớp."];
    const without = Object.entries(TYPED).flatMap(([id, typed]) => (id === "VI" ? [] : typed));
    const report = read(...LETTERHEAD, ...without, ...SIGNATURE, ...annex);
    expect(report.items.find(({ id }) => id === "VI")?.status).toBe("missing");
  });

  test("the closing sentence is no item's text", () => {
    const report = readReport(
      typedReport({ VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT", "Trên đây là báo cáo của UBND tỉnh./."] }),
      congVan1432,
    );
    expect(report.items.find(({ id }) => id === "VI")?.status).toBe("empty");
  });
});
