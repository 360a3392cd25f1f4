import type { HostPersona } from "../host/persona";

/** Its API neither tells that changes are tracked nor can it stop that. */
export const tracked: HostPersona = {
  id: "tracked",
  name: "Word 2021, đang theo dõi thay đổi",
  requirements: { WordApi: "1.3" },
  behaviours: ["changes-tracked", "deleted-text-in-text"],
};
