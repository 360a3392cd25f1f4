import type { Finding, WordSpan } from "../rules/finding";

/**
 * The words that a finding quotes from its paragraph: the first quotation of the message that stands there, and stands
 * there once. undefined where there is none; the whole paragraph is meant then.
 */
export function quotedWords({ message }: Finding, text: string): WordSpan | undefined {
  for (const words of quotations(message)) {
    const start = text.indexOf(words);
    if (start >= 0 && !text.includes(words, start + 1)) return { start, end: start + words.length };
  }
  return undefined;
}

/** Each with the quotations inside it, as in “phong trào “Dân vận khéo” ở xã”: what is inside is not what is meant. */
function* quotations(message: string): Generator<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of message.matchAll(/[“”]/gu)) {
    if (mark === "“") {
      if (depth === 0) start = index + 1;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0 && index > start) yield message.slice(start, index);
    }
  }
}
