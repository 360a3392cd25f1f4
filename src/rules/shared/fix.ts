/** Where a finding stands in its paragraph, and the safe change of words there. */
import type { TextRange } from "../../document";
import type { Report } from "../../report";
import type { Fix } from "../finding";

/** Other words for some words of one paragraph. Edits change nothing around them, and find nothing to do afterwards. */
export interface Edit extends TextRange {
  readonly to: string;
}

type Replacement = Pick<Extract<Fix, { readonly kind: "replace" }>, "start" | "end" | "from" | "to">;

/**
 * Edits of one paragraph, in its order, as a single replacement, so that one undo takes them back; null where they
 * change nothing.
 */
export function replacementOf(text: string, edits: readonly Edit[]): Replacement | null {
  const [first, ...others] = edits.filter(({ start, end, to }) => text.slice(start, end) !== to);
  if (!first) return null;
  let { end, to } = first;
  for (const edit of others) {
    to += text.slice(end, edit.start) + edit.to;
    end = edit.end;
  }
  return { start: first.start, end, from: text.slice(first.start, end), to };
}

/** Where words stand in a text; undefined where they do not stand there just once. */
export function rangeOf(words: string, text: string): TextRange | undefined {
  const start = text.indexOf(words);
  return words === "" || start < 0 || text.includes(words, start + 1)
    ? undefined
    : { start, end: start + words.length };
}

interface Located {
  readonly paragraph: number;
  readonly range?: TextRange;
  readonly fix?: Fix;
}

/** What was typed in a paragraph. */
export const textAt = ({ source }: Report, paragraph: number): string =>
  source.paragraphs[paragraph]?.text ?? "";

/**
 * The place of a finding.
 * @param words that it speaks of, as they stand there; without them the whole paragraph is meant.
 * @param edits what should stand there, of the text of the paragraph; [] where the clerk must decide.
 */
export function at(
  report: Report,
  paragraph: number,
  words = "",
  edits: (text: string) => readonly Edit[] = () => [],
): Located {
  const within = textAt(report, paragraph);
  const replacement = replacementOf(within, edits(within));
  if (!replacement) {
    const range = rangeOf(words, within);
    return { paragraph, ...(range && { range }) };
  }
  const { start, end } = replacement;
  return { paragraph, range: { start, end }, fix: { kind: "replace", paragraph, ...replacement, within } };
}

/** Edits of words that stand in the paragraph just once. */
export const editOf =
  (words: string, to: (words: string) => string) =>
  (text: string): readonly Edit[] => {
    const range = rangeOf(words, text);
    return range ? [{ ...range, to: to(words) }] : [];
  };
