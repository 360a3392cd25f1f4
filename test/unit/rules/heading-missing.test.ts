import type { SourceDocument } from "../../../src/document";
import { headingMissing } from "../../../src/rules/heading-missing";
import { documentOf, type Typed } from "../report/paragraphs";
import { LETTERHEAD, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const body = typedReport().paragraphs.slice(LETTERHEAD.length);
const headed = (...letterhead: Typed[]): SourceDocument => documentOf([...letterhead, ...body]);
const cell = (text: string, row: number, column: number): Typed => ({
  text,
  cell: { table: 0, row, column },
});

const TITLE = ["BÁO CÁO", "Kết quả thực hiện Chỉ thị số 33/CT-TTg", "Kính gửi: Bộ Nội vụ."];
const NATION = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];

testRule(headingMissing, {
  valid: [
    { of: "a heading side by side with tabs", report: typedReport() },
    {
      of: "a heading in a table",
      report: headed(
        cell("ỦY BAN NHÂN DÂN", 0, 0),
        cell("TỈNH ĐỒNG NAI", 0, 0),
        ...NATION.map((text) => cell(text, 0, 1)),
        cell("Số: 12/BC-UBND", 1, 0),
        cell("Đồng Nai, ngày 05 tháng 12 năm 2026", 1, 1),
        ...TITLE,
      ),
    },
    {
      of: "a heading in two cells with line breaks",
      report: headed(
        cell("UBND TỈNH ĐỒNG NAI\vSỞ NỘI VỤ\v-------\vSố: 12/BC-SNV", 0, 0),
        cell(`${NATION.join("\v")}\v------------\vĐồng Nai, ngày 05 tháng 12 năm 2026`, 0, 1),
        ...TITLE,
      ),
    },
    {
      of: "a heading line by line, in the wrong case, decomposed",
      report: headed(
        ...[
          "Bộ Tài chính",
          "Cộng hoà xã hội chủ nghĩa Việt Nam",
          "Độc Lập – Tự Do – Hạnh Phúc",
          "Số 12 /BC-BTC",
          "Hà nội ngày 5 tháng 12 năm 2026",
          "Báo cáo",
        ].map((line) => line.normalize("NFD")),
        ...TITLE.slice(1),
      ),
    },
    {
      of: "a heading without diacritics",
      report: headed(
        "UBND XA TAN PHU",
        "CONG HOA XA HOI CHU NGHIA VIET NAM",
        "Doc lap - Tu do - Hanh phuc",
        "So: 12/BC-UBND",
        "Tan Phu, ngay 05 thang 12 nam 2026",
        "BAO CAO",
        "Ket qua thuc hien Chi thi so 33/CT-TTg",
        "Kinh gui: Bo Noi vu.",
      ),
    },
    {
      of: "a number and a day that the registrar will fill in",
      report: headed(
        "UBND TỈNH ĐỒNG NAI",
        ...NATION,
        "Số:      /BC-UBND",
        "Đồng Nai, ngày      tháng      năm 2026",
        ...TITLE,
      ),
    },
    {
      of: "a number and a day left open with dots",
      report: headed(
        "UBND TỈNH ĐỒNG NAI",
        ...NATION,
        "Số: ……./BC-UBND",
        "Đồng Nai, ngày ….. tháng ….. năm 2026",
        ...TITLE,
      ),
    },
    {
      of: "tên loại and trích yếu in one paragraph",
      report: headed(
        "BỘ TÀI CHÍNH",
        ...NATION,
        "Số: 12/BC-BTC",
        "Hà Nội, ngày 05 tháng 12 năm 2026",
        "BÁO CÁO\vKết quả thực hiện Chỉ thị số 33/CT-TTg",
        "Kính gửi: Bộ Nội vụ.",
      ),
    },
  ],
  invalid: [
    {
      of: "text without any heading",
      report: documentOf(body),
      finds: [
        { severity: "error", messageId: "national-name" },
        { severity: "error", messageId: "motto" },
        { severity: "error", messageId: "agency" },
        { severity: "error", messageId: "number" },
        { severity: "error", messageId: "place-date" },
        { severity: "error", messageId: "kind" },
        { severity: "error", messageId: "subject" },
        { severity: "warning", messageId: "addressee" },
      ],
    },
    {
      of: "no motto",
      report: headed(
        "BỘ TÀI CHÍNH",
        NATION[0] ?? "",
        "Số: 12/BC-BTC",
        "Hà Nội, ngày 05 tháng 12 năm 2026",
        ...TITLE,
      ),
      finds: [{ messageId: "motto" }],
    },
    {
      of: "no number and no addressee",
      report: headed("BỘ TÀI CHÍNH", ...NATION, "Hà Nội, ngày 05 tháng 12 năm 2026", ...TITLE.slice(0, 2)),
      finds: [{ messageId: "number" }, { messageId: "addressee" }],
    },
    {
      of: "no agency",
      report: headed(...NATION, "Số: 12/BC-BTC", "Hà Nội, ngày 05 tháng 12 năm 2026", ...TITLE),
      finds: [{ messageId: "agency" }],
    },
    {
      of: "a tên loại without trích yếu",
      report: headed(
        "BỘ TÀI CHÍNH",
        ...NATION,
        "Số: 12/BC-BTC",
        "Hà Nội, ngày 05 tháng 12 năm 2026",
        "BÁO CÁO",
        "Kính gửi: Bộ Nội vụ.",
      ),
      finds: [{ messageId: "subject" }],
    },
    {
      of: "a day that stands only in the text",
      report: headed(
        "BỘ TÀI CHÍNH",
        ...NATION,
        "Số: 12/BC-BTC",
        ...TITLE,
        "Tính đến ngày 05 tháng 12 năm 2026, Bộ đã thực hiện.",
      ),
      finds: [{ messageId: "place-date" }],
    },
  ],
});
