/** A text taken apart: tokens, sentences, numbers that are figures and numbers that are not. */
import { remembered } from "../../text/memo";
import type { Parsed } from "./claims";
import { findInert } from "./inert";
import { mayDeny } from "./nil";
import { opensNumber } from "../../text/numerals";
import { findQuantities } from "./quantities";
import { readText, sentences, type Text } from "../../text/tokens";
import { withoutTypos } from "./typos";

export function takeApart(raw: string): Parsed {
  const read = readText(raw);
  return withNumbers(read, mayDeny(read));
}

function withNumbers(read: Text, denies: boolean): Parsed {
  const text = withoutTypos(read);
  const inert = findInert(text);
  return { text, denies, inert, quantities: findQuantities(text, inert), sentences: sentences(text) };
}

/** What is taken apart takes room: of a text that neither counts nor denies anything nobody asks for the words. */
const NOTHING: Parsed = {
  text: readText(""),
  denies: false,
  inert: { spans: [], periods: [] },
  quantities: [],
  sentences: [],
};

/** The rules read the same paragraphs once more. */
export const parseText = remembered((raw): Parsed => {
  const read = readText(raw);
  const denies = mayDeny(read);
  if (!denies && !mayCount(read)) return NOTHING;
  const parsed = withNumbers(read, denies);
  return denies || parsed.quantities.length > 0 ? parsed : NOTHING;
});

/** A quick no: without a number in digits or words there is no quantity. */
const mayCount = ({ tokens }: Text): boolean =>
  tokens.some((token) => token.kind === "number" || opensNumber(token, false));
