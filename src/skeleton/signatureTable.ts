/** Nơi nhận on the left, authority, title and name on the right: Nghị định 30, Phụ lục I, Phần I, mục II.7 and II.9. */
import type { AgencyProfile } from "./agencyProfile";
import { signatureLines, type SignatureLines } from "./headingLines";
import { FRAME_STYLE, SIZES, TEXT_WIDTH } from "./layout";
import { paragraph, plainTable, run, type ParagraphLook } from "./ooxml";
import { textWidth } from "./textWidth";

const COLUMNS = [TEXT_WIDTH * 0.48, TEXT_WIDTH * 0.52] as const;
const LEFT: ParagraphLook = { style: FRAME_STYLE, align: "left" };
const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center" };
/** Room for the signature and the seal, as space and not as empty paragraphs. */
const SIGNATURE_SPACE = 76;

export function signatureTable(profile: AgencyProfile): string {
  const lines = signatureLines(profile);
  return plainTable(COLUMNS, [[copiesCell(lines), signerCell(lines)]]);
}

function copiesCell({ receivedBy, copies }: SignatureLines): string {
  const dash = textWidth("- ", SIZES.copies, "regular");
  return (
    paragraph(run(receivedBy, { size: SIZES.receivedBy, bold: true, italic: true }), {
      ...LEFT,
      before: 12,
    }) +
    copies
      .map((line) =>
        paragraph(run(line, { size: SIZES.copies }), { ...LEFT, left: dash, hanging: dash, right: 8 }),
      )
      .join("")
  );
}

function signerCell({ authority, name }: SignatureLines): string {
  const look = { size: SIZES.authority, bold: true };
  return (
    authority
      .map((line, place) =>
        paragraph(run(line, look), { ...CENTRED, before: place === 0 ? 12 : 0, keepWithNext: true }),
      )
      .join("") + paragraph(run(name, look), { ...CENTRED, before: SIGNATURE_SPACE, mark: look })
  );
}
