import type { ItemId } from "../outline";

export type Severity = "error" | "warning" | "info";

export interface Finding {
  /** The rule's id: its file in src/rules and its page in docs/rules carry the same name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly item?: ItemId;
  /** Where to take the clerk, zero-based. */
  readonly paragraph?: number;
  /** In Vietnamese: what was found, what was expected, where. */
  readonly message: string;
  /** What it rests on: a clause of Nghị định 30/2020/NĐ-CP, a line of the outline. In Vietnamese. */
  readonly basis: string;
}

/** What a rule returns; the check adds the rule's id. */
export type RuleFinding = Omit<Finding, "rule">;
