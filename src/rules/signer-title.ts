import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";
import { signatureBlock } from "./signature";

/** Học hàm, học vị và danh hiệu danh dự before a name. */
const TITLES =
  /^(?:GS|PGS|TS|TSKH|ThS|Ths|BS|BSCKI{1,2}|KS|CN|LS|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Kỹ sư|Luật sư|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ)(?:\s*[./,-]\s*|\s+)(?:\p{L}+[.,/-]\s*)*(?=\p{Lu})/u;

/** "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác." */
export const signerTitle: Rule = {
  id: "signer-title",
  check: (report) =>
    (signatureBlock(report)?.signer ?? []).filter(isTitledName).map(({ text, place }) => ({
      severity: "warning",
      paragraph: place,
      message: `Trước họ tên người ký không ghi học hàm, học vị: “${text}”. Chỉ ghi họ và tên.`,
      basis: CLAUSES.signerName,
    })),
};

function isTitledName({ text }: { readonly text: string }): boolean {
  const found = TITLES.exec(text)?.[0];
  if (found === undefined) return false;
  const name = text.slice(found.length).split(" ");
  return name.length >= 2 && name.every((word) => /^\p{Lu}/u.test(word));
}
