import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";
import { signatureBlock } from "./signature";

/** Họ tên of the signer stands below the title, in ordinary letters. */
export const signerName: Rule = {
  id: "signer-name",
  check: (report) => {
    const signer = signatureBlock(report)?.signer ?? [];
    const last = signer.at(-1);
    if (!last || (last.kind === "name" && last.text !== last.text.toUpperCase())) return [];
    return [
      {
        severity: "warning",
        paragraph: last.place,
        message:
          last.kind === "name"
            ? `Họ tên người ký viết bằng chữ in hoa: “${last.text}”. Viết bằng chữ in thường, chỉ hoa chữ cái đầu.`
            : `Thiếu họ tên người ký dưới “${last.text}”.`,
        basis: last.kind === "name" ? CLAUSES.signerForm : CLAUSES.signerName,
      },
    ];
  },
};
