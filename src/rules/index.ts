import { figureMissing } from "./figure-missing";
import { headingMissing } from "./heading-missing";
import { itemEmpty } from "./item-empty";
import { itemMissing } from "./item-missing";
import { itemReview } from "./item-review";
import { promptLeft } from "./prompt-left";
import type { Rule } from "./rule";

export type { Finding, RuleFinding, Severity } from "./finding";
export type { Rule, RuleContext } from "./rule";

/** Every rule that the check runs. Order does not matter. */
export const rules: readonly Rule[] = [
  headingMissing,
  itemMissing,
  itemEmpty,
  itemReview,
  promptLeft,
  figureMissing,
];
