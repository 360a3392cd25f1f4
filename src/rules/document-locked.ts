import type { Lock } from "../document";
import { CLAUSES } from "./shared/basis";
import type { RuleFinding } from "./finding";
import type { Rule } from "./rule";

const SAYS: Readonly<Record<Lock, Pick<RuleFinding, "message" | "basis">>> = {
  signed: {
    message:
      "Văn bản đã ký số: sửa bất cứ chỗ nào cũng làm chữ ký mất hiệu lực, nên ở đây chỉ kiểm tra, không sửa. Cần sửa thì sửa ở bản dự thảo chưa ký rồi trình ký lại.",
    basis: CLAUSES.seal,
  },
  protected: {
    message:
      "Văn bản đang được bảo vệ hoặc chỉ được đọc, nên ở đây chỉ kiểm tra, không sửa. Cần sửa thì vào thẻ Xem lại (Review) > Hạn chế Chỉnh sửa (Restrict Editing) > Dừng Bảo vệ (Stop Protection), rồi kiểm tra lại.",
    basis: CLAUSES.finalCheck,
  },
};

/** A document that is signed or protected is only read; no finding offers to change it. */
export const documentLocked: Rule = {
  id: "document-locked",
  check: ({ source: { lock } }) => (lock === undefined ? [] : [{ severity: "info", ...SAYS[lock] }]),
};
