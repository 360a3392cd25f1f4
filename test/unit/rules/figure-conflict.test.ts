import type { SourceDocument } from "../../../src/document";
import { figureConflict } from "../../../src/rules/figure-conflict";
import type { Typed } from "../report/paragraphs";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

/** The report as typed, with other words under an item's own heading. */
const said = (changes: Readonly<Record<string, readonly Typed[]>>): SourceDocument =>
  typedReport(
    Object.fromEntries(
      Object.entries(changes).map(([id, lines]) => [id, [TYPED[id]?.[0] ?? "", ...lines]] as const),
    ),
  );
/** III.5.3 says 98,5%, III.7.3 says 25 cuộc with 1.234 lượt người; IV.1 says this. */
const assessed = (line: string): SourceDocument => said({ "IV.1": [line] });

/** The same in the report of the first half of the year. */
const halfYear = (line: string): SourceDocument => {
  const { paragraphs, controls } = assessed(line);
  const texts = paragraphs.map(({ text }) =>
    text
      .replace("tại tỉnh Đồng Nai năm 2026", "tại tỉnh Đồng Nai 6 tháng đầu năm 2026")
      .replace("ngày 05 tháng 12", "ngày 28 tháng 5"),
  );
  return { controls, paragraphs: texts.map((text) => ({ text, format: {} })) };
};
const table = (...rows: readonly (readonly string[])[]): readonly Typed[] =>
  rows.flatMap((texts, row) => texts.map((text, column) => ({ text, cell: { table: 0, row, column } })));

testRule(figureConflict, {
  valid: [
    { of: "a report that tells each figure once", report: typedReport() },
    { of: "the same value again", report: assessed("Mức độ hài lòng của người dân đạt 98,5%.") },
    { of: "points beside a percentage", report: assessed("Mức độ hài lòng của người dân đạt 86 điểm.") },
    { of: "“trên 98%” beside 98,5%", report: assessed("Mức độ hài lòng của người dân đạt trên 98%.") },
    { of: "98% beside 98,5%, cut off", report: assessed("Mức độ hài lòng của người dân đạt 98%.") },
    { of: "“gần 99%” beside 98,5%", report: assessed("Mức độ hài lòng của người dân đạt gần 99%.") },
    {
      of: "“hơn 1,2 nghìn” beside 1.234",
      report: assessed("Đã tổ chức 25 cuộc đối thoại với hơn 1,2 nghìn lượt người tham dự."),
    },
    { of: "“khoảng 26 cuộc” beside 25", report: assessed("Đã tổ chức khoảng 26 cuộc đối thoại.") },
    { of: "“trên 98,5%” beside 98,5%", report: assessed("Mức độ hài lòng của người dân đạt trên 98,5%.") },
    { of: "“gần 98,5%” beside 98,5%", report: assessed("Mức độ hài lòng của người dân đạt gần 98,5%.") },
    { of: "“trên dưới 24 cuộc” beside 25", report: assessed("Đã tổ chức trên dưới 24 cuộc đối thoại.") },
    ...(
      [
        ["1.234", "1,2 nghìn"],
        ["1.295", "1,2 nghìn"],
        ["1.234.567", "1,2 triệu"],
        ["1.100", "khoảng 1.000"],
      ] as const
    ).map(([counted, cut]) => ({
      of: `${cut} beside ${counted}`,
      report: said({
        "III.7.3": [`Số cuộc đối thoại trực tiếp: 25 cuộc, với ${counted} lượt người tham dự.`],
        "IV.1": [`Đã tổ chức 25 cuộc đối thoại với ${cut} lượt người tham dự.`],
      }),
    })),
    {
      of: "the parts elsewhere",
      report: assessed("Cấp tỉnh đã tổ chức 03 cuộc đối thoại, cấp xã đã tổ chức 22 cuộc đối thoại."),
    },
    {
      of: "another level",
      report: assessed("Chủ tịch UBND cấp xã đã tổ chức 22 cuộc đối thoại với Nhân dân."),
    },
    { of: "one place of many", report: assessed("Xã Hòa Phú đã tổ chức 05 cuộc đối thoại với Nhân dân.") },
    { of: "one group of many", report: assessed("Đã tổ chức 02 cuộc đối thoại với thanh niên.") },
    { of: "one subject of many", report: assessed("Đã tổ chức 04 cuộc đối thoại về bảo vệ rừng.") },
    { of: "one kind of petitions", report: assessed("Đã tiếp nhận 45 đơn khiếu nại.") },
    { of: "a part after “trong đó”", report: assessed("Nhiều cuộc gặp gỡ, trong đó có 23 cuộc đối thoại.") },
    { of: "the year before", report: assessed("Năm 2025, toàn tỉnh tổ chức 21 cuộc đối thoại.") },
    {
      of: "the index of the year before under its name",
      report: assessed("Chỉ số SIPAS năm 2025 của tỉnh đạt 86,71%."),
    },
    {
      of: "the first half of the year",
      report: assessed("6 tháng đầu năm 2026 đã tổ chức 12 cuộc đối thoại."),
    },
    {
      of: "a dialogue with others",
      report: assessed("Đã tổ chức 23 cuộc đối thoại với doanh nghiệp."),
    },
    { of: "a plan", report: assessed("Phấn đấu tổ chức 30 cuộc đối thoại với Nhân dân.") },
    { of: "a change", report: assessed("Mức độ hài lòng tăng 1,2% so với năm 2025.") },
    { of: "another survey", report: assessed("Mức độ hài lòng tại Bộ phận Một cửa đạt 99,6%.") },
    {
      of: "models of another standing",
      report: assessed("Toàn tỉnh có 425 mô hình “Dân vận khéo” tiêu biểu."),
    },
    {
      of: "several numbers in one place, which nobody has added up",
      report: assessed("Đã tổ chức 12 cuộc đối thoại, sau đó tổ chức thêm 13 cuộc đối thoại."),
    },
    {
      of: "a figure of which a report may well tell several",
      report: said({ "II.1": ["Đã ban hành 12 văn bản.", "Đã ban hành 05 văn bản."] }),
    },
    {
      of: "the row of one level in a table",
      report: said({
        "III.7.3": [
          "Đã tổ chức 25 cuộc đối thoại trực tiếp với Nhân dân.",
          ...table(["Nội dung", "Năm 2026"], ["Cấp xã tổ chức đối thoại", "22 cuộc"], ["Tập huấn", "5 lớp"]),
        ],
      }),
    },
    ...[
      "Có 100% đơn vị tham gia; cấp xã tổ chức 22 cuộc đối thoại.",
      "Tỉnh có kế hoạch; thôn tổ chức 05 cuộc đối thoại.",
      "Toàn ngành của cấp xã đã tổ chức 05 cuộc đối thoại.",
      "Đã tổ chức 05 cuộc đối thoại giữa các xã",
      "Năm 2024 và năm 2026, toàn tỉnh tổ chức 43 cuộc đối thoại.",
      "Tổng số cuộc đối thoại quý I là 12 cuộc.",
      "Tổng số cuộc đối thoại 6 tháng đầu năm 2026 là 12 cuộc.",
      "Tổng số cuộc đối thoại là 12 cuộc trong 6 tháng đầu năm 2026.",
      "Tổ chức 04 cuộc đối thoại “Lắng nghe”.",
    ].map((line) => ({ of: line, report: assessed(line) })),
    { of: "other people counted", report: assessed("Tiếp công dân được 866 người.") },
  ],
  invalid: [
    {
      of: "satisfaction given as 98,5% and as 97,8%",
      report: assessed("Mức độ hài lòng của người dân, tổ chức đạt 97,8%, cao hơn năm trước."),
      finds: [
        {
          severity: "warning",
          item: "III.5.3",
          range: { start: 43, end: 48 },
          messageId: "values",
          data: {
            item: "III.5.3",
            figure: "satisfaction-index",
            label: "Chỉ số hài lòng",
            values: [
              { text: "98,5%", item: "III.5.3" },
              { text: "97,8%", item: "IV.1" },
            ],
          },
        },
      ],
    },
    {
      of: "the third that differs from the two before it",
      report: said({
        "IV.1": ["Đã tổ chức 25 cuộc đối thoại."],
        "IV.2": ["Tuy đã tổ chức 23 cuộc đối thoại, chất lượng chưa đều."],
      }),
      finds: [
        {
          item: "III.7.3",
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "25 cuộc", item: "III.7.3" },
              { text: "23 cuộc", item: "IV.2" },
            ],
          },
          words: "23 cuộc",
        },
      ],
    },
    {
      of: "25 and 23 dialogues",
      report: assessed("Toàn tỉnh đã tổ chức 23 cuộc đối thoại trực tiếp với Nhân dân."),
      finds: [
        {
          severity: "warning",
          item: "III.7.3",
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "25 cuộc", item: "III.7.3" },
              { text: "23 cuộc", item: "IV.1" },
            ],
          },
          words: "23 cuộc",
        },
      ],
    },
    {
      of: "less than what “trên” leaves room for",
      report: assessed("Mức độ hài lòng của người dân đạt trên 99%."),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.5.3",
            figure: "satisfaction-index",
            label: "Chỉ số hài lòng",
            values: [
              { text: "98,5%", item: "III.5.3" },
              { text: "99%", item: "IV.1" },
            ],
          },
          words: "99%",
        },
      ],
    },
    {
      of: "more than what “gần” leaves room for",
      report: assessed("Mức độ hài lòng của người dân đạt gần 98%."),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.5.3",
            figure: "satisfaction-index",
            label: "Chỉ số hài lòng",
            values: [
              { text: "98,5%", item: "III.5.3" },
              { text: "98%", item: "IV.1" },
            ],
          },
          words: "98%",
        },
      ],
    },
    {
      of: "far less than what “gần” says",
      report: assessed("Đã tổ chức gần 250 cuộc đối thoại."),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "25 cuộc", item: "III.7.3" },
              { text: "250 cuộc", item: "IV.1" },
            ],
          },
          words: "250 cuộc",
        },
      ],
    },
    {
      of: "a last digit that differs",
      report: assessed("Mức độ hài lòng của người dân đạt 98,4%."),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.5.3",
            figure: "satisfaction-index",
            label: "Chỉ số hài lòng",
            values: [
              { text: "98,5%", item: "III.5.3" },
              { text: "98,4%", item: "IV.1" },
            ],
          },
          words: "98,4%",
        },
      ],
    },
    {
      of: "two totals of petitions",
      report: assessed("Đã tiếp nhận 324 đơn khiếu nại, tố cáo, kiến nghị, phản ánh."),
      finds: [
        {
          item: "III.7.1",
          messageId: "values",
          data: {
            item: "III.7.1",
            figure: "petitions-received",
            label: "Số đơn, thư đã tiếp nhận",
            values: [
              { text: "342 đơn", item: "III.7.1" },
              { text: "324 đơn khiếu nại", item: "IV.1" },
            ],
          },
          words: "324 đơn khiếu nại",
        },
      ],
    },
    {
      of: "models counted twice",
      report: assessed("Toàn tỉnh đăng ký 425 mô hình “Dân vận khéo”."),
      finds: [
        {
          item: "III.4",
          messageId: "values",
          data: {
            item: "III.4",
            figure: "model-count",
            label: "Số mô hình “Dân vận khéo”",
            values: [
              { text: "452 mô hình", item: "III.4" },
              { text: "425 mô hình", item: "IV.1" },
            ],
          },
          words: "425 mô hình",
        },
      ],
    },
    {
      of: "the same level with two values",
      report: said({
        "III.7.3": ["Cấp tỉnh đã tổ chức 03 cuộc đối thoại."],
        "IV.1": ["Cấp tỉnh đã tổ chức 05 cuộc đối thoại."],
      }),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "03 cuộc", item: "III.7.3" },
              { text: "05 cuộc", item: "IV.1" },
            ],
          },
          words: "05 cuộc",
        },
      ],
    },
    {
      of: "a table with another value than the text",
      report: said({
        "III.7.3": [
          "Đã tổ chức 25 cuộc đối thoại trực tiếp với Nhân dân.",
          ...table(["Nội dung", "Năm 2026"], ["Số cuộc đối thoại", "23"], ["Cấp xã", "22"]),
        ],
      }),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "25 cuộc", item: "III.7.3" },
              { text: "23", item: "III.7.3" },
            ],
          },
          words: "23",
        },
      ],
    },
    ...[
      "Đã tổ chức 01 cuộc đối thoại.",
      "Đã tổ chức 20 cuộc đối thoại.",
      "Đã tổ chức 24 cuộc đối thoại.",
      "Toàn tỉnh đã tổ chức 23 cuộc đối thoại",
      "Trong năm 2026, toàn tỉnh tổ chức 23 cuộc đối thoại.",
      "Sở Y tế đã tham mưu kế hoạch. 23 cuộc đối thoại đã được tổ chức.",
      "Sở Y tế phát biểu! Toàn tỉnh tổ chức 23 cuộc đối thoại! Khuyến khích phát biểu.",
      "Kế hoạch của thôn; toàn tỉnh tổ chức 23 cuộc đối thoại.",
      "Toàn tỉnh tổ chức 23 cuộc đối thoại; năm 2025 chưa tổ chức đối thoại.",
    ].map((line) => ({
      of: line,
      report: assessed(line),
      finds: [{ messageId: "values", says: ["“25 cuộc”", " cuộc” (mục IV.1)"] }],
    })),
    ...["6 tháng đầu năm 2026", "6 tháng đầu năm"].map((period) => ({
      of: `a half-year's report that tells the total of ${period}`,
      report: halfYear(`Tổng số cuộc đối thoại ${period} là 23 cuộc.`),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "25 cuộc", item: "III.7.3" },
              { text: "23 cuộc", item: "IV.1" },
            ],
          },
          words: "23 cuộc",
        },
      ],
    })),
    {
      of: "a number in the introduction",
      report: {
        ...typedReport(),
        paragraphs: typedReport().paragraphs.map((paragraph) => ({
          ...paragraph,
          text: paragraph.text.replace("như sau:", "như sau. Toàn tỉnh đã tổ chức 23 cuộc đối thoại."),
        })),
      },
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              {
                text: "23 cuộc",
                opening:
                  "Thực hiện Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ về việc triển khai thực hiện Chỉ thị số 33/CT-TTg, UBND tỉnh Đồng Nai báo cáo kết quả thực hiện như sau. Toàn tỉnh đã tổ chức 23 cuộc đối thoại.",
              },
              { text: "25 cuộc", item: "III.7.3" },
            ],
          },
          words: "25 cuộc",
        },
      ],
    },
    {
      of: "a number under a part that has no items",
      report: said({ I: [...(TYPED.I ?? []).slice(1), "Toàn tỉnh đã tổ chức 24 cuộc đối thoại."] }),
      finds: [
        {
          messageId: "values",
          data: {
            item: "III.7.3",
            figure: "dialogue-count",
            label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
            values: [
              { text: "24 cuộc", item: "I" },
              { text: "25 cuộc", item: "III.7.3" },
            ],
          },
          words: "25 cuộc",
        },
      ],
    },
  ],
});
