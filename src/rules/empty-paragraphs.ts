import type { Paragraph } from "../document";
import type { Report } from "../report";
import type { Rule } from "./rule";
import { bodyText } from "./shared/bodyText";
import { decree } from "./shared/citation";
import { ownLines } from "./shared/regions";

/** Of this size in points a paragraph is a drawn line or the little room below one, not an empty line. */
const RULE_SIZE = 2;
/** Spaces, tabs and what is not seen; a page break (U+000C) is not nothing. */
const NOTHING = /^[ \t\v\u00A0\u00AD\u2000-\u200D\u202F\u2060\uFEFF]*$/;

/** Rows of empty paragraphs between the first and the last paragraph of the text. */
export const emptyParagraphs: Rule<"empty-paragraphs"> = {
  id: "empty-paragraphs",
  check: (report) => {
    const empty = emptyLines(report);
    // One empty line between parts is a habit that harms nobody.
    const inRows = empty.filter((place, at) => empty[at - 1] === place - 1 || empty[at + 1] === place + 1);
    const rows = inRows.filter((place, at) => inRows[at - 1] !== place - 1);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        messageId: "rows",
        data: { count: inRows.length, places: rows.length },
        severity: "warning",
        paragraph: first,
        citation: decree("II.6.e"),
      },
    ];
  },
};

/** Their places. What comes before the signature block is room for it, so a line counts only where text comes after it. */
function emptyLines(report: Report): readonly number[] {
  const { paragraphs } = report.source;
  const text = bodyText(report);
  const [first = Infinity, last = -Infinity] = [text[0]?.place, text.at(-1)?.place];
  const blank = ownLines(report).filter((line) => line.blank && line.place > first && line.place < last);
  return blank.flatMap(({ place }) => {
    const paragraph = paragraphs[place];
    return paragraph && isEmptyLine(paragraph) ? [place] : [];
  });
}

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
