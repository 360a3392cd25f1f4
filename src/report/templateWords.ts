/** What a template left in a tidied text: words to be replaced, instructions of the outline, dots to be written over. */
import type { Outline } from "../outline";
import { leftoversIn } from "./leftovers";
import { instructionsIn } from "./prompts";

export interface TemplateWords {
  /** As they stand in the text. */
  readonly words: string;
  /** What the outline says to the clerk; else words of a template. */
  readonly isInstruction: boolean;
}

/** The first of a text; [] for a text of the report's own. */
export function templateWordsIn(text: string, outline: Outline): readonly TemplateWords[] {
  const [instruction] = instructionsIn(text, outline);
  const [words = instruction] = leftoversIn(text);
  return words === undefined ? [] : [{ words, isInstruction: words === instruction }];
}

export interface DottedBlank {
  readonly words: string;
}

/** A row of dots or underscores, which is a place to write in. */
const DOTTED_LINE = /[.…_]{4,}|…\s*…/u;
/** "đã tổ chức … cuộc": a gap before a unit; the dots of "các hội, đoàn thể…" stand right behind a word. */
const GAP = /(?:^|\s)(?:…|\.{3})(?=\s*(?:%|\p{Ll}))/u;
/** What both are made of: a quick no for most texts. */
const MAY_BE_OPEN = /[…_]|\.{3}/;

/** The first of a text. */
export function dottedBlankIn(text: string): readonly DottedBlank[] {
  const words = MAY_BE_OPEN.test(text) ? (DOTTED_LINE.exec(text) ?? GAP.exec(text))?.[0] : undefined;
  return words === undefined ? [] : [{ words }];
}
