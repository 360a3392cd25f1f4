import type { HostPersona } from "../host/persona";

export const protectedDocument: HostPersona = {
  id: "protected",
  name: "Văn bản được bảo vệ",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["protected", "settings-refused"],
};
