/**
 * The range of some words of a paragraph. Word's API gives no range by offsets, so the words are searched for, and the
 * right one of several occurrences is known by counting those before it.
 */
import type { TextRange } from "../document";

/** Word refuses longer searches (OfficeDev/office-js #31, #168). */
const LONGEST = 255;
/** A tab or a line break is not found (#2331), a caret begins one of Word's own codes. */
// eslint-disable-next-line no-control-regex -- they are what must not be searched for
const NOT_SEARCHABLE = /[\u0000-\u001F^]/;

export interface Occurrence {
  /** Zero-based among the occurrences of the same words. */
  readonly nth: number;
  readonly count: number;
}

/** Which occurrence of its words in `text` it is; null where a search would not give just that one. */
export function occurrenceOf(text: string, { start, end }: TextRange): Occurrence | null {
  const words = text.slice(start, end);
  if (words === "" || words.length > LONGEST || NOT_SEARCHABLE.test(words)) return null;
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) starts.push(at);
  const nth = starts.indexOf(start);
  return nth < 0 ? null : { nth, count: starts.length };
}

/**
 * Queues the search; the answer may be asked for after a sync. It is null where Word counts the occurrences otherwise than
 * we do (text that a revision deleted, say): then nobody can tell which one it is.
 * @param properties of the range that are to be loaded with it.
 */
export function queueWords(
  paragraph: Word.Paragraph,
  text: string,
  span: TextRange,
  properties: readonly string[] = [],
): () => Word.Range | null {
  const occurrence = occurrenceOf(text, span);
  if (occurrence === null) return () => null;
  const words = text.slice(span.start, span.end);
  const found = paragraph.search(words, { matchCase: true });
  found.load(["text", ...properties]);
  return () => {
    // Word takes some characters for each other, such as straight and curly quotes.
    const same = found.items.filter((range) => range.text === words);
    return same.length === occurrence.count ? (same[occurrence.nth] ?? null) : null;
  };
}
