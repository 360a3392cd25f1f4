import type { HostPersona } from "../host/persona";

/** Somebody else writes in the same document between any two of our syncs. */
export const coAuthor: HostPersona = {
  id: "co-author",
  name: "Có người cùng viết",
  requirements: { WordApi: "1.9" },
  behaviours: ["co-author-writes"],
};
