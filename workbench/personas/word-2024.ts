import type { HostPersona } from "../host/persona";

/** Volume licence. */
export const word2024: HostPersona = {
  id: "word-2024",
  name: "Word 2024 (bản quyền số lượng lớn)",
  requirements: { WordApi: "1.8", WordApiDesktop: "1.1" },
  behaviours: ["extra-paragraph-after-insert", "last-paragraph-loses-style", "deleted-text-in-text"],
};
