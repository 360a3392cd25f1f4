import type { SourceDocument } from "../../../src/document";
import { titleForm } from "../../../src/rules/title-form";
import { documentOf, type Typed } from "../report/paragraphs";
import { LETTERHEAD, typedReport } from "../report/typedReport";
import { skeleton } from "./lookOf";
import { testRule } from "./testRule";

const SUBJECT = "Kết quả thực hiện Chỉ thị số 33/CT-TTg năm 2026";
const titled = (...lines: readonly Typed[]): SourceDocument =>
  documentOf([...LETTERHEAD.slice(0, 3), ...lines, ...typedReport().paragraphs.slice(5)]);

testRule(titleForm, {
  valid: [
    { of: "BÁO CÁO, and trích yếu below", report: typedReport() },
    { of: "the skeleton's own title", report: skeleton },
    { of: "a line break between them", report: titled(`BÁO CÁO\v${SUBJECT}`) },
    {
      of: "the mark of a draft above it, in the same paragraph",
      report: titled("DỰ THẢO\vBÁO CÁO", SUBJECT),
    },
    { of: "a symbol in capitals", report: titled("BÁO CÁO", "Kết quả thực hiện 33/CT-TTg") },
    {
      of: "a title in the middle",
      report: titled({ text: "BÁO CÁO", format: { alignment: "centered" } }, SUBJECT),
    },
    {
      of: "one pushed there with tabs, of which `space-runs` may tell",
      report: titled({ text: "\t\tBÁO CÁO", format: { alignment: "left" } }, SUBJECT),
    },
    {
      of: "one in a table",
      report: titled(
        { text: "BÁO CÁO", format: { alignment: "left" }, cell: { table: 0, row: 0, column: 0 } },
        SUBJECT,
      ),
    },
    { of: "a report without a title, of which `heading-missing` tells", report: titled() },
  ],
  invalid: [
    {
      of: "small letters",
      report: titled("Báo cáo", SUBJECT),
      finds: [
        {
          severity: "error",
          paragraph: 3,
          messageId: "kind",
          data: { text: "Báo cáo", expected: "BÁO CÁO" },
          becomes: "BÁO CÁO",
        },
      ],
    },
    {
      of: "a trích yếu in capitals",
      report: titled("BÁO CÁO", "KẾT QUẢ CÔNG TÁC DÂN VẬN", "NĂM 2026"),
      finds: [
        {
          severity: "warning",
          paragraph: 4,
          messageId: "subject-capitals",
          data: { text: "KẾT QUẢ CÔNG TÁC DÂN VẬN" },
        },
      ],
    },
    {
      of: "a trích yếu in capitals, some of it beside the title",
      report: titled("BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN VẬN", "TẠI TỈNH ĐỒNG NAI NĂM 2026"),
      finds: [
        { paragraph: 3, messageId: "own-line", data: { expected: "BÁO CÁO" }, words: "BÁO CÁO" },
        { paragraph: 4, messageId: "subject-capitals", data: { text: "TẠI TỈNH ĐỒNG NAI NĂM 2026" } },
      ],
    },
    {
      of: "the V/v of a letter",
      report: titled("BÁO CÁO", "V/v kết quả thực hiện công tác dân vận năm 2026"),
      finds: [
        {
          severity: "warning",
          paragraph: 4,
          messageId: "subject-about",
          data: { text: "V/v kết quả thực hiện công tác dân vận năm 2026" },
        },
      ],
    },
    {
      of: "both on one line",
      report: titled("BÁO CÁO kết quả thực hiện công tác dân vận năm 2026"),
      finds: [
        {
          severity: "warning",
          paragraph: 3,
          messageId: "own-line",
          data: { expected: "BÁO CÁO" },
          words: "BÁO CÁO",
        },
      ],
    },
    {
      of: "a title at the side",
      report: titled({ text: "BÁO CÁO", format: { alignment: "left" } }, SUBJECT),
      finds: [{ severity: "warning", paragraph: 3, messageId: "aside", data: { text: "BÁO CÁO" } }],
    },
  ],
});
