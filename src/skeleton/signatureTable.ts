/** Nơi nhận on the left, authority, title and name on the right: Nghị định 30, Phụ lục I, Phần I, mục II.7 and II.9. */
import { capitals } from "./agencyName";
import type { AgencyProfile } from "./agencyProfile";
import { FRAME_STYLE, SIZES, TEXT_WIDTH } from "./layout";
import { paragraph, plainTable, run, type ParagraphLook } from "./ooxml";
import { textWidth } from "./textWidth";

const COLUMNS = [TEXT_WIDTH * 0.48, TEXT_WIDTH * 0.52] as const;
const LEFT: ParagraphLook = { style: FRAME_STYLE, align: "left" };
const CENTRED: ParagraphLook = { style: FRAME_STYLE, align: "center" };
/** Room for the signature and the seal, as space and not as empty paragraphs. */
const SIGNATURE_SPACE = 76;

export function signatureTable(profile: AgencyProfile): string {
  return plainTable(COLUMNS, [[copiesCell(profile), signerCell(profile)]]);
}

/** A report to a superior begins with "Như trên", which means those named under Kính gửi: mục II.9.b. */
export function copyLines({ copies, draftingUnit }: AgencyProfile): readonly string[] {
  const filed = draftingUnit === "" ? "- Lưu: VT." : `- Lưu: VT, ${draftingUnit}.`;
  return [...["Như trên", ...copies].map((copy) => `- ${copy};`), filed];
}

function copiesCell(profile: AgencyProfile): string {
  const dash = textWidth("- ", SIZES.copies, "regular");
  return (
    paragraph(run("Nơi nhận:", { size: SIZES.receivedBy, bold: true, italic: true }), {
      ...LEFT,
      before: 12,
    }) +
    copyLines(profile)
      .map((line) =>
        paragraph(run(line, { size: SIZES.copies }), { ...LEFT, left: dash, hanging: dash, right: 8 }),
      )
      .join("")
  );
}

function signerCell({ signature }: AgencyProfile): string {
  const look = { size: SIZES.authority, bold: true };
  const lines = [...signature.authority, signature.title].map(capitals);
  return (
    lines
      .map((line, place) =>
        paragraph(run(line, look), { ...CENTRED, before: place === 0 ? 12 : 0, keepWithNext: true }),
      )
      .join("") + paragraph(run(signature.name, look), { ...CENTRED, before: SIGNATURE_SPACE, mark: look })
  );
}
