import type { Paragraph } from "../document";
import { legacyFont } from "../reading/legacy";
import type { Report } from "../reading/report";
import { CLAUSES } from "./basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

const EXPECTED = "Times New Roman";

interface OffFont {
  readonly place: number;
  readonly font: string;
}

/** Times New Roman; told once for each font, however many paragraphs have it. */
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

/** Where text is of a legacy encoding, `legacy-encoding` speaks of it and of its fonts. */
function offFonts({ source, legacy = [] }: Report): readonly OffFont[] {
  const told = new Set(legacy.map(({ paragraph }) => paragraph));
  return source.paragraphs.flatMap((paragraph: Paragraph, place) => {
    const font = paragraph.format.fontName;
    const isTold = told.has(place) || (told.size > 0 && legacyFont(font) !== null);
    return isTold || font === undefined || font === "" || font === EXPECTED || paragraph.text.trim() === ""
      ? []
      : [{ place, font }];
  });
}

function messageOf(font: string, places: readonly OffFont[]): RuleFinding {
  return {
    severity: "warning",
    ...(places[0] ? { paragraph: places[0].place } : {}),
    message: `${places.length} đoạn dùng phông “${font}”, cần phông ${EXPECTED}.`,
    basis: CLAUSES.font,
  };
}
