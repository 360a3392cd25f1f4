import type { NamedPeriod } from "../figures/ignoredNumbers";
import type { Bound } from "./stated";

/** What the words around a number make of it, whatever period its report is on. */
export interface Limits {
  readonly words: readonly string[];
  /** They narrow a number where they are not the report's own. */
  readonly periods: readonly NamedPeriod[];
  /** Of the words alone. */
  readonly scope: string;
}

/** A number of a text: what narrows it, and whether it is told exactly. */
export interface LimitedNumber {
  readonly limits: Limits;
  readonly bound: Bound;
}
