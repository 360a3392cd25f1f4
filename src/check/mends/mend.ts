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

/** Edits of one paragraph as a single mend, so that one undo takes them back; null where they change nothing. */
export function mendOf(text: string, edits: readonly Edit[]): Mend | null {
  const changing = edits
    .filter(({ start, end, to }) => text.slice(start, end) !== to)
    .sort((a, b) => a.start - b.start);
  const start = changing[0]?.start;
  const end = changing.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  let to = "";
  let at = start;
  for (const edit of changing) {
    to += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return { start, end, from: text.slice(start, end), to };
}

/** The text after the mend. */
export function mended(text: string, { start, end, to }: Mend): string {
  return text.slice(0, start) + to + text.slice(end);
}
