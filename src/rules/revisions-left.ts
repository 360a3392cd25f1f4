import type { Revisions, SourceDocument } from "../document";
import { CLAUSES } from "./shared/basis";
import type { Rule } from "./rule";

/** Tracked changes nobody has decided on: the text that is sent is not yet the text that was agreed. */
export const revisionsLeft: Rule = {
  id: "revisions-left",
  check: ({ source }) => {
    const { revisions } = source;
    if (!revisions || revisions.count === 0) return [];
    return [
      {
        severity: "warning",
        message: `Văn bản còn ${revisions.count} thay đổi (Track Changes) chưa chấp nhận hoặc từ chối.${aboutDeletions(revisions, source)} Quyết định từng thay đổi trước khi trình ký.`,
        basis: CLAUSES.finalCheck,
      },
    ];
  },
};

function aboutDeletions({ deletions }: Revisions, { deletedTextLeftOut }: SourceDocument): string {
  if (deletions === 0) return "";
  return deletedTextLeftOut === true
    ? ` Trong đó ${deletions} thay đổi xóa chữ; chữ đã xóa không được tính khi kiểm tra.`
    : ` Trong đó ${deletions} thay đổi xóa chữ; Word vẫn đưa cả chữ đã xóa, nên kết quả kiểm tra có thể đã tính những chữ ấy.`;
}
