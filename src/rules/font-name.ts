import type { Cell, Paragraph } from "../document";
import { legacyFont } from "../report";
import type { Report } from "../report";
import type { Fix, RuleFinding } from "./finding";
import type { Rule } from "./rule";
import { decree } from "./shared/citation";

const EXPECTED = "Times New Roman";
/** A check mark or an arrow is a letter in these, and would become that letter in another font. */
const SYMBOLS = /^(?:symbol|wingdings|webdings)/i;

interface OffFont {
  readonly place: number;
  readonly font: string;
}

/** Times New Roman; told once for each font, however many paragraphs have it. */
export const fontName: Rule<"font-name"> = {
  id: "font-name",
  check: (report) => {
    const off = offFonts(report);
    const fonts = [...new Set(off.map(({ font }) => font))];
    return fonts.map((font) =>
      findingOf(
        font,
        off.filter((paragraph) => paragraph.font === font),
        report,
      ),
    );
  },
};

/** Where text is of a legacy encoding, `legacy-encoding` speaks of it and of its fonts. */
function offFonts({ source, legacy = [] }: Report): readonly OffFont[] {
  const told = new Set(legacy.map(({ paragraph }) => paragraph));
  const off: OffFont[] = [];
  source.paragraphs.forEach(({ format: { fontName: font }, text }, place) => {
    if (font === EXPECTED || font === undefined || font === "") return;
    const isTold = told.has(place) || (told.size > 0 && legacyFont(font) !== null);
    if (!isTold && !SYMBOLS.test(font) && text.trim() !== "") off.push({ place, font });
  });
  return off;
}

function findingOf(font: string, places: readonly OffFont[], report: Report): RuleFinding<"font-name"> {
  const [first] = places;
  const fix = first && fixOf(first, report);
  return {
    messageId: "font",
    data: { font, count: places.length },
    severity: "warning",
    ...(first && { paragraph: first.place }),
    ...(fix && { fix }),
    citation: decree("I.4"),
  };
}

/**
 * From the first paragraph as far as the same font goes without a gap, within one cell or outside of tables: that is one
 * range, and one step to undo. In another font the letters of a legacy one would be other letters.
 */
function fixOf({ place, font }: OffFont, { source: { paragraphs } }: Report): Fix | null {
  if (legacyFont(font) !== null) return null;
  const first = paragraphs[place];
  const rest = paragraphs.slice(place);
  const isAlike = ({ cell, format, text }: Paragraph): boolean =>
    isSameCell(cell, first?.cell) && (format.fontName === font || text.trim() === "");
  const other = rest.find((paragraph) => !isAlike(paragraph));
  const run = other ? rest.slice(0, rest.indexOf(other)) : rest;
  const count = run.findLastIndex(({ text }) => text.trim() !== "") + 1;
  return { kind: "set-font", paragraph: place, count, from: font, to: EXPECTED, within: first?.text ?? "" };
}

const isSameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
