/** Quốc hiệu, Tiêu ngữ, the names, the number, place and date: Nghị định 30, Phụ lục I, Phần I, mục II.1–II.4. */
import type { AgencyProfile } from "./agencyProfile";
import { HEADING_COLUMNS, headingLines, type HeadingLines } from "./headingLines";
import { FRAME_STYLE, SIZES } from "./layout";
import { paragraph, plainTable, run, runLines, type ParagraphLook } from "./ooxml";
import { rule, shareOfLine } from "./rule";
import { textWidth } from "./textWidth";

const { left: LEFT, right: RIGHT, gutter: GUTTER } = HEADING_COLUMNS;

const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center" };
const LEFT_CELL: ParagraphLook = { ...CENTRED, right: GUTTER };
const LINE_BELOW = { before: 8 } as const;

/** A table without borders and without any control around it (OfficeDev/office-js #116, #2655, #6752). */
export function headingTable(profile: AgencyProfile): string {
  const lines = headingLines(profile);
  return plainTable(
    [LEFT, RIGHT],
    [
      [agencyCell(lines), nationCell(lines)],
      [
        paragraph(run(lines.number, { size: SIZES.number }), { ...LEFT_CELL, ...LINE_BELOW }),
        paragraph(run(lines.placeDate, { size: SIZES.placeDate, italic: true }), {
          ...CENTRED,
          ...LINE_BELOW,
        }),
      ],
    ],
  );
}

function agencyCell({ governingBody, agency }: HeadingLines): string {
  const widths = agency.map((line) => textWidth(line, SIZES.agency, "bold"));
  return (
    (governingBody.length === 0
      ? ""
      : paragraph(runLines(governingBody, { size: SIZES.agency }), LEFT_CELL)) +
    paragraph(runLines(agency, { size: SIZES.agency, bold: true }), LEFT_CELL) +
    rule({ length: shareOfLine(widths), column: LEFT, gutter: GUTTER })
  );
}

function nationCell({ nationalName, motto }: HeadingLines): string {
  return (
    paragraph(run(nationalName, { size: SIZES.nationalName, bold: true }), CENTRED) +
    paragraph(run(motto, { size: SIZES.motto, bold: true }), CENTRED) +
    rule({ length: textWidth(motto, SIZES.motto, "bold"), column: RIGHT })
  );
}
