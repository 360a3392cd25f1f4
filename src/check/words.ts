import type { Finding, WordSpan } from "../rules/finding";

const QUOTED = /“([^“”]+)”/gu;

/**
 * The words that a finding quotes from its paragraph: the first quotation of the message that stands there, and stands
 * there once. undefined where there is none; the whole paragraph is meant then.
 */
export function quotedWords({ message }: Finding, text: string): WordSpan | undefined {
  for (const [, words = ""] of message.matchAll(QUOTED)) {
    const start = text.indexOf(words);
    if (start >= 0 && !text.includes(words, start + 1)) return { start, end: start + words.length };
  }
  return undefined;
}
