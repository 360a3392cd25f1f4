/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import { remembered } from "../memo";
import type { Parsed } from "./claims";
import { findInert } from "./inert";
import { findQuantities } from "./quantities";
import { readText, sentences } from "./tokens";
import { withoutTypos } from "./typos";

/** The rules read the same paragraphs once more. What is taken apart takes room, so that fewer are kept than elsewhere. */
export const parseText = remembered((raw): Parsed => {
  const text = withoutTypos(readText(raw));
  const inert = findInert(text);
  return { text, inert, quantities: findQuantities(text, inert), sentences: sentences(text.tokens) };
}, 1_500);
