/**
 * What the skeleton puts into a report for the clerk to replace, and what the outline says to the clerk: none of it is
 * the report's own text. Hosts show a prompt as text, or leave it out, so that "Chỉ số hài lòng …: %." is unfilled too.
 */
import { allFigures, allItems, perOutline, type FigureId, type ItemId, type Outline } from "../outline";
import { mayHaveLeftovers, withoutLeftovers } from "./leftovers";
import { tidy } from "../text/text";
import { bareKeysOf, keysOf } from "../text/words";

/** A figure sentence of the skeleton with nothing in its blanks. */
export interface FigureSentence {
  readonly item: ItemId;
  readonly blanks: readonly FigureId[];
  readonly key: string;
}

export interface Prompts {
  /** Item prompts by the key of their words. */
  readonly items: ReadonlyMap<string, readonly ItemId[]>;
  readonly sentences: readonly FigureSentence[];
  /** Item prompts as tidied text, the longest first. */
  readonly texts: readonly string[];
  /** The first words of every prompt and sentence: a quick no for most paragraphs. */
  readonly openings: WordPath;
  /** How the prompts begin that may stand in a text with more around them. */
  readonly firstWords: ReadonlySet<string>;
  /** Words of the outline's instructions to the clerk, such as "(báo cáo số liệu cụ thể)". */
  readonly instructionWords: ReadonlySet<string>;
  /** How the keys of such instructions end. */
  readonly instructionCore: string;
}

/** The words that may come next, each with those that follow it; none follow the last. */
interface WordPath {
  readonly next: Map<string, WordPath>;
}

/** An unfilled blank: `[ ]`, `[…]`, `(...)`, three dots or more, a run of underscores. */
const BLANKS = /\[[\s.…_]*\]|\([\s.…_]+\)|[.…]{3,}|…+|_{2,}/g;
/** The blank of our figure sentences as it shows. */
const OPEN_BLANK = /\[\s*\]/;
const PARENTHESES = /\(([^()]*)\)/g;
/** Words that clerks put before the instruction when they copy it: "(nêu rõ số liệu cụ thể)". */
const INSTRUCTION_OPENERS = "nêu ghi rõ báo cáo có kèm theo";
const INSTRUCTION_CORE = "số liệu cụ thể";
const MAX_PROMPT_WORDS = 150;
const OPENING_WORDS = 4;
/** A shorter prompt is not looked for inside of a text. */
const LONG_PROMPT = 40;
const FIRST_WORD = /[\p{L}\p{N}]+/u;

export const promptsOf = perOutline(makePrompts);

function makePrompts(outline: Outline): Prompts {
  const items = new Map<string, ItemId[]>();
  for (const { id, prompt } of allItems(outline)) {
    if (prompt === null) continue;
    for (const key of [keysOf(prompt).join(" "), bareKeysOf(prompt).join(" ")]) {
      items.set(key, [...(items.get(key) ?? []), id]);
    }
  }
  const sentences = allFigures(outline).flatMap(({ figure, item }) => {
    if (!figure.sentence) return [];
    const words = figure.sentence.filter((part) => typeof part === "string").join(" ");
    const blanks = figure.sentence.flatMap((part) => (typeof part === "string" ? [] : [part.blank]));
    return [{ item: item.id, blanks, key: keysOf(words).join(" ") }];
  });
  const texts = allItems(outline)
    .flatMap(({ prompt }) => (prompt === null ? [] : [tidy(prompt)]))
    .sort((a, b) => b.length - a.length);
  const instructions = texts.flatMap((text) =>
    [...text.matchAll(PARENTHESES)].map((match) => match[1] ?? ""),
  );
  return {
    items,
    sentences,
    texts,
    openings: pathsOf([...items.keys(), ...sentences.map((sentence) => sentence.key)]),
    firstWords: new Set(texts.filter(isLong).flatMap((text) => FIRST_WORD.exec(text)?.[0] ?? [])),
    instructionWords: new Set([...instructions, INSTRUCTION_OPENERS].flatMap((text) => keysOf(text))),
    instructionCore: keysOf(INSTRUCTION_CORE).join(" "),
  };
}

const isLong = (prompt: string): boolean => prompt.length > LONG_PROMPT;

function pathsOf(keys: readonly string[]): WordPath {
  const start: WordPath = { next: new Map() };
  for (const key of keys) {
    let at = start;
    for (const word of key.split(" ", OPENING_WORDS)) {
      const path = at.next.get(word) ?? { next: new Map() };
      at.next.set(word, path);
      at = path;
    }
  }
  return start;
}

/** Whether a text that begins with these words may be what the paths were made of. */
function isOnPath(words: readonly string[], start: WordPath): boolean {
  let at: WordPath | undefined = start;
  for (const word of words) {
    if (at.next.size === 0) return true;
    at = at.next.get(word);
    if (!at) return false;
  }
  return true;
}

/** The items whose prompt a text is, word for word; usually one, none for a text of the report's own. */
export function promptedItems(text: string, outline: Outline): readonly ItemId[] {
  return skeletonWords(text, outline).items;
}

/** The figure sentence that a text is while nothing has been put into its blanks. */
export function unfilledSentence(text: string, outline: Outline): FigureSentence | null {
  return skeletonWords(text, outline).sentence;
}

/** Whether a text is no more than our prompt, or a figure sentence that nobody has filled in. */
export function isSkeletonText(text: string, outline: Outline): boolean {
  const { items, sentence } = skeletonWords(text, outline);
  return items.length > 0 || sentence !== null;
}

/** What of the skeleton a text is, word for word. */
export interface SkeletonWords {
  /** The items whose prompt it is. */
  readonly items: readonly ItemId[];
  readonly sentence: FigureSentence | null;
}
const OWN_WORDS: SkeletonWords = { items: [], sentence: null };

const skeletonWords = (text: string, outline: Outline): SkeletonWords =>
  skeletonWordsOf((limit) => keysOf(text, limit), outline);

/** `keysOf` gives the first words of a text. */
export function skeletonWordsOf(
  keysOf: (limit: number) => readonly string[],
  outline: Outline,
): SkeletonWords {
  const { openings, items, sentences } = promptsOf(outline);
  if (!isOnPath(keysOf(OPENING_WORDS), openings)) return OWN_WORDS;
  // Open blanks have no words, so that a sentence with them has the words of its other parts.
  const own = keysOf(MAX_PROMPT_WORDS).join(" ");
  return { items: items.get(own) ?? [], sentence: sentences.find(({ key }) => key === own) ?? null };
}

export function withoutBlanks(text: string): string {
  return text.replace(BLANKS, " ");
}

/**
 * The figures whose blanks stand open in one of the skeleton's sentences; [] for an open blank in other words, null
 * where there is none. Of a sentence that is partly filled in, those whose blank is still to be seen.
 */
export function blanksIn(text: string, outline: Outline): readonly FigureId[] | null {
  const sentence = unfilledSentence(text, outline);
  if (sentence) return sentence.blanks;
  if (!text.includes("[") || !OPEN_BLANK.test(text)) return null;
  const openings = allFigures(outline).flatMap(({ figure }) => (figure.sentence ? [figure.sentence] : []));
  const plain = tidy(text);
  const own = openings.find(([first]) => typeof first === "string" && plain.startsWith(tidy(first)));
  if (!own) return [];
  return own.flatMap((part, at) => {
    const before = own[at - 1];
    if (typeof part === "string" || typeof before !== "string") return [];
    const behind = plain.slice(plain.indexOf(tidy(before)) + tidy(before).length).trimStart();
    return /^\[\s*\]/.test(behind) ? [part.blank] : [];
  });
}

/** The outline's instructions to the clerk that a text still has: "(báo cáo số liệu cụ thể)". */
export function instructionsIn(text: string, outline: Outline): readonly string[] {
  if (!text.includes("(")) return [];
  const { instructionWords, instructionCore } = promptsOf(outline);
  return [...text.matchAll(PARENTHESES)]
    .map((match) => match[0])
    .filter((found) => {
      const keys = keysOf(found);
      return keys.join(" ").endsWith(instructionCore) && keys.every((key) => instructionWords.has(key));
    });
}

/** "........ lượt công dân": dots for a number, and what it would count. */
const OPEN_COUNT = /^(?:[-+*•]\s*)?(?:…|\.{3}|___)[\s.…_]*(?:\p{L}+[\s.;,]+){0,3}(?:\p{L}+[\s.;,]*)?$/u;

/** Whether a tidied text says something of its own. */
export const isContent = (text: string, outline: Outline, skeleton?: SkeletonWords): boolean =>
  !OPEN_COUNT.test(text) && hasOwnWords(text, outline, skeleton);

/** Whether a tidied text has words of its own: beside our prompts, blanks and the outline's instructions. */
export function hasOwnWords(
  text: string,
  outline: Outline,
  skeleton: SkeletonWords = skeletonWords(text, outline),
): boolean {
  const first = FIRST_WORD.exec(text)?.[0];
  if (first === undefined || skeleton.items.length > 0 || skeleton.sentence) return false;
  // A prompt that is all of a text begins with the text's first word: a quick yes for most paragraphs.
  const mayBeNone = promptsOf(outline).firstWords.has(first) || mayHaveLeftovers(text);
  return !mayBeNone || FIRST_WORD.test(ownWords(text, outline));
}

/** A text without our prompts, blanks and the outline's instructions: what is left is the report's own. */
export const withoutPrompts = (text: string, outline: Outline): string =>
  promptedItems(text, outline).length > 0 ? "" : ownWords(text, outline);

/** The same of a text that is more than one prompt. */
function ownWords(text: string, outline: Outline): string {
  let rest = withoutLeftovers(text);
  for (const instruction of instructionsIn(rest, outline)) rest = rest.replace(instruction, " ");
  rest = withoutBlanks(rest);
  const tidied = tidy(rest);
  for (const prompt of promptsOf(outline).texts) {
    if (isLong(prompt) && tidied.includes(prompt)) rest = tidied.replace(prompt, " ");
  }
  return rest;
}
