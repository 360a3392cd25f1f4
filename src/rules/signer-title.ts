import type { Rule } from "./rule";
import { decree } from "./shared/citation";
import { at } from "./shared/fix";

/** Học hàm, học vị và danh hiệu danh dự before a name. */
const TITLES =
  /^(?:GS|PGS|TS|TSKH|ThS|Ths|BS|BSCKI{1,2}|KS|CN|LS|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Kỹ sư|Luật sư|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ)(?:\s*[./,-]\s*|\s+)(?:\p{L}+[.,/-]\s*)*(?=\p{Lu})/u;

/** "Trước họ tên của người ký, không ghi học hàm, học vị và các danh hiệu danh dự khác." */
export const signerTitle: Rule<"signer-title"> = {
  id: "signer-title",
  check: (report) =>
    (report.signatureBlock?.signer ?? []).filter(isTitledName).map(({ text, place }) => ({
      messageId: "titled",
      data: { text },
      severity: "warning",
      ...at(report, place, text),
      citation: decree("II.7.c"),
    })),
};

function isTitledName({ text }: { readonly text: string }): boolean {
  const found = TITLES.exec(text)?.[0];
  if (found === undefined) return false;
  const name = text.slice(found.length).split(" ");
  return name.length >= 2 && name.every((word) => /^\p{Lu}/u.test(word));
}
