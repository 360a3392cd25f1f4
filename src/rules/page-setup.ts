import type { PageSetup } from "../document";
import type { Report } from "../report/report";
import { CLAUSES } from "./shared/basis";
import { decimal } from "./shared/bodyText";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

/** Mục I.1, in millimetres. */
const A4 = { width: 210, height: 297 } as const;
/** A margin of 2 cm is stored as 1134 twentieths of a point; paper in inches is a little off too. */
const NEAR = 0.5;
/** Mục I.3, in millimetres. */
const MARGINS = [
  { side: "top", name: "trên", from: 20, to: 25 },
  { side: "bottom", name: "dưới", from: 20, to: 25 },
  { side: "left", name: "trái", from: 30, to: 35 },
  { side: "right", name: "phải", from: 15, to: 20 },
] as const;
/** Fewer characters than these may fit on the first page, which shows no number. */
const MORE_THAN_A_PAGE = 3000;

/** Paper, margins and page number; each is told once for the document. */
export const pageSetup: Rule = {
  id: "page-setup",
  check: (report) => {
    const { sections = [] } = report.source;
    return [
      ...finding("Khổ giấy chưa đúng", CLAUSES.paper, sections.flatMap(paperSlips)),
      ...finding("Lề trang chưa đúng", CLAUSES.margins, sections.flatMap(marginSlips)),
      ...finding("Số trang chưa đúng", CLAUSES.pageNumber, numberSlips(sections, report)),
    ];
  },
};

function finding(about: string, basis: string, slips: readonly string[]): readonly RuleFinding[] {
  if (slips.length === 0) return [];
  return [{ severity: "warning", message: `${about}: ${[...new Set(slips)].join("; ")}.`, basis }];
}

/** Tables may lie across the paper (mục I.2), but the report itself does not begin so. */
function paperSlips({ width, height }: PageSetup, place: number): readonly string[] {
  if (width === undefined || height === undefined) return [];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!isNear(short, A4.width, A4.width) || !isNear(long, A4.height, A4.height))
    return [`${decimal(width)} × ${decimal(height)} mm, cần A4 (210 × 297 mm)`];
  return place === 0 && width === long ? ["trang nằm ngang, cần trình bày theo chiều dài của khổ A4"] : [];
}

function marginSlips(section: PageSetup): readonly string[] {
  const { width = A4.width, height = A4.height } = section;
  if (width > height) return [];
  return MARGINS.flatMap(({ side, name, from, to }) => {
    const margin = section[side];
    return margin === undefined || isNear(margin, from, to)
      ? []
      : [`lề ${name} ${decimal(margin)} mm, cần ${from}–${to} mm`];
  });
}

const isNear = (length: number, from: number, to: number): boolean =>
  from - NEAR <= length && length <= to + NEAR;

function numberSlips(sections: readonly PageSetup[], { source }: Report): readonly string[] {
  const [first] = sections;
  const numbers = sections.flatMap(({ pageNumbers = [] }) => pageNumbers);
  if (!first || sections.some(({ pageNumbers }) => pageNumbers === undefined)) return [];
  if (numbers.length === 0) {
    const length = source.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    return length > MORE_THAN_A_PAGE ? ["chưa có số trang, cần đánh số từ trang thứ hai ở giữa lề trên"] : [];
  }
  const inHeader = numbers.filter((number) => number.in === "header");
  const aside = inHeader.some(({ alignment }) => alignment !== undefined && alignment !== "centered");
  return [
    ...(inHeader.length < numbers.length ? ["số trang đặt ở lề dưới, cần ở lề trên"] : []),
    ...(aside ? ["số trang chưa canh giữa"] : []),
    ...(isOnFirstPage(first) ? ["số trang hiện ở trang thứ nhất"] : []),
  ];
}

function isOnFirstPage({ firstPageDiffers, pageNumbers = [] }: PageSetup): boolean {
  if (firstPageDiffers === undefined) return false;
  return pageNumbers.some(({ on }) => on === (firstPageDiffers ? "first" : "default"));
}
