import type { Paragraph, ParagraphFormat, SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { openDocx, packDocx, readSourceDocument } from "../../../src/docx";
import { placeholderProfile, skeletonDocument } from "../../../src/skeleton";
import { typedReport } from "../report/typedReport";

/** A paragraph of running text that is longer than a line. */
export const LONG =
  "Trong năm, các cấp, các ngành đã tập trung lãnh đạo, chỉ đạo, cụ thể hóa và tổ chức thực hiện đồng bộ các nhiệm vụ, giải pháp về công tác dân vận.";

/** As the decree wants the text (mục II.6.e). */
export const IN_ORDER: ParagraphFormat = {
  alignment: "justified",
  firstLineIndent: 36,
  leftIndent: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  lineSpacing: 14,
  fontName: "Times New Roman",
  fontSize: 14,
  bold: false,
  italic: false,
  highlighted: false,
};

/** A whole report whose part IV.2 has these paragraphs, everything else in order. */
export function reportWith(paragraphs: readonly Paragraph[]): SourceDocument {
  const heading = { text: "2. Khó khăn, hạn chế và nguyên nhân", format: { ...IN_ORDER, bold: true } };
  return typedReport({ "IV.2": [heading, ...paragraphs] });
}

/** That many long paragraphs that look so. */
export function longParagraphs(count: number, look: ParagraphFormat): readonly Paragraph[] {
  return Array.from({ length: count }, () => ({ text: LONG, format: { ...IN_ORDER, ...look } }));
}

/** Place of the first paragraph of `reportWith`. */
export const FIRST = typedReport().paragraphs.findIndex(({ text }) => text.startsWith("Một số nơi còn"));

/** Our skeleton as a file, with nothing filled in. */
export const skeleton = readSourceDocument(
  openDocx(packDocx(skeletonDocument(congVan1432, placeholderProfile(new Date(2026, 10, 23))))),
);
