import type { HostPersona } from "../host/persona";

export const mac: HostPersona = {
  id: "mac",
  name: "Word trong Microsoft 365 trên Mac",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: ["extra-paragraph-after-insert", "last-paragraph-loses-style", "deleted-text-in-text"],
};
