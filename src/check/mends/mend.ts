/** Other words for some words of one paragraph. A mend changes nothing around them, and finds nothing to do afterwards. */
export interface Mend {
  /** UTF-16 units of the paragraph's text; `end` is behind the last. */
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/**
 * Edits of one paragraph, in its order, as a single mend, so that one undo takes them back; null where they change
 * nothing.
 */
export function mendOf(text: string, edits: readonly Edit[]): Mend | null {
  const [first, ...others] = edits.filter(({ start, end, to }) => text.slice(start, end) !== to);
  if (!first) return null;
  let { end, to } = first;
  for (const edit of others) {
    to += text.slice(end, edit.start) + edit.to;
    end = edit.end;
  }
  return { start: first.start, end, from: text.slice(first.start, end), to };
}

/** The text after the mend. */
export function mended(text: string, { start, end, to }: Mend): string {
  return text.slice(0, start) + to + text.slice(end);
}
