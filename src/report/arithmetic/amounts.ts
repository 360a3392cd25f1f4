import type { Quantity } from "../figures/quantities";
import { startOf, type Span, type Text } from "../../text/tokens";

/** Words of a paragraph: UTF-16 units of its text, `end` behind the last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A number as a paragraph states it, with its unit. */
export interface Amount {
  readonly value: number;
  readonly range: Range;
}

export const rangeOf = (text: Text, { from, to }: Span): Range => ({
  start: startOf(text, from),
  end: text.ends[to - 1] ?? 0,
});

export const amountOf = (text: Text, quantity: Quantity): Amount => ({
  value: quantity.value,
  range: rangeOf(text, quantity),
});
