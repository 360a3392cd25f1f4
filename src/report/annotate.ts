/**
 * One paragraph's text, taken apart once: words, sentences, numbers and what is no number, the number before it, what of
 * the skeleton it is. Plain data, with ranges in UTF-16 units of the raw text. Whoever wants to know something of a text
 * reads it here.
 */
import type { Outline } from "../outline";
import { splitLabel, type NumberLabel } from "../text/numbering";
import { tidy } from "../text/text";
import { readText, type Text, type Words } from "../text/tokens";
import { keysIn } from "../text/words";
import { detailsOf, type TextDetails } from "./details";
import { parseTokens, type Parsed } from "./figures/parse";
import { isContent, skeletonWordsOf, type SkeletonWords } from "./prompts";

export interface Annotation {
  /** Tidied; a line break inside the paragraph is `\n`. */
  readonly text: string;
  /** The number, letter or bullet before it; null where there is none. */
  readonly label: NumberLabel | null;
  /** The text without its label. */
  readonly body: string;
  /** The first token of the body. */
  readonly bodyFrom: number;
  /** Nothing to read: no letter and no digit. Rows of dots are blank. */
  readonly blank: boolean;
  readonly capitals: boolean;
  /** What of the skeleton it is, word for word. */
  readonly skeleton: SkeletonWords;
  /** It says something of its own, beside prompts, blanks and instructions. */
  readonly isContent: boolean;
  readonly parsed: Parsed;
  readonly details: TextDetails | null;
}

const BREAK = /[\v\n\r\u2028\u2029]/;

/** `words`: those that are known already; new ones are added to them. */
export function annotate(raw: string, outline: Outline, words?: Words): Annotation {
  const tidied = tidy(raw);
  // A text that was tidy already has no break in it.
  const broken = tidied !== raw && BREAK.test(raw);
  const text = broken ? raw.split(BREAK).map(tidy).filter(Boolean).join("\n") : tidied;
  const { label, rest: body } = splitLabel(text);
  const tokens = readText(raw, words);
  const parsed = parseTokens(tokens);
  const skeleton = skeletonWordsOf((limit) => keysIn(tokens, limit), outline);
  return {
    text,
    label,
    body,
    bodyFrom: label === null ? 0 : tokensWithin(tokens, text.slice(0, text.length - body.length)),
    blank: !/[\p{L}\p{N}]/u.test(text),
    capitals: isCapitals(body),
    skeleton,
    isContent: isContent(text, outline, skeleton),
    parsed,
    details: detailsOf(raw, text, parsed, skeleton, outline),
  };
}

/** How many of the tokens from `from` on are in these words, which are tidied. */
export function tokensWithin({ tokens }: Text, words: string, from = 0): number {
  let left = words.replace(/\s/g, "").length;
  let at = from;
  while (left > 0 && at < tokens.length) left -= tokens[at++]?.text.length ?? 0;
  return at - from;
}

/** Begun only where a word begins: else a long word would be looked through from each of its letters. */
const SYMBOL = /(?<!\S)\S*\/\S*/g;

/** Whether a heading is in capitals; a symbol such as `33/CT-TTg` in it does not matter. */
function isCapitals(text: string): boolean {
  const words = text.includes("/") ? text.replace(SYMBOL, "") : text;
  let letters = 0;
  let small = 0;
  for (const character of words) {
    const capital = character.toUpperCase();
    if (capital === character.toLowerCase()) continue;
    letters++;
    if (character !== capital) small++;
    // Soon enough of running text: whatever follows, so many of its letters are small.
    if (small > words.length / 10) return false;
  }
  return letters >= 3 && small <= letters / 10;
}
