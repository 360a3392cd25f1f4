import type { PageSetup } from "../document";
import type { Report } from "../report";
import type { MarginSlip, PageNumberSlip } from "../strings/findings";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";

/** Mục I.1, in millimetres. */
const A4 = { width: 210, height: 297 } as const;
/** A margin of 2 cm is stored as 1134 twentieths of a point; paper in inches is a little off too. */
const NEAR = 0.5;
/** Mục I.3, in millimetres. */
const MARGINS = [
  { side: "top", from: 20, to: 25 },
  { side: "bottom", from: 20, to: 25 },
  { side: "left", from: 30, to: 35 },
  { side: "right", from: 15, to: 20 },
] as const;
/** Fewer characters than these may fit on the first page, which shows no number. */
const MORE_THAN_A_PAGE = 3000;

/** Paper, margins and page number; each is told once for the document. */
export const pageSetup: Rule<"page-setup"> = {
  id: "page-setup",
  check: (report) => {
    const { sections = [] } = report.source;
    const landscape = isLandscape(sections[0]);
    const sizes = distinct(sections.flatMap(otherSize));
    const margins = distinct(sections.flatMap(marginSlips));
    const numbers = numberSlips(sections, report);
    const severity = "warning";
    return [
      ...(landscape || sizes.length > 0
        ? ([{ messageId: "paper", data: { landscape, sizes }, severity, citation: decree("I.1-2") }] as const)
        : []),
      ...(margins.length > 0
        ? ([{ messageId: "margins", data: { slips: margins }, severity, citation: decree("I.3") }] as const)
        : []),
      ...(numbers.length > 0
        ? ([
            { messageId: "page-number", data: { slips: numbers }, severity, citation: decree("I.7") },
          ] as const)
        : []),
    ];
  },
};

function distinct<Slip>(slips: readonly Slip[]): readonly Slip[] {
  const said = slips.map((slip) => JSON.stringify(slip));
  return slips.filter((_, at) => said.indexOf(said[at] ?? "") === at);
}

/** As people give lengths, with one decimal. */
const rounded = (length: number): number => Math.round(length * 10) / 10;

function otherSize({
  width,
  height,
}: PageSetup): readonly { readonly width: number; readonly height: number }[] {
  if (width === undefined || height === undefined) return [];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isA4 = isNear(short, A4.width, A4.width) && isNear(long, A4.height, A4.height);
  return isA4 ? [] : [{ width: rounded(width), height: rounded(height) }];
}

/** Tables may lie across the paper (mục I.2), but the report itself does not begin so. */
function isLandscape(first: PageSetup = {}): boolean {
  const { width, height } = first;
  if (width === undefined || height === undefined || otherSize(first).length > 0) return false;
  return width > height;
}

function marginSlips(section: PageSetup): readonly MarginSlip[] {
  const { width = A4.width, height = A4.height } = section;
  if (width > height) return [];
  return MARGINS.flatMap(({ side, from, to }) => {
    const margin = section[side];
    return margin === undefined || isNear(margin, from, to)
      ? []
      : [{ side, margin: rounded(margin), from, to }];
  });
}

const isNear = (length: number, from: number, to: number): boolean =>
  from - NEAR <= length && length <= to + NEAR;

function numberSlips(sections: readonly PageSetup[], { source }: Report): readonly PageNumberSlip[] {
  const [first] = sections;
  const numbers = sections.flatMap(({ pageNumbers = [] }) => pageNumbers);
  if (!first || sections.some(({ pageNumbers }) => pageNumbers === undefined)) return [];
  if (numbers.length === 0) {
    const length = source.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    return length > MORE_THAN_A_PAGE ? ["none"] : [];
  }
  const inHeader = numbers.filter((number) => number.in === "header");
  const aside = inHeader.some(({ alignment }) => alignment !== undefined && alignment !== "centered");
  return [
    ...(inHeader.length < numbers.length ? (["footer"] as const) : []),
    ...(aside ? (["aside"] as const) : []),
    ...(isOnFirstPage(first) ? (["first-page"] as const) : []),
  ];
}

function isOnFirstPage({ firstPageDiffers, pageNumbers = [] }: PageSetup): boolean {
  if (firstPageDiffers === undefined) return false;
  return pageNumbers.some(({ on }) => on === (firstPageDiffers ? "first" : "default"));
}
