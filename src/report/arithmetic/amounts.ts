import type { TextRange } from "../../document";
import type { Quantity } from "../figures/quantities";
import { startOf, type Span, type Text } from "../../text/tokens";

/** A number as a paragraph states it, with its unit. */
export interface Amount {
  readonly value: number;
  readonly range: TextRange;
}

export const rangeOf = (text: Text, { from, to }: Span): TextRange => ({
  start: startOf(text, from),
  end: text.ends[to - 1] ?? 0,
});

export const amountOf = (text: Text, quantity: Quantity): Amount => ({
  value: quantity.value,
  range: rangeOf(text, quantity),
});
