import type { HostPersona } from "../host/persona";

/** Somebody else deletes just the paragraph at which we are about to write. */
export const coAuthorDeletes: HostPersona = {
  id: "co-author-deletes",
  name: "Có người xóa đúng chỗ sắp chèn",
  requirements: { WordApi: "1.9" },
  behaviours: ["co-author-deletes"],
};
