import type { HostPersona } from "../host/persona";

export const windows: HostPersona = {
  id: "windows",
  name: "Word trong Microsoft 365 trên Windows",
  requirements: { WordApi: "1.9", WordApiDesktop: "1.3" },
  behaviours: [
    "extra-paragraph-after-insert",
    "last-paragraph-loses-style",
    "deleted-text-in-text",
    "selection-event-missing",
  ],
};
