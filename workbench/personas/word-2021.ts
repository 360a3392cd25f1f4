import type { HostPersona } from "../host/persona";

/** Volume licence. No page set-up, no change tracking and no comments in its API. */
export const word2021: HostPersona = {
  id: "word-2021",
  name: "Word 2021 (bản quyền số lượng lớn)",
  requirements: { WordApi: "1.3" },
  behaviours: [
    "extra-paragraph-after-insert",
    "last-paragraph-loses-style",
    "deleted-text-in-text",
    "selection-event-missing",
  ],
};
