import type { HostPersona } from "../host/persona";

export const readOnly: HostPersona = {
  id: "read-only",
  name: "Văn bản chỉ đọc",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["viewing-mode", "settings-forgotten"],
};
