import type { Finding } from "../../../src/rules";

/** A finding of which a test needs no more than what it gives. */
export const aFinding = (more: Partial<Finding> = {}): Finding =>
  ({
    rule: "blank-left",
    messageId: "blank",
    data: { text: "…" },
    severity: "error",
    citation: { source: "decree", clause: "II.6.e" },
    ...more,
  }) as Finding;
