/**
 * The lines that the decree draws under names and titles. Each is the top border of an empty paragraph of 2 points,
 * indented to the line's length: a border is carried by Word, Word on the web and LibreOffice alike, where a drawing
 * may be lost on insertion, and unlike an underline or typed characters it is a real, solid line.
 */
import { FRAME_STYLE } from "./layout";
import { paragraph } from "./ooxml";

/** The size by which readers know the paragraph for a rule and not for an empty line. */
export const RULE_SIZE = 2;

export interface Rule {
  readonly length: number;
  /** The column that it is centred in. */
  readonly column: number;
  /** Kept free at the column's right edge. */
  readonly gutter?: number;
  readonly after?: number;
}

/** A centred line; all lengths in points. */
export function rule({ length, column, gutter = 0, after = 0 }: Rule): string {
  const indent = Math.max(0, (column - gutter - length) / 2);
  return paragraph("", {
    style: FRAME_STYLE,
    align: "center",
    left: indent,
    right: indent + gutter,
    before: 2,
    after,
    exactly: RULE_SIZE,
    topRule: true,
    mark: { size: RULE_SIZE },
  });
}

/**
 * How long the line under a name of these line widths is: between 1/3 and 1/2 of the line (mục II.2.b, II.5.b). Of
 * several lines the longest counts; a short last line draws it in, as far as a third of the longest.
 */
export function shareOfLine(widths: readonly number[]): number {
  const longest = Math.max(...widths);
  return Math.max(longest / 3, Math.min(longest * 0.42, (widths.at(-1) ?? longest) / 2));
}
