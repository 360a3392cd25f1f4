/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import type { Parsed } from "./claims";
import { findInert } from "./inert";
import { findQuantities } from "./quantities";
import { readText, sentences } from "./tokens";

/**
 * The check runs again after every few keystrokes, and the rules read the same paragraphs once more: of a text already
 * taken apart the work is kept. Bounded; a report has some hundred paragraphs.
 */
const PARSED = new Map<string, Parsed>();
const KEPT = 2_000;

export function parseText(raw: string): Parsed {
  const known = PARSED.get(raw);
  if (known) return known;
  const text = readText(raw);
  const inert = findInert(text);
  const parsed = { text, inert, quantities: findQuantities(text, inert), sentences: sentences(text.tokens) };
  if (PARSED.size >= KEPT) PARSED.clear();
  PARSED.set(raw, parsed);
  return parsed;
}
