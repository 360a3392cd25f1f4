import type { HostPersona } from "../host/persona";

export const web: HostPersona = {
  id: "web",
  name: "Word trên web",
  requirements: { WordApi: "1.9" },
  behaviours: [
    "extra-paragraph-after-insert",
    "prompt-refused",
    "get-ooxml-fails",
    "comments-refused",
    "header-refused",
    "stale-in-batch",
    "insert-slow",
    "controls-dropped-on-paste",
  ],
};
