/** Finding the words of a table in a text: one walk along a tree, the longest phrase wins. */
import { bareKey, wordKey } from "../text";
import type { Span, Text, Token } from "./tokens";

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning?: Meaning;
}

/** Phrases with what they mean, ready to be looked up with and without diacritics. */
export interface PhraseBook<Meaning> {
  readonly marked: Node<Meaning>;
  readonly bare: Node<Meaning>;
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
  const book: PhraseBook<Meaning> = { marked: { next: new Map() }, bare: { next: new Map() } };
  for (const [phrase, meaning] of entries) {
    const words = phrase.split(" ");
    add(book.marked, words.map(wordKey), meaning);
    if (!unsure.includes(phrase)) add(book.bare, words.map(bareKey), meaning);
  }
  return book;
}

function add<Meaning>(root: Node<Meaning>, keys: readonly string[], meaning: Meaning): void {
  let node = root;
  for (const key of keys) {
    let child = node.next.get(key);
    if (!child) {
      child = { next: new Map() };
      node.next.set(key, child);
    }
    node = child;
  }
  // Without marks two phrases may fall together; the first of the table keeps the place.
  node.meaning ??= meaning;
}

/** The longest phrase that starts at a token. */
export function phraseAt<Meaning>(
  book: PhraseBook<Meaning>,
  text: Text,
  from: number,
): Mention<Meaning> | null {
  let node: Node<Meaning> | undefined = text.marked ? book.marked : book.bare;
  let found: Mention<Meaning> | null = null;
  let place = from;
  while (node) {
    let token: Token | undefined = text.tokens[place];
    if (place > from) {
      while (token && BETWEEN.has(token.key) && !node.next.has(token.key)) token = text.tokens[++place];
    }
    node = token && node.next.get(token.key);
    place++;
    if (node?.meaning !== undefined) found = { from, to: place, meaning: node.meaning };
  }
  return found;
}

/** Every phrase of the book in a stretch of the text, from left to right, none inside another. */
export function phrasesIn<Meaning>(
  book: PhraseBook<Meaning>,
  text: Text,
  span: Span = { from: 0, to: text.tokens.length },
): readonly Mention<Meaning>[] {
  const openings = (text.marked ? book.marked : book.bare).next;
  const found: Mention<Meaning>[] = [];
  for (let place = span.from; place < span.to;) {
    const opens = openings.has(text.tokens[place]?.key ?? "");
    const mention = opens ? phraseAt(book, text, place) : null;
    if (mention && mention.to <= span.to) found.push(mention);
    place = mention?.to ?? place + 1;
  }
  return found;
}

/** Every two words that follow each other at the beginning of a phrase. */
export function pairsOf<Meaning>(book: PhraseBook<Meaning>): readonly (readonly [string, string])[] {
  return [...book.marked.next].flatMap(([first, node]) =>
    [...node.next.keys()].map((second) => [first, second] as const),
  );
}
