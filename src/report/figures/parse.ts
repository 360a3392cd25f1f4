/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import { readText, sentences, type Span, type Text } from "../../text/tokens";
import { findIgnoredNumbers, type IgnoredNumbers } from "./ignoredNumbers";
import { findQuantities, type Quantity } from "./quantities";
import { withoutTypos } from "./typos";

/** All that a paragraph holds, found in one walk each. */
export interface Parsed {
  readonly text: Text;
  readonly ignored: IgnoredNumbers;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Span[];
}

export function parseTokens(read: Text): Parsed {
  const text = withoutTypos(read);
  const ignored = findIgnoredNumbers(text);
  return { text, ignored, quantities: findQuantities(text, ignored), sentences: sentences(text) };
}

export const parseText = (raw: string): Parsed => parseTokens(readText(raw));
