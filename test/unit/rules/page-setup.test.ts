import type { PageNumber, PageSetup, SourceDocument } from "../../../src/document";
import { pageSetup } from "../../../src/rules/page-setup";
import { documentOf } from "../report/paragraphs";
import { typedReport } from "../report/typedReport";
import { longParagraphs, reportWith, skeleton } from "./lookOf";
import { testRule } from "./testRule";

const CENTRED: PageNumber = { in: "header", on: "default", alignment: "centered" };
const ANY_FIRST: PageSetup = {
  width: 210,
  height: 297,
  top: 20,
  bottom: 20,
  left: 30,
  right: 15,
  pageNumbers: [CENTRED],
};
const A4: PageSetup = { ...ANY_FIRST, firstPageDiffers: true };
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
    valid("margins and paper a little off", {
      width: 210.5,
      height: 296.5,
      top: 19.5,
      bottom: 25.5,
      left: 29.5,
      right: 20.5,
    }),
    valid("a host that tells one side of the paper alone", { width: 210 }),
    valid("a host that does not tell whether the first page is another", ANY_FIRST),
    valid("a table across the paper", A4, LANDSCAPE, A4),
    valid("a number behind a tab, of which nobody can tell", {
      ...A4,
      pageNumbers: [{ in: "header", on: "default" }],
    }),
    valid("a host that tells margins alone", { top: 20, bottom: 20, left: 30, right: 15 }),
    {
      of: "about a page of text without a number",
      report: { ...documentOf(["Một trang ".repeat(300)]), sections: [{ ...A4, pageNumbers: [] }] },
    },
  ],
  invalid: [
    invalid("Letter", { width: 215.9, height: 279.4 }, "Khổ giấy", "215,9 × 279,4 mm", "A4"),
    {
      of: "a report that lies across the paper",
      report: report(LANDSCAPE),
      finds: [{ messageId: "paper", data: { landscape: true, sizes: [] } }],
    },
    invalid("a narrow left margin", { left: 25.4 }, "Lề trang", "lề trái 25,4 mm, cần 30–35 mm"),
    invalid("margins of an inch, told once", { top: 25.4, left: 25.4, right: 25.4 }, "lề trái", "lề phải"),
    invalid("a high and a low margin", { top: 10, bottom: 30 }, "lề trên 10 mm", "lề dưới 30 mm, cần 20–25"),
    ...(
      [
        [{ top: 19.4 }, "lề trên 19,4 mm"],
        [{ top: 25.6 }, "lề trên 25,6 mm"],
        [{ bottom: 19.4 }, "lề dưới 19,4 mm"],
        [{ bottom: 25.6 }, "lề dưới 25,6 mm"],
        [{ left: 29.4 }, "lề trái 29,4 mm"],
        [{ left: 35.6 }, "lề trái 35,6 mm"],
        [{ right: 14.4 }, "lề phải 14,4 mm"],
        [{ right: 20.6 }, "lề phải 20,6 mm"],
        [{ width: 210.6 }, "210,6 × 297 mm"],
        [{ height: 330 }, "210 × 330 mm"],
      ] as const
    ).map(([section, says]) => invalid(says, section, says)),
    {
      of: "square paper, and margins on it",
      report: report({ ...A4, height: 210, left: 20 }),
      finds: [
        { messageId: "paper", data: { landscape: false, sizes: [{ width: 210, height: 210 }] } },
        { messageId: "margins", data: { slips: [{ side: "left", margin: 20, from: 30, to: 35 }] } },
      ],
    },
    {
      of: "a character more than a page, without a number",
      report: { ...documentOf(["Một trang ".repeat(300), "."]), sections: [{ ...A4, pageNumbers: [] }] },
      finds: [{ messageId: "page-number", data: { slips: ["none"] } }],
    },
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
      finds: [{ messageId: "margins", data: { slips: [{ side: "left", margin: 20, from: 30, to: 35 }] } }],
    },
    {
      of: "everything at once: one finding each for paper, margins and number",
      report: report({ ...A4, width: 148, height: 210, left: 20, firstPageDiffers: false }),
      finds: [
        { messageId: "paper", data: { landscape: false, sizes: [{ width: 148, height: 210 }] } },
        { messageId: "margins", data: { slips: [{ side: "left", margin: 20, from: 30, to: 35 }] } },
        { messageId: "page-number", data: { slips: ["first-page"] } },
      ],
    },
  ],
});
