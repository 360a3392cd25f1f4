import type { HostPersona } from "../host/persona";

export const silent: HostPersona = {
  id: "silent",
  name: "Word không bao giờ trả lời",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["never-answers"],
};
