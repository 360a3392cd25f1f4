/**
 * Where a document repeats itself: most of its characters are the same few property blocks, which Word writes out again
 * for every paragraph and every run.
 */

/** Written without attributes of their own, and named so by all programs that bind Word's prefix. */
export const SHARED: ReadonlySet<string> = new Set(["w:pPr", "w:rPr", "w:tcPr"]);

export interface PropertyBlock {
  readonly start: number;
  /** From "<w:rPr>" to the first "</w:rPr>", and none of that name between them. */
  readonly text: string;
}

/**
 * In the order of the text, apart from each other. Only characters are looked at: a comment may hold what looks like a
 * block, and a block need not be well-formed. Takes time in proportion to the text, whatever it is.
 */
export function* propertyBlocks(text: string): Generator<PropertyBlock, void, undefined> {
  const finders = new Map([...SHARED].map((name) => [`<${name}>`, new BlockFinder(text, name)]));
  const opening = new RegExp([...finders.keys()].join("|"), "g");
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const block = finders.get(match[0])?.blockAt(match.index);
    if (block === undefined) continue;
    yield { start: match.index, text: block };
    opening.lastIndex = match.index + block.length;
  }
}

/** The blocks of one name, asked for at places that only grow. */
class BlockFinder {
  readonly #text: string;
  readonly #open: string;
  readonly #close: string;
  /** The next closing tag, as far as one was looked for. */
  #closesAt = -1;
  #last: string | undefined;

  constructor(text: string, name: string) {
    this.#text = text;
    this.#open = `<${name}>`;
    this.#close = `</${name}>`;
  }

  /** @returns undefined where the element is not closed, or holds another of its name as a tracked change does */
  blockAt(start: number): string | undefined {
    // Mostly it is the last one again, which is told at once: the same string has the same hash without counting anew.
    const last = this.#last;
    if (last !== undefined && this.#text.slice(start, start + last.length) === last) return last;
    const end = this.#endAfter(start);
    const block = this.#text.slice(start, end);
    if (end < 0 || block.includes(this.#open, 1)) return undefined;
    this.#last = block;
    return block;
  }

  #endAfter(start: number): number {
    if (this.#closesAt < start) {
      const at = this.#text.indexOf(this.#close, start);
      this.#closesAt = at < 0 ? Infinity : at;
    }
    return this.#closesAt === Infinity ? -1 : this.#closesAt + this.#close.length;
  }
}
