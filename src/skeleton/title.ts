/** Tên loại, trích yếu and Kính gửi: Nghị định 30, Phụ lục I, Phần I, mục II.5 and II.9.d. */
import type { Outline } from "../outline";
import type { AgencyProfile } from "./agencyProfile";
import { addresseeLines, subjectLine } from "./headingLines";
import { FRAME_STYLE, SIZES, TEXT_WIDTH } from "./layout";
import { millimetres, paragraph, run, type ParagraphLook } from "./ooxml";
import { rule, shareOfLine } from "./rule";
import { balanceLines, textWidth } from "./textWidth";

/** For a page a little narrower than ours; too little to let another word up into the line. */
const SLACK = millimetres(4);

const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center", keepWithNext: true };

export function title(outline: Outline, profile: AgencyProfile): string {
  const subject = subjectLine(outline, profile);
  const lines = balanceLines(subject, TEXT_WIDTH, SIZES.title, "bold");
  const widths = lines.map((line) => textWidth(line, SIZES.title, "bold"));
  // Indents make the lines equal, not line breaks: those would break badly in a document with other margins.
  const indent = Math.max(0, (TEXT_WIDTH - Math.max(...widths) - SLACK) / 2);
  return (
    paragraph(run(outline.documentKind, { size: SIZES.title, bold: true }), { ...CENTRED, before: 18 }) +
    paragraph(run(subject, { size: SIZES.title, bold: true }), { ...CENTRED, left: indent, right: indent }) +
    rule({ length: shareOfLine(widths), column: TEXT_WIDTH, after: 8 })
  );
}

/** One recipient stands on the line itself; more stand in a list whose dashes are under the colon. */
export function addressee(profile: AgencyProfile): string {
  const look = { size: SIZES.addressee };
  const { label, listed } = addresseeLines(profile);
  if (listed.length === 0) {
    return paragraph(run(label, look), { style: FRAME_STYLE, align: "center", before: 6, after: 12 });
  }
  const start = millimetres(25);
  const dash = textWidth("- ", SIZES.addressee, "regular");
  const colon = start + textWidth(label, SIZES.addressee, "regular") - dash / 2;
  const items = listed.map((line, place) =>
    paragraph(run(line, look), {
      style: FRAME_STYLE,
      align: "left",
      left: colon + dash,
      hanging: dash,
      after: place === listed.length - 1 ? 12 : 0,
    }),
  );
  return (
    paragraph(run(label, look), {
      style: FRAME_STYLE,
      align: "left",
      left: start,
      before: 6,
      keepWithNext: true,
    }) + items.join("")
  );
}
