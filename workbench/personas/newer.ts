import type { HostPersona } from "../host/persona";

/** The kindest Word with change tracking and comments in its API. */
export const newer: HostPersona = {
  id: "newer",
  name: "Word dễ tính, mới hơn (WordApi 1.4)",
  requirements: { WordApi: "1.4" },
  behaviours: [],
};
