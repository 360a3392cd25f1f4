/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import type { Parsed } from "./claims";
import { findInert } from "./inert";
import { findQuantities } from "./quantities";
import { readText, sentences } from "./tokens";

export function parseText(raw: string): Parsed {
  const text = readText(raw);
  const inert = findInert(text);
  return { text, inert, quantities: findQuantities(text, inert), sentences: sentences(text.tokens) };
}
