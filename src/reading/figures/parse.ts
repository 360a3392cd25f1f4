/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import { remembered } from "../memo";
import type { Parsed } from "./claims";
import { findInert } from "./inert";
import { denies } from "./nil";
import { opensNumber } from "./numerals";
import { findQuantities } from "./quantities";
import { readText, sentences, type Text } from "./tokens";
import { withoutTypos } from "./typos";

export function takeApart(raw: string): Parsed {
  return withNumbers(readText(raw));
}

function withNumbers(read: Text): Parsed {
  const text = withoutTypos(read);
  const inert = findInert(text);
  return { text, inert, quantities: findQuantities(text, inert), sentences: sentences(text) };
}

/** What is taken apart takes room: of a text that neither counts nor denies anything nobody asks for the words. */
const NOTHING: Parsed = {
  text: readText(""),
  inert: { flags: [], periods: [] },
  quantities: [],
  sentences: [],
};

/** The rules read the same paragraphs once more. */
export const parseText = remembered((raw): Parsed => {
  const read = readText(raw);
  if (!mayCount(read) && !denies(read)) return NOTHING;
  const parsed = withNumbers(read);
  return parsed.quantities.length > 0 || denies(parsed.text) ? parsed : NOTHING;
});

/** A quick no: without a number in digits or words there is no quantity. */
const mayCount = ({ tokens }: Text): boolean =>
  tokens.some((token) => token.kind === "number" || opensNumber(token, false));
