/** The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, where the skeleton has to choose. Lengths in points. */
import { millimetres, type ParagraphLook, type RunLook } from "./ooxml";

/** Mục I.1 and I.3: A4; 20–25 mm above and below, 30–35 mm left, 15–20 mm right. */
export const PAGE = {
  width: millimetres(210),
  height: millimetres(297),
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(20),
  /** The page number stands in the middle of the top margin: mục I.7. */
  header: millimetres(10),
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Mục I.7: 13 to 14, upright. */
export const PAGE_NUMBER: RunLook = { size: 14 };

/** Mục II.1–4: 12–13 for Quốc hiệu and the names, 13–14 for Tiêu ngữ, 13 for the number, 13–14 for place and date. */
export const SIZES = {
  nationalName: 12,
  motto: 13,
  agency: 12,
  number: 13,
  placeDate: 13,
  title: 14,
  addressee: 14,
  authority: 14,
  receivedBy: 12,
  copies: 11,
} as const;

/** Mục II.6.e: 13–14, justified, 1.27 cm first line, 6 pt or more between paragraphs, single to 1.5 lines. */
const FIRST_LINE = millimetres(12.7);
const BODY_TEXT: RunLook = { size: 14 };
const BODY_PARAGRAPH = { align: "both", firstLine: FIRST_LINE, after: 6, lines: 1.15 } as const;

export const BODY = {
  paragraph: { ...BODY_PARAGRAPH, style: "DanVanBody" },
  text: BODY_TEXT,
} as const satisfies { paragraph: ParagraphLook; text: RunLook };

/** Part, item, dash. Mục II.6.đ: a numbered heading on a line of its own is bold; what a dash leads is not. */
export const HEADING_LOOKS: readonly { readonly paragraph: ParagraphLook; readonly text: RunLook }[] = [
  {
    paragraph: { ...BODY_PARAGRAPH, style: "DanVanHeading1", keepWithNext: true, outlineLevel: 0 },
    text: { ...BODY_TEXT, bold: true },
  },
  {
    paragraph: { ...BODY_PARAGRAPH, style: "DanVanHeading2", keepWithNext: true, outlineLevel: 1 },
    text: { ...BODY_TEXT, bold: true },
  },
  {
    paragraph: { ...BODY_PARAGRAPH, style: "DanVanHeading3", keepWithNext: true, outlineLevel: 2 },
    text: BODY_TEXT,
  },
];

/** Everything around the text. */
export const FRAME_STYLE = "DanVanFrame";
