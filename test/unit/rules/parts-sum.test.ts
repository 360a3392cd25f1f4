import type { SourceDocument } from "../../../src/document";
import { partsSum } from "../../../src/rules/parts-sum";
import type { Typed } from "../report/paragraphs";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const said = (...lines: readonly Typed[]): SourceDocument =>
  typedReport({ "III.7.1": [TYPED["III.7.1"]?.[0] ?? "", ...lines] });
/** A Word table, a row a line, its cells parted by bars. */
const table = (...rows: readonly string[]): SourceDocument =>
  said(
    ...rows.flatMap((line, row) =>
      line.split("|").map((text, column) => ({ text: text.trim(), cell: { table: 0, row, column } })),
    ),
  );

testRule(partsSum, {
  valid: [
    { of: "a report without parts", report: typedReport() },
    ...[
      "Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12, kiến nghị, phản ánh 285).",
      "Tiếp nhận 342 đơn thư các loại (45 đơn khiếu nại; 12 đơn tố cáo; 285 đơn kiến nghị).",
      "Tổ chức 90 hội nghị đối thoại (03 hội nghị cấp tỉnh, 87 cấp xã).",
      "Ban hành 12 văn bản, gồm 02 kế hoạch, 03 quyết định và 07 công văn.",
      "Ban hành 12 văn bản, gồm 02 kế hoạch, 10 công văn, ban hành thêm 03 thông báo.",
      "Tổ chức 90 hội nghị: 03 hội nghị cấp tỉnh, 87 hội nghị cấp xã.",
      "Tiếp nhận 342 đơn, gồm khiếu nại 45, tố cáo 12, kiến nghị 285; đã giải quyết 320 đơn.",
      "Ban hành 12 văn bản, gồm 12 kế hoạch, ban hành thêm 03 thông báo.",
      "Tiếp nhận 342 đơn, trong đó có 342 đơn trùng.",
      "Tiếp nhận 342 đơn, trong đó khiếu nại 45, tố cáo 12, kiến nghị 285.",
      "Tổng cộng 1.234 lượt người (cấp tỉnh 234, cấp xã 1.000).",
      "Chủ tịch UBND tỉnh đối thoại 03 cuộc; Chủ tịch UBND các xã đối thoại 87 cuộc; tổng cộng 90 cuộc.",
    ].map((text) => ({ of: `parts that add up: ${text}`, report: said(text) })),
    ...[
      "Tiếp nhận 342 đơn, trong đó khiếu nại 45, tố cáo 12.",
      "Tiếp nhận 342 đơn (trong đó 45 đơn khiếu nại).",
      "Tiếp nhận 342 đơn, trong đó có 300 đơn trùng, 200 đơn nặc danh.",
      "Tiếp nhận 342 đơn (tăng 20 đơn so với cùng kỳ, giảm 12 đơn so với kỳ trước).",
      "Tiếp nhận 342 đơn (năm 2025: 320 đơn, năm 2024: 300 đơn).",
      "Tiếp nhận 342 đơn (thuộc thẩm quyền 320 đơn, đã giải quyết 300 đơn).",
      "Tiếp nhận 342 đơn (320 đơn, đạt 93,6%).",
      "Tổ chức 25 cuộc đối thoại (1.234 lượt người, 320 ý kiến).",
      "Tập huấn cho 1.200 người (nữ 450, đảng viên 300).",
      "Tổ chức trên 90 hội nghị (03 hội nghị cấp tỉnh, 80 cấp xã).",
      "Tổ chức 90 hội nghị (03 hội nghị cấp tỉnh, khoảng 80 hội nghị cấp xã).",
      "Ban hành 12 văn bản, gồm 02 kế hoạch, 03 công văn…",
      "Tổ chức 12 lớp (mỗi lớp 40 người, mỗi xã 02 lớp).",
      "Giải quyết 320/342 đơn (khiếu nại 40, tố cáo 10).",
      "Tổ chức 25 cuộc đối thoại, tiếp công dân thường xuyên (12, 14).",
      "Tổ chức 90 hội nghị (03 hội nghị cấp tỉnh).",
      "Ban hành 12 văn bản, gồm 02 kế hoạch, 03 quyết định và 07 công văn theo quy định.",
      "Tiếp nhận 342 đơn, gồm khiếu nại 45, tố cáo 12, kiến nghị 285 theo kế hoạch.",
      "Tổ chức 25 cuộc đối thoại: tỉnh 5, xã 6, còn lại vào cuối năm.",
      "Tiếp nhận 342 đơn, thuộc loại phức tạp: 45 đơn khiếu nại, 12 đơn tố cáo.",
      "Tiếp nhận 342 đơn; xử lý kịp thời, gồm 45 đơn khiếu nại, 12 đơn tố cáo.",
      "Tiếp nhận 342 đơn (tăng 20 đơn, trùng 12 đơn).",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã 87 cuộc; các sở đối thoại nhiều cuộc; tổng cộng 412 cuộc.",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc, 15 cuộc đột xuất; tổng cộng 91 cuộc.",
      "Thu 12.345 tỷ đồng (nội địa 10.000, xuất nhập khẩu 2.000).",
      "Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12, đạt tỷ lệ 93,6%).",
      "Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12. Kiến nghị 285).",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc; tổng cộng cả dự kiến 120 cuộc.",
      "Cấp tỉnh đối thoại 03; cấp xã đối thoại 87; tổng cộng 91 cuộc.",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc…; tổng cộng 120 cuộc.",
      "Thu ngân sách 12.345 tỷ đồng (nội địa 10.000 tỷ đồng, xuất nhập khẩu 2.000 tỷ đồng).",
      "Tổ chức 25 cuộc đối thoại; (03 cuộc cấp tỉnh, 20 cuộc cấp xã).",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc; từ đầu nhiệm kỳ đến nay tổng cộng 412 cuộc.",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại nhiều cuộc; tổng cộng 412 cuộc.",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc với 900 lượt người; tổng cộng 91 cuộc.",
      "Năm 2025 đối thoại 03 cuộc; cấp xã đối thoại khoảng 87 cuộc; tổng cộng 91 cuộc.",
      "Cấp tỉnh đối thoại 03 cuộc; cấp xã đối thoại 87 cuộc; còn lại 412 cuộc.",
    ].map((text) => ({ of: `numbers that are no list of all parts: ${text}`, report: said(text) })),
    {
      of: "a table that adds up",
      report: table(
        "TT | Đơn vị | Số đơn | Tỷ lệ",
        "1 | Xã A | 45 | 90",
        "2 | Xã B | 1.297 | 95",
        " | Tổng cộng | 1.342 | 93",
      ),
    },
    {
      of: "a table of decimals that adds up",
      report: table("Đơn vị | Tỷ đồng", "Xã A | 8,1", "Xã B | 8,2", "Tổng | 16,3"),
    },
    {
      of: "a table with an empty cell and a dash",
      report: table(
        "Đơn vị | Số đơn | Số cuộc",
        "Xã A | 45 | 2",
        "Xã B | - | 3",
        "Xã C |  | 4",
        "Tổng | 45 | 9",
      ),
    },
    {
      of: "a sentence in a cell, which its row and column may explain",
      report: table("Nội dung | Kết quả", "Đơn thư | Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12)."),
    },
    {
      of: "remarks, and a total left open",
      report: table("Đơn vị | Số đơn | Ghi chú", "Xã A | 45 | đã xong", "Xã B | 12 | đã xong", "Tổng |  | 2"),
    },
    {
      of: "cells that say more than a number",
      report: table("Đơn vị | Kết quả", "Xã A | 45 đơn khiếu nại", "Xã B | 12 đơn", "Tổng | 58 đơn"),
    },
    { of: "a table without a total", report: table("Đơn vị | Số đơn", "Xã A | 45", "Xã B | 12") },
    {
      of: "a table with sums of its own",
      report: table(
        "TT | Nội dung | Số đơn",
        "I | Cấp tỉnh | 57",
        "1 | Sở A | 45",
        "2 | Sở B | 12",
        "| Tổng cộng | 57",
      ),
    },
    {
      of: "a table with “trong đó”",
      report: table(
        "Nội dung | Số đơn",
        "Tiếp nhận | 45",
        "Trong đó khiếu nại | 12",
        "Tố cáo | 3",
        "Tổng số | 48",
      ),
    },
    {
      of: "a table with two totals",
      report: table("Nội dung | Số đơn", "Xã A | 45", "Xã B | 5", "Cộng | 60", "Tổng cộng | 99"),
    },
    {
      of: "rates, of which the last row is no sum",
      report: table("Đơn vị | Hài lòng", "Xã A | 98,5%", "Xã B | 97,5%", "Tổng cộng | 98%"),
    },
  ],
  invalid: [
    ...(
      [
        [
          "Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12, kiến nghị, phản ánh 258).",
          "45 + 12 + 258 = 315",
          "tổng ghi 342",
        ],
        ["Tổ chức 90 hội nghị đối thoại (03 hội nghị cấp tỉnh, 78 cấp xã).", "3 + 78 = 81", "tổng ghi 90"],
        [
          "Ban hành 12 văn bản, gồm 02 kế hoạch, 03 quyết định và 08 công văn.",
          "2 + 3 + 8 = 13",
          "tổng ghi 12",
        ],
        ["Ban hành 12 văn bản (bao gồm 02 kế hoạch, 03 công văn).", "2 + 3 = 5", "tổng ghi 12"],
        ["Tổ chức 90 hội nghị: 03 hội nghị cấp tỉnh, 78 hội nghị cấp xã.", "3 + 78 = 81", "tổng ghi 90"],
        [
          "Tiếp nhận 342 đơn, gồm khiếu nại 45, tố cáo 12, kiến nghị 258; đã giải quyết 320 đơn.",
          "= 315",
          "342",
        ],
        ["Tiếp nhận 342 đơn, trong đó khiếu nại 45, tố cáo 12, kiến nghị 325.", "45 + 12 + 325 = 382", "342"],
        ["Tổ chức 25 cuộc đối thoại, trong đó cấp xã 87 cuộc.", "= 87", "tổng ghi 25"],
        ["Tiếp nhận 342 đơn, trong đó có 400 đơn trùng.", "= 400", "tổng ghi 342"],
        [
          "Tiếp nhận 342 đơn (khiếu nại 45, tố cáo 12, kiến nghị, phản ánh 258).",
          "khớp với tổng: “342 đơn (khiếu nại 45, tố cáo 12, kiến nghị, phản ánh 258)”:",
        ],
        [
          "Ban hành 12 văn bản, gồm 02 kế hoạch, 03 quyết định và 08 công văn để thực hiện.",
          "khớp với tổng: “12 văn bản, gồm 02 kế hoạch, 03 quyết định và 08 công văn”:",
        ],
        [
          "Tiếp nhận 342 đơn, gồm khiếu nại 45, tố cáo 12, kiến nghị 258, tăng 20 đơn so với cùng kỳ.",
          "45 + 12 + 258 = 315",
        ],
        [
          "Tổ chức 90 hội nghị: 03 hội nghị cấp tỉnh, 78 hội nghị cấp xã; đã tập huấn 500 người.",
          "3 + 78 = 81",
        ],
        [
          "Tiếp nhận 342 đơn tăng so với cùng kỳ (khiếu nại 45, tố cáo 12, kiến nghị 258).",
          "45 + 12 + 258 = 315",
        ],
        ["Mở 25 lớp (quý I 12 lớp, quý II 14 lớp).", "12 + 14 = 26", "tổng ghi 25"],
        ["Tổ chức 90 hội nghị (cấp tỉnh tổ chức 03 hội nghị, cấp xã tổ chức 78 hội nghị).", "3 + 78 = 81"],
        ["Tiếp nhận 342 đơn, trong đó khiếu nại 45, tố cáo 12, và kiến nghị 325.", "45 + 12 + 325 = 382"],
        ["Khen thưởng 83 tập thể, cá nhân (38 tập thể, 54 cá nhân).", "38 + 54 = 92", "tổng ghi 83"],
        ["Có 1.234 lượt người (cấp tỉnh 234, cấp xã 2.000).", "234 + 2.000 = 2.234", "tổng ghi 1.234"],
        [
          "Cấp tỉnh đối thoại 02 cuộc; cấp xã đối thoại 141 cuộc; tổng cộng 153 cuộc, 18.720 lượt người.",
          "“02 cuộc; cấp xã đối thoại 141 cuộc; tổng cộng 153 cuộc”",
          "2 + 141 = 143",
          "tổng ghi 153",
        ],
        ...["tổng số", "cộng", "TỔNG CỘNG", "tổng - cộng"].map(
          (words) =>
            [
              `Cấp tỉnh đối thoại 02 cuộc; cấp xã đối thoại 141 cuộc; ${words} 153 cuộc.`,
              "2 + 141 = 143",
            ] as const,
        ),
        ["Cap tinh doi thoai 02 cuoc; cap xa doi thoai 141 cuoc; tong so 153 cuoc.", "2 + 141 = 143"],
        ["Đối thoại hai cuộc (cấp tỉnh một cuộc, cấp xã ba cuộc).", "1 + 3 = 4"],
      ] as const
    ).map(([text, ...says]) => ({
      of: text,
      report: said(text),
      finds: [{ severity: "warning" as const, messageId: "list", says }],
    })),
    {
      of: "a table whose total is another",
      report: table(
        "TT | Đơn vị | Số đơn | Số cuộc",
        "1 | Xã A | 45 | 3",
        "2 | Xã B | 12 | 4",
        " | Tổng cộng | 58 | 7",
      ),
      finds: [
        {
          severity: "warning",
          messageId: "column",
          data: { heading: "Số đơn", parts: [45, 12], sum: 57, total: "58" },
        },
      ],
    },
    {
      of: "a table with an empty cell and a dash, whose total is another",
      report: table(
        "Đơn vị | Số đơn | Số cuộc",
        "Xã A | 45 | 2",
        "Xã B | - | 3",
        "Xã C |  | 4",
        "Tổng | 46 | 9",
      ),
      finds: [{ messageId: "column", data: { heading: "Số đơn", parts: [45, 0, 0], sum: 45, total: "46" } }],
    },
    {
      of: "a table whose heading stands again within",
      report: table("Đơn vị | Số đơn", "Xã A | 45", "Các phường | Số đơn", "Phường B | 12", "Tổng | 58"),
      finds: [{ messageId: "column", data: { heading: "Số đơn", parts: [45, 12], sum: 57, total: "58" } }],
    },
    {
      of: "numbers with what they count",
      report: table(
        "Đơn vị | Số người",
        "Xã A | 45 lượt người",
        "Xã B | 12 lượt người",
        "Tổng | 58 lượt người",
      ),
      finds: [
        {
          messageId: "column",
          data: { heading: "Số người", parts: [45, 12], sum: 57, total: "58 lượt người" },
        },
      ],
    },
    {
      of: "a table with its total on top",
      report: table("Đơn vị | Số đơn", "Toàn tỉnh | 100", "Xã A | 45,5", "Xã B | 12"),
      finds: [
        { messageId: "column", data: { heading: "Số đơn", parts: [45.5, 12], sum: 57.5, total: "100" } },
      ],
    },
  ],
});
