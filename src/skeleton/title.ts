/** Tên loại, trích yếu and Kính gửi: Nghị định 30, Phụ lục I, Phần I, mục II.5 and II.9.d. */
import type { Outline, PeriodKind } from "../outline";
import { orDots, reportedPlace } from "./agencyName";
import type { AgencyProfile } from "./agencyProfile";
import { FRAME_STYLE, SIZES, TEXT_WIDTH } from "./layout";
import { millimetres, paragraph, run, type ParagraphLook } from "./ooxml";
import { rule, shareOfLine } from "./rule";
import { balanceLines, textWidth } from "./textWidth";

/** For a page a little narrower than ours; too little to let another word up into the line. */
const SLACK = millimetres(4);

const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center", keepWithNext: true };

/** The period is part of the trích yếu, because the two reports of a year are otherwise one and the same title. */
const PERIOD: Readonly<Record<PeriodKind, (year: number) => string>> = {
  "half-year": (year) => `6 tháng đầu năm ${year}`,
  annual: (year) => `năm ${year}`,
};

/** "Kết quả thực hiện … tại tỉnh Đồng Nai năm 2026". */
export function subjectLine(outline: Outline, profile: AgencyProfile): string {
  return `${outline.subject} ${orDots(reportedPlace(profile.agency))} ${PERIOD[profile.period](profile.year)}`;
}

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

const LABEL = "Kính gửi:";

/** One recipient stands on the line itself; more stand in a list whose dashes are under the colon. */
export function addressee({ recipients }: AgencyProfile): string {
  const look = { size: SIZES.addressee };
  const [only, ...others] = recipients;
  if (only === undefined || others.length === 0) {
    const text = only === undefined ? `${LABEL} …` : `${LABEL} ${only}.`;
    return paragraph(run(text, look), { style: FRAME_STYLE, align: "center", before: 6, after: 12 });
  }
  const start = millimetres(25);
  const dash = textWidth("- ", SIZES.addressee, "regular");
  const colon = start + textWidth(LABEL, SIZES.addressee, "regular") - dash / 2;
  const listed = recipients.map((recipient, place) => {
    const last = place === recipients.length - 1;
    return paragraph(run(`- ${recipient}${last ? "." : ";"}`, look), {
      style: FRAME_STYLE,
      align: "left",
      left: colon + dash,
      hanging: dash,
      after: last ? 12 : 0,
    });
  });
  return (
    paragraph(run(LABEL, look), {
      style: FRAME_STYLE,
      align: "left",
      left: start,
      before: 6,
      keepWithNext: true,
    }) + listed.join("")
  );
}
