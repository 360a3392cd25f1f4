import type { Paragraph } from "../document";
import type { Report } from "../reading/report";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

const EXPECTED = "Times New Roman";
/** Fonts of the encodings before Unicode: TCVN3 (".VnTime") and VNI ("VNI-Times"). */
const LEGACY = /^(?:\.Vn|VNI-)/i;

interface OffFont {
  readonly place: number;
  readonly font: string;
}

/** Times New Roman in Unicode; told once for each font, however many paragraphs have it. */
export const fontName: Rule = {
  id: "font-name",
  check: (report) => {
    const off = offFonts(report);
    const fonts = [...new Set(off.map(({ font }) => font))];
    return fonts.map((font) =>
      messageOf(
        font,
        off.filter((paragraph) => paragraph.font === font),
      ),
    );
  },
};

function offFonts({ source }: Report): readonly OffFont[] {
  return source.paragraphs.flatMap((paragraph: Paragraph, place) => {
    const font = paragraph.format.fontName;
    return font === undefined || font === "" || font === EXPECTED || paragraph.text.trim() === ""
      ? []
      : [{ place, font }];
  });
}

function messageOf(font: string, places: readonly OffFont[]): RuleFinding {
  const where = `${places.length} đoạn`;
  const legacy = LEGACY.test(font);
  return {
    severity: legacy ? "error" : "warning",
    ...(places[0] ? { paragraph: places[0].place } : {}),
    message: legacy
      ? `${where} dùng phông “${font}” của bảng mã cũ (không phải Unicode). Chuyển sang Unicode (TCVN 6909:2001), phông ${EXPECTED}.`
      : `${where} dùng phông “${font}”, cần phông ${EXPECTED}.`,
    basis: CLAUSES.font,
  };
}
