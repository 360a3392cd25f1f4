import type { HostPersona } from "../host/persona";

export const slow: HostPersona = {
  id: "slow",
  name: "Word trả lời sau mười giây",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["answers-after-ten-seconds"],
};
