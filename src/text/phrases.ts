/** Finding the words of a table in a text: one walk along a tree, the longest phrase wins. */
import { bareKey, wordKey } from "./text";
import type { Span, Text } from "./tokens";

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/** Phrases with what they mean, to be looked up with and without diacritics. */
export interface PhraseBook<Meaning> {
  readonly entries: readonly (readonly [phrase: string, meaning: Meaning])[];
  /** Those that mean nothing sure without marks. */
  readonly unsure: readonly string[];
  /** Made when first asked for: most programs ask for few of them. */
  marked?: Node<Meaning>;
  bare?: Node<Meaning>;
}

export interface Mention<Meaning> extends Span {
  readonly meaning: Meaning;
}

/** Marks that may stand between the words of one phrase: `mô hình “Dân vận khéo”`, `PAR-INDEX`. */
const BETWEEN = new Set(['"', "'", "-"]);

/** `unsure` without marks: "so" is mostly "số" and no comparison, "thuoc" mostly "thuộc" and no medicine. */
export function phraseBook<Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, readonly string[]>>>,
  unsure: readonly string[] = [],
): PhraseBook<Meaning> {
  const entries = Object.entries(table) as [Meaning, readonly string[]][];
  return phraseBookOf(
    entries.flatMap(([meaning, phrases]) => phrases.map((phrase) => [phrase, meaning] as const)),
    unsure,
  );
}

export function phraseBookOf<Meaning>(
  entries: readonly (readonly [string, Meaning])[],
  unsure: readonly string[] = [],
): PhraseBook<Meaning> {
  return { entries, unsure };
}

const markedTree = <Meaning>(book: PhraseBook<Meaning>): Node<Meaning> =>
  (book.marked ??= treeOf(book.entries, wordKey));

const bareTree = <Meaning>(book: PhraseBook<Meaning>): Node<Meaning> =>
  (book.bare ??= treeOf(
    book.entries.filter(([phrase]) => !book.unsure.includes(phrase)),
    bareKey,
  ));

const treeFor = <Meaning>(book: PhraseBook<Meaning>, { marked }: Text): Node<Meaning> =>
  marked ? markedTree(book) : bareTree(book);

function treeOf<Meaning>(
  entries: PhraseBook<Meaning>["entries"],
  keyOf: (word: string) => string,
): Node<Meaning> {
  const root: Node<Meaning> = { next: new Map() };
  for (const [phrase, meaning] of entries) {
    let node = root;
    for (const key of phrase.split(" ").map(keyOf)) {
      const child: Node<Meaning> = node.next.get(key) ?? { next: new Map() };
      node.next.set(key, child);
      node = child;
    }
    // Without marks two phrases may fall together; the first of the table keeps the place.
    node.meaning ??= meaning;
  }
  return root;
}

/** The longest phrase that starts at a token. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  text: Text,
  from: number,
): Mention<Meaning> | null {
  const token = text.tokens[from];
  const opening = token && treeFor(book, text).next.get(token.key);
  return opening ? along(opening, text, from) : null;
}

function along<Meaning>(opening: Node<Meaning>, { tokens }: Text, from: number): Mention<Meaning> | null {
  let { meaning } = opening;
  let to = from + 1;
  let node: Node<Meaning> | undefined = opening;
  for (let place = to; node.next.size > 0; place++) {
    let token = tokens[place];
    while (token?.kind === "mark" && BETWEEN.has(token.key) && !node.next.has(token.key))
      token = tokens[++place];
    node = token && node.next.get(token.key);
    if (!node) break;
    if (node.meaning !== undefined) [meaning, to] = [node.meaning, place + 1];
  }
  return meaning === undefined ? null : { from, to, meaning };
}

/** Every phrase of the book in a stretch of the text, from left to right, none inside another. */
export function phrasesIn<Meaning>(
  book: PhraseBook<Meaning>,
  text: Text,
  { from, to }: Span = { from: 0, to: text.tokens.length },
): readonly Mention<Meaning>[] {
  const { next } = treeFor(book, text);
  const found: Mention<Meaning>[] = [];
  for (let place = from; place < to;) {
    const token = text.tokens[place];
    const node = token && next.get(token.key);
    const mention = node && along(node, text, place);
    if (mention && mention.to <= to) found.push(mention);
    place = mention?.to ?? place + 1;
  }
  return found;
}

/** Every two words that follow each other at the beginning of a phrase. */
export function pairsOf<Meaning>(book: PhraseBook<Meaning>): readonly (readonly [string, string])[] {
  return [...markedTree(book).next].flatMap(([first, node]) =>
    [...node.next.keys()].map((second) => [first, second] as const),
  );
}
