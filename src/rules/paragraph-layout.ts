import type { ParagraphFormat } from "../document";
import type { Report } from "../report";
import type { LayoutSlip } from "../strings/findings";
import type { Rule } from "./rule";
import { runningText, type BodyParagraph } from "./shared/bodyText";
import { decree } from "./shared/citation";

/** 1 cm and 1.27 cm in points, and how far typed or rounded values stray from them (1.25 cm is one of them). */
const FIRST_LINES = [28.35, 36];
const NEAR = 1.5;
/** Points between paragraphs. */
const LEAST_GAP = 6;
/** Lines of 12, as Word's API counts them. */
const SINGLE = 12;
const ONE_AND_HALF = 18;
/** What a line of Times New Roman takes, as a share of its size. */
const LINE_OF_FONT = 1.15;
const USUAL_SIZE = 14;
/** About what a line holds: a shorter paragraph looks alike, justified or not. */
const LINE_LENGTH = 90;
/** A few odd paragraphs are a quotation or a caption; from here on it is how the report is typed. */
const SEVERAL = 3;
const SHARE = 1 / 3;

/** Justified, first line 1 or 1.27 cm, 6 pt between paragraphs, single to 1.5 lines: what most of the text does. */
export const paragraphLayout: Rule<"paragraph-layout"> = {
  id: "paragraph-layout",
  check: (report) => {
    const slips = slipsOf(report);
    if (slips.length === 0) return [];
    return [
      {
        messageId: "layout",
        data: { slips: slips.map(({ aspect, count }) => ({ aspect, count })) },
        severity: "warning",
        paragraph: Math.min(...slips.map(({ place }) => place)),
        citation: decree("II.6.e"),
      },
    ];
  },
};

interface Slip {
  readonly place: number;
  readonly aspect: LayoutSlip;
  readonly count: number;
}

/** Of a paragraph: whether it is off, or undefined where nobody can tell. */
type Judge = (paragraph: BodyParagraph, next: BodyParagraph | undefined) => boolean | undefined;

const ASPECTS: readonly (readonly [LayoutSlip, Judge])[] = [
  ["alignment", isUnjustified],
  ["first-line", isFirstLineOff],
  ["gap", isCloseToNext],
  ["line-spacing", areLinesOff],
];

function slipsOf(report: Report): readonly Slip[] {
  const text = runningText(report);
  return ASPECTS.flatMap(([aspect, isOff]) => {
    const judged = text.map((paragraph, at) => isOff(paragraph, text[at + 1]));
    const count = judged.reduce((sum, isOff) => (isOff === true ? sum + 1 : sum), 0);
    const told = judged.reduce((sum, isOff) => (isOff === undefined ? sum : sum + 1), 0);
    const first = text[judged.indexOf(true)];
    return first && count >= SEVERAL && count >= told * SHARE ? [{ place: first.place, aspect, count }] : [];
  });
}

function isUnjustified({ paragraph, line }: BodyParagraph): boolean | undefined {
  const { alignment } = paragraph.format;
  return alignment === undefined || line.text.length < LINE_LENGTH ? undefined : alignment !== "justified";
}

/** A tab at the beginning moves the first line as well. */
function isFirstLineOff({ paragraph }: BodyParagraph): boolean | undefined {
  const { firstLineIndent } = paragraph.format;
  if (firstLineIndent === undefined || paragraph.text.startsWith("\t")) return undefined;
  return !FIRST_LINES.some((wanted) => Math.abs(firstLineIndent - wanted) <= NEAR);
}

function isCloseToNext(
  { place, paragraph }: BodyParagraph,
  next: BodyParagraph | undefined,
): boolean | undefined {
  if (next?.place !== place + 1) return undefined;
  const [after, before] = [paragraph.format.spaceAfter, next.paragraph.format.spaceBefore];
  return after === undefined || before === undefined ? undefined : after + before < LEAST_GAP;
}

function areLinesOff({ paragraph }: BodyParagraph): boolean | undefined {
  const { lineSpacing, lineRule } = paragraph.format;
  if (lineSpacing === undefined || lineRule === "at-least") return undefined;
  if (lineRule === "multiple") return lineSpacing < SINGLE || lineSpacing > ONE_AND_HALF;
  return isOffInPoints(lineSpacing, paragraph.format);
}

/**
 * A distance in points, or one of which the host does not tell what it counts: 20 may be 20 points, which is right for
 * letters of 14, or 1.67 lines. Then only what is off both ways is off.
 */
function isOffInPoints(spacing: number, { fontSize = USUAL_SIZE, lineRule }: ParagraphFormat): boolean {
  const most = (ONE_AND_HALF / SINGLE) * LINE_OF_FONT * fontSize;
  if (lineRule === "exact") return spacing < fontSize || spacing > most;
  return spacing < SINGLE || spacing > Math.max(most, ONE_AND_HALF);
}
