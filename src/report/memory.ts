/**
 * The one memory: what is known of each text, by the text. A report is read again after every few keystrokes, and then
 * all paragraphs but one are as they were. It holds what the last report says and nothing else, so that it is bounded by
 * that report; it belongs to a reader, and no answer depends on it.
 */
import type { Outline } from "../outline";
import { readText, type Text, type Words } from "../text/tokens";
import { annotate, type Annotation } from "./annotate";
import type { TextRecord } from "./textRecord";

/** More than a language has syllables; numbers are words too, and there is no end of them. */
const MOST_WORDS = 20_000;

export class Memory {
  #last: ReadonlyMap<string, TextRecord> = new Map();
  #now = new Map<string, TextRecord>();
  #words: Words = new Map();

  constructor(readonly outline: Outline) {}

  /** Before each report: what the one before last said is forgotten. */
  turn(): void {
    this.#last = this.#now;
    this.#now = new Map();
    if (this.#words.size > MOST_WORDS) this.#words = new Map();
  }

  of(text: string): TextRecord {
    let record = this.#now.get(text);
    if (record) return record;
    record = this.#last.get(text) ?? {};
    this.#now.set(text, record);
    return record;
  }

  annotationOf(text: string): Annotation {
    const record = this.of(text);
    return (record.annotation ??= annotate(text, this.outline, this.#words));
  }

  /** The words of a text that is no paragraph: half of a heading, a cell beside its row. */
  wordsOf(text: string): Text {
    return readText(text, this.#words);
  }
}
