import type { Report } from "../report";
import type { RuleFinding, RuleId } from "./finding";

/** What a rule may know beside the report itself. */
export interface RuleContext {
  /** Today, where the host knows it; rules about deadlines stay silent without it. */
  readonly today?: Date;
}

/** One rule: `src/rules/<id>.ts`, its test `test/unit/rules/<id>.test.ts`, its page `docs/rules/<id>.md`. */
export interface Rule<R extends RuleId = RuleId> {
  readonly id: R;
  /** Pure: the same report gives the same findings. Order does not matter; the check sorts them. */
  readonly check: (report: Report, context: RuleContext) => readonly RuleFinding<R>[];
}

export type AnyRule = { readonly [R in RuleId]: Rule<R> }[RuleId];
