/** Quốc hiệu, Tiêu ngữ, the names, the number, place and date: Nghị định 30, Phụ lục I, Phần I, mục II.1–II.4. */
import { capitals, customaryLines, orDots } from "./agencyName";
import type { AgencyProfile } from "./agencyProfile";
import { FRAME_STYLE, SIZES, TEXT_WIDTH } from "./layout";
import { paragraph, plainTable, run, runLines, type ParagraphLook } from "./ooxml";
import { rule, shareOfLine } from "./rule";
import { balanceLines, textWidth } from "./textWidth";

const NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** Quốc hiệu stays on one line: its column is its length and a little air for fonts that run wider. */
const RIGHT = textWidth(NATIONAL_NAME, SIZES.nationalName, "bold") + 12;
const LEFT = TEXT_WIDTH - RIGHT;
/** Between the two columns, so that a long agency name does not touch Quốc hiệu. */
const GUTTER = 8;

const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center" };
const LEFT_CELL: ParagraphLook = { ...CENTRED, right: GUTTER };
const LINE_BELOW = { before: 8 } as const;

/** A table without borders and without any control around it (OfficeDev/office-js #116, #2655, #6752). */
export function headingTable(profile: AgencyProfile): string {
  return plainTable(
    [LEFT, RIGHT],
    [
      [agencyCell(profile), nationCell()],
      [
        paragraph(run(`Số:      /${orDots(profile.symbol)}`, { size: SIZES.number }), {
          ...LEFT_CELL,
          ...LINE_BELOW,
        }),
        paragraph(run(placeAndDate(profile), { size: SIZES.placeDate, italic: true }), {
          ...CENTRED,
          ...LINE_BELOW,
        }),
      ],
    ],
  );
}

function agencyCell(profile: AgencyProfile): string {
  const governing = profile.governingBody === "" ? [] : nameLines(profile.governingBody, "regular");
  const agency = nameLines(orDots(profile.agency), "bold");
  const widths = agency.map((line) => textWidth(line, SIZES.agency, "bold"));
  return (
    (governing.length === 0 ? "" : paragraph(runLines(governing, { size: SIZES.agency }), LEFT_CELL)) +
    paragraph(runLines(agency, { size: SIZES.agency, bold: true }), LEFT_CELL) +
    rule({ length: shareOfLine(widths), column: LEFT, gutter: GUTTER })
  );
}

function nameLines(name: string, weight: "regular" | "bold"): readonly string[] {
  const shown = capitals(name);
  const room = LEFT - GUTTER;
  if (textWidth(shown, SIZES.agency, weight) <= room) return [shown];
  const lines = customaryLines(shown) ?? [shown];
  return lines.flatMap((line) => balanceLines(line, room, SIZES.agency, weight));
}

function nationCell(): string {
  return (
    paragraph(run(NATIONAL_NAME, { size: SIZES.nationalName, bold: true }), CENTRED) +
    paragraph(run(MOTTO, { size: SIZES.motto, bold: true }), CENTRED) +
    rule({ length: textWidth(MOTTO, SIZES.motto, "bold"), column: RIGHT })
  );
}

/** Days below 10 and the months 1 and 2 have a leading zero, other months have none: mục II.4.b. */
function placeAndDate({ place, date, year }: AgencyProfile): string {
  if (!date) return `${orDots(place)}, ngày      tháng      năm ${year}`;
  const day = date.day < 10 ? `0${date.day}` : String(date.day);
  const month = date.month < 3 ? `0${date.month}` : String(date.month);
  return `${orDots(place)}, ngày ${day} tháng ${month} năm ${date.year}`;
}
