import type { Paragraph } from "../document";
import type { Report } from "../reading/report";
import { CLAUSES } from "./basis";
import { bodyText } from "./bodyText";
import type { Rule } from "./rule";

/** Of this size in points a paragraph is a drawn line or the little room below one, not an empty line. */
const RULE_SIZE = 2;
/** Spaces, tabs and what is not seen; a page break (U+000C) is not nothing. */
const NOTHING = /^[ \t\v\u00A0\u00AD\u2000-\u200D\u202F\u2060\uFEFF]*$/;

/** Rows of empty paragraphs between the first and the last paragraph of the text. */
export const emptyParagraphs: Rule = {
  id: "empty-paragraphs",
  check: (report) => {
    const rows = emptyRows(report);
    const [first] = rows;
    if (!first) return [];
    const count = rows.reduce((sum, { length }) => sum + length, 0);
    return [
      {
        severity: "warning",
        paragraph: first.place,
        message: `${count} đoạn trống liền nhau ở ${rows.length} chỗ trong nội dung. Xóa các đoạn trống; cần khoảng cách thì đặt khoảng cách đoạn, cần sang trang thì chèn ngắt trang.`,
        basis: CLAUSES.text,
      },
    ];
  },
};

interface Row {
  readonly place: number;
  readonly length: number;
}

/** What comes before the signature block is room for it, so a row counts only where text comes after it. */
function emptyRows(report: Report): readonly Row[] {
  const text = new Set(bodyText(report).map(({ paragraph }) => paragraph));
  const shape = report.source.paragraphs
    .map((paragraph) => (text.has(paragraph) ? TEXT : isEmptyLine(paragraph) ? EMPTY : OTHER))
    .join("");
  const first = shape.indexOf(TEXT);
  return [...shape.slice(first, shape.lastIndexOf(TEXT)).matchAll(ROW)].map(({ index, 0: row }) => ({
    place: first + index,
    length: row.length,
  }));
}

/** One character for each paragraph. One empty line between parts is a habit that harms nobody. */
const [TEXT, EMPTY, OTHER] = ["T", "_", "."];
const ROW = /_{2,}/g;

/** Not a cell, not an open content control, not a picture. Where the host does not tell, pictures stand in the middle. */
function isEmptyLine({ text, cell, controlTag, listLabel, empty, format }: Paragraph): boolean {
  const hasNothingElse = empty ?? format.alignment !== "centered";
  return (
    NOTHING.test(text) &&
    cell === undefined &&
    controlTag === undefined &&
    listLabel === undefined &&
    hasNothingElse &&
    (format.fontSize === undefined || format.fontSize > RULE_SIZE)
  );
}
