/** What a clerk means by what they type for a figure. Any notation will do; what cannot be meant is told. */
import type { Measure } from "../../outline/figureTelling";
import { readDigits } from "../../text/numerals";
import { tidy } from "../../text/text";
import { figureText } from "./notation";

export type InputProblem =
  | "not-a-number"
  | "not-whole" // things are counted whole
  | "over-100"
  | "too-large"
  | "zero" // nothing happened: that has a sentence of its own
  | "no-number" // words that say no number
  | "too-long";

export type Meaning =
  | { readonly kind: "empty" }
  /** `value` is null for words. */
  | { readonly kind: "entry"; readonly text: string; readonly value: number | null }
  | { readonly kind: "problem"; readonly problem: InputProblem };

const LARGEST = 999_999_999;
/** About three lines on the page: it stands in one sentence. */
const LONGEST = 300;
const PERCENT = /\s*(?:%|phần trăm)$/iu;
const THOUSANDS_BY_SPACE = /^\d{1,3}(?: \d{3})+$/;
/** What XML and Word's search cannot carry; a tab or a new line is a space to us. */
const CONTROL = /\p{Cc}/gu;

export function meaningOf(typed: string, measure: Measure): Meaning {
  const text = tidy(typed.replace(/\s/g, " ").replace(CONTROL, ""));
  if (text === "") return { kind: "empty" };
  return measure.kind === "words" ? words(typed) : number(text, measure);
}

function number(typed: string, measure: Exclude<Measure, { kind: "words" }>): Meaning {
  const bare = withoutUnit(typed, measure);
  const digits = THOUSANDS_BY_SPACE.test(bare) ? bare.replaceAll(" ", "") : bare;
  if (!/^\d[\d.,]*$/.test(digits)) return problem("not-a-number");
  const value = readDigits(digits, measure.kind === "percent" ? "share" : "whole");
  if (value === null || Number.isNaN(value)) return problem("not-a-number");
  if (value === 0) return problem("zero");
  if (measure.kind === "percent" && value > 100) return problem("over-100");
  if (measure.kind === "count" && !Number.isInteger(value)) return problem("not-whole");
  // Below a millionth a number has no decimal notation of its own.
  if (value > LARGEST || value < 1e-6) return problem(value > LARGEST ? "too-large" : "not-a-number");
  return { kind: "entry", text: figureText(value, measure), value };
}

/** "12 cuộc", "98,5 %": the unit stands in the sentence already. */
function withoutUnit(typed: string, measure: Exclude<Measure, { kind: "words" }>): string {
  if (measure.kind === "percent") return typed.replace(PERCENT, "");
  const end = ` ${measure.noun}`;
  return typed.toLowerCase().endsWith(end) ? typed.slice(0, -end.length).trim() : typed;
}

/** As typed, but for what a sentence cannot hold; its full stop is the sentence's. */
function words(typed: string): Meaning {
  const text = typed
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(CONTROL, "")
    .trim()
    .replace(/[\s.;]+$/, "");
  if (!/\d/.test(text)) return problem("no-number");
  if (text.length > LONGEST) return problem("too-long");
  return { kind: "entry", text, value: null };
}

const problem = (what: InputProblem): Meaning => ({ kind: "problem", problem: what });
