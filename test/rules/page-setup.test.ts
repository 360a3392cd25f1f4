import type { PageNumber, PageSetup, SourceDocument } from "../../src/document";
import { pageSetup } from "../../src/rules/page-setup";
import { documentOf } from "../reading/paragraphs";
import { typedReport } from "../reading/typedReport";
import { longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

const CENTRED: PageNumber = { in: "header", on: "default", alignment: "centered" };
const A4: PageSetup = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  firstPageDiffers: true,
  pageNumbers: [CENTRED],
};
const LANDSCAPE: PageSetup = { ...A4, width: 297, height: 210, left: 20, right: 20 };
/** More than a page of text in these sections. */
const report = (...sections: readonly PageSetup[]): SourceDocument => ({
  ...reportWith(longParagraphs(20, {})),
  sections,
});
const valid = (of: string, ...sections: readonly PageSetup[]) => ({ of, report: report(...sections) });
const invalid = (of: string, section: PageSetup, ...says: readonly string[]) => ({
  of,
  report: report({ ...A4, ...section }),
  finds: [{ severity: "warning" as const, says }],
});

testRule(pageSetup, {
  valid: [
    { of: "a host that does not tell", report: typedReport() },
    { of: "our skeleton", report: skeleton },
    valid("what the decree asks for", A4),
    valid("the widest margins", { ...A4, top: 25, bottom: 25, left: 35, right: 20 }),
    valid("margins as Word rounds them", { ...A4, left: 29.9, right: 20.1 }),
    valid("a table across the paper", A4, LANDSCAPE, A4),
    valid("a number behind a tab, of which nobody can tell", {
      ...A4,
      pageNumbers: [{ in: "header", on: "default" }],
    }),
    valid("a host that tells margins alone", { top: 20, bottom: 20, left: 30, right: 15 }),
    {
      of: "one page without a number",
      report: { ...documentOf(["Một trang"]), sections: [{ ...A4, pageNumbers: [] }] },
    },
  ],
  invalid: [
    invalid("Letter", { width: 215.9, height: 279.4 }, "Khổ giấy", "215,9 × 279,4 mm", "A4"),
    {
      of: "a report that lies across the paper",
      report: report(LANDSCAPE),
      finds: [{ says: ["trang nằm ngang"] }],
    },
    invalid("a narrow left margin", { left: 25.4 }, "Lề trang", "lề trái 25,4 mm, cần 30–35 mm"),
    invalid("margins of an inch, told once", { top: 25.4, left: 25.4, right: 25.4 }, "lề trái", "lề phải"),
    invalid("a high and a low margin", { top: 10, bottom: 30 }, "lề trên 10 mm", "lề dưới 30 mm, cần 20–25"),
    invalid("no number", { pageNumbers: [] }, "chưa có số trang"),
    invalid("a number below the text", { pageNumbers: [{ ...CENTRED, in: "footer" }] }, "cần ở lề trên"),
    invalid("a number on the right", { pageNumbers: [{ ...CENTRED, alignment: "right" }] }, "chưa canh giữa"),
    invalid("a number on the first page", { firstPageDiffers: false }, "hiện ở trang thứ nhất"),
    invalid(
      "a number in the first page's own header",
      { pageNumbers: [CENTRED, { ...CENTRED, on: "first" }] },
      "hiện ở trang thứ nhất",
    ),
    {
      of: "the same slip in two sections, told once",
      report: report({ ...A4, left: 20 }, { ...A4, left: 20 }),
      finds: [{ says: ["Lề trang chưa đúng: lề trái 20 mm, cần 30–35 mm."] }],
    },
    {
      of: "everything at once: one finding each for paper, margins and number",
      report: report({ ...A4, width: 148, height: 210, left: 20, firstPageDiffers: false }),
      finds: [{ says: ["Khổ giấy"] }, { says: ["Lề trang"] }, { says: ["Số trang"] }],
    },
  ],
});
