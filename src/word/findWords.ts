/**
 * The range of some words of a paragraph. Word's API gives no range by offsets, so the words are searched for, and the
 * right one of several equal places is told by counting those before it.
 */
import type { WordSpan } from "../rules/finding";

/** Word refuses longer searches (OfficeDev/office-js #31, #168). */
const LONGEST = 255;
/** A tab or a line break is not found (#2331), a caret begins one of Word's own codes. */
// eslint-disable-next-line no-control-regex -- they are what must not be searched for
const NOT_SEARCHABLE = /[\u0000-\u001F^]/;

export interface Occurrence {
  /** Zero-based among the equal places. */
  readonly nth: number;
  readonly count: number;
}

/** Which of the places of `text` with these words it is; null where a search would not give just that place. */
export function occurrenceOf(text: string, { start, end }: WordSpan): Occurrence | null {
  const words = text.slice(start, end);
  if (words === "" || words.length > LONGEST || NOT_SEARCHABLE.test(words)) return null;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  const nth = places.indexOf(start);
  return nth < 0 ? null : { nth, count: places.length };
}

/**
 * Queues the search; the answer may be asked for after a sync. It is null where Word counts the places otherwise than
 * we do (text that a revision deleted, say): then nobody can tell which one it is.
 * @param properties of the range that are to be loaded with it.
 */
export function queueWords(
  paragraph: Word.Paragraph,
  text: string,
  span: WordSpan,
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
