import type { HostPersona } from "../host/persona";

/** The kindest Word of the baseline: what is left when no behaviour is to be in the way. */
export const plain: HostPersona = {
  id: "plain",
  name: "Word dễ tính (WordApi 1.3)",
  requirements: { WordApi: "1.3" },
  behaviours: ["prompt-refused"],
};
