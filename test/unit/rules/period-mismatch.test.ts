import { periodMismatch } from "../../../src/rules/period-mismatch";
import { TYPED, typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

import type { SourceDocument } from "../../../src/document";

const said = (text: string): SourceDocument => typedReport({ VI: [...(TYPED.VI ?? []), text] });

/** The usual report on another period, issued that day and month. */
const issued = (period: string, day: string, change = (line: string) => line): SourceDocument =>
  typedUnder((line) =>
    change(line)
      .replace("tỉnh Đồng Nai năm 2026", `tỉnh Đồng Nai ${period}`)
      .replace("05 tháng 12 năm 2026", day),
  );
/** What the introduction calls the report. */
const calling = (name: string) => (line: string) =>
  line.replace("báo cáo kết quả thực hiện như sau", `báo cáo kết quả thực hiện ${name} như sau`);
const titled = (heading: string): SourceDocument => typedReport({ V: [heading, "Tiếp tục thực hiện."] });
const PLANS = "V. NHIỆM VỤ, GIẢI PHÁP. ";

testRule(periodMismatch, {
  valid: [
    { of: "a report whose title and day are of one year", report: typedReport() },
    {
      of: "an annual report issued in January",
      report: typedUnder((line) => line.replace("05 tháng 12 năm 2026", "08 tháng 01 năm 2027")),
    },
    { of: "an annual report issued at the end of March", report: issued("năm 2025", "31 tháng 3 năm 2026") },
    {
      of: "a half-year's report issued at the end of August",
      report: issued("6 tháng đầu năm 2026", "31 tháng 8 năm 2026"),
    },
    {
      of: "a report on a quarter, of which the letter asks for none",
      report: issued("quý III năm 2026", "08 tháng 9 năm 2026"),
    },
    { of: "a day that is still to come", report: issued("năm 2026", "… tháng … năm 2026") },
    {
      of: "a half-year's report that speaks of its half-year, and plans for the second",
      report: {
        ...typedReport(),
        paragraphs: issued("6 tháng đầu năm 2026", "28 tháng 5 năm 2026").paragraphs.map((paragraph) => ({
          ...paragraph,
          text: paragraph.text
            .replace(/^V\. NHIỆM VỤ.*/, "V. NHIỆM VỤ, GIẢI PHÁP 6 THÁNG CUỐI NĂM 2026")
            .replace(/^Khen thưởng/, "6 tháng đầu năm 2026, khen thưởng"),
        })),
      },
    },
    {
      of: "last year in another heading",
      report: typedReport({ "IV.2": ["2. Khó khăn, hạn chế và nguyên nhân của năm 2025", "Còn lúng túng."] }),
    },
    {
      of: "last year in the text beside the heading",
      report: titled(`${PLANS.padEnd(120, "Tiếp tục. ")}năm 2025`),
    },
    { of: "a comparison with the year before", report: said("Tăng 5% so với 6 tháng đầu năm 2025.") },
    {
      of: "a plan of last year in the introduction",
      report: typedUnder((line) =>
        line.replace("báo cáo kết quả", "theo Kế hoạch năm 2025, báo cáo kết quả"),
      ),
    },
    {
      of: "plans for the year to come",
      report: typedReport({ V: ["V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027", "Tiếp tục thực hiện."] }),
    },
    {
      of: "plans for a span of years",
      report: typedReport({ V: ["V. NHIỆM VỤ, GIẢI PHÁP NĂM 2021-2026", "Tiếp tục thực hiện."] }),
    },
  ],
  invalid: [
    {
      of: "a title that kept the year before",
      report: typedUnder((line) =>
        line
          .replace("tỉnh Đồng Nai năm 2026", "tỉnh Đồng Nai năm 2025")
          .replace("báo cáo kết quả thực hiện như sau", "báo cáo kết quả thực hiện năm 2026 như sau"),
      ),
      finds: [
        {
          severity: "error",
          messageId: "title",
          data: { written: { kind: "annual", year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "an annual report issued in April",
      report: issued("năm 2025", "01 tháng 4 năm 2026"),
      finds: [
        {
          severity: "error",
          messageId: "issued-year",
          data: { period: { kind: "annual", year: 2025 }, year: 2026 },
        },
      ],
    },
    {
      of: "an annual report issued a year later",
      report: issued("năm 2024", "05 tháng 02 năm 2026"),
      finds: [
        {
          severity: "error",
          messageId: "issued-year",
          data: { period: { kind: "annual", year: 2024 }, year: 2026 },
        },
      ],
    },
    {
      of: "a half-year's report issued in September",
      report: issued("6 tháng đầu năm 2026", "01 tháng 9 năm 2026"),
      finds: [
        {
          severity: "warning",
          messageId: "issued-late",
          data: { period: { kind: "half-year", year: 2026 }, month: 9, year: 2026 },
        },
      ],
    },
    {
      of: "a half-year's report issued in the next year",
      report: issued("6 tháng đầu năm 2025", "05 tháng 01 năm 2026"),
      finds: [
        {
          severity: "error",
          messageId: "issued-year",
          data: { period: { kind: "half-year", year: 2025 }, year: 2026 },
        },
      ],
    },
    {
      of: "an introduction that speaks of a half-year, without its year",
      report: issued("năm 2026", "05 tháng 12 năm 2026", calling("6 tháng đầu năm")),
      finds: [
        {
          severity: "error",
          messageId: "introduction",
          data: { written: { kind: "half-year", year: null }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "last year at the end of a long heading",
      report: titled(`${PLANS.padEnd(119, "Tiếp tục. ")}năm 2025`),
      finds: [
        {
          item: "V",
          messageId: "plans",
          data: { year: 2025, period: { kind: "annual", year: 2026 }, next: 2027 },
        },
      ],
    },
    {
      of: "a half-year's plans headed with the year before",
      report: {
        ...typedReport(),
        paragraphs: issued("6 tháng đầu năm 2026", "28 tháng 5 năm 2026").paragraphs.map((paragraph) => ({
          ...paragraph,
          text: paragraph.text.replace(/^V\. NHIỆM VỤ.*/, "V. NHIỆM VỤ, GIẢI PHÁP NĂM 2025"),
        })),
      },
      finds: [
        {
          item: "V",
          messageId: "plans",
          data: { year: 2025, period: { kind: "half-year", year: 2026 }, next: 2026 },
        },
      ],
    },
    {
      of: "a half-year's title over a day in December",
      report: typedUnder((line) =>
        line.replace("tỉnh Đồng Nai năm 2026", "tỉnh Đồng Nai 6 tháng đầu năm 2026"),
      ),
      finds: [
        {
          severity: "warning",
          paragraph: 2,
          messageId: "issued-late",
          data: { period: { kind: "half-year", year: 2026 }, month: 12, year: 2026 },
        },
      ],
    },
    {
      of: "plans headed with a year that is over",
      report: typedReport({ V: ["V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025", "Tiếp tục thực hiện."] }),
      finds: [
        {
          severity: "warning",
          item: "V",
          messageId: "plans",
          data: { year: 2025, period: { kind: "annual", year: 2026 }, next: 2027 },
        },
      ],
    },
    {
      of: "a day of another year",
      report: typedUnder((line) => line.replace("05 tháng 12 năm 2026", "05 tháng 12 năm 2025")),
      finds: [
        {
          severity: "error",
          paragraph: 2,
          messageId: "issued-year",
          data: { period: { kind: "annual", year: 2026 }, year: 2025 },
        },
      ],
    },
    {
      of: "an introduction that speaks of the period before",
      report: typedUnder((line) =>
        line.replace(
          "báo cáo kết quả thực hiện như sau",
          "báo cáo kết quả thực hiện 6 tháng đầu năm 2025 như sau",
        ),
      ),
      finds: [
        {
          severity: "error",
          paragraph: 6,
          messageId: "introduction",
          data: { written: { kind: "half-year", year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "a closing sentence of the year before",
      report: said("Trên đây là báo cáo kết quả thực hiện công tác dân vận năm 2025./."),
      finds: [
        {
          severity: "error",
          messageId: "introduction",
          data: { written: { kind: "annual", year: 2025 }, period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    {
      of: "text left from the period before",
      report: said("6 tháng đầu năm 2025, các cơ quan đã đăng 120 tin."),
      finds: [
        {
          severity: "warning",
          messageId: "half-year",
          data: { text: "6 tháng đầu năm 2025", period: { kind: "annual", year: 2026 } },
        },
      ],
    },
    ...["Trong 06 tháng đầu năm 2025", "KẾT QUẢ 6 THÁNG ĐẦU NĂM 2025", "Sáu Tháng đầu năm 2025"].map(
      (words) => ({
        of: `text left from the period before: ${words}`,
        report: said(`${words}: 120 tin.`),
        finds: [
          {
            severity: "warning" as const,
            messageId: "half-year",
            says: [words.slice(words.search(/0?6|Sáu/))],
          },
        ],
      }),
    ),
  ],
});
