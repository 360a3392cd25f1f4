import type { HostPersona } from "../host/persona";

/** Longer than anybody waits. */
export const late: HostPersona = {
  id: "late",
  name: "Word trả lời sau hai phút",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["answers-after-two-minutes"],
};
