/** What is known of one text, whatever report it stands in. */
import type { LimitedNumber, Limits } from "./arithmetic/limits";
import type { LegacyEncoding } from "../text/legacy/tables";
import type { Annotation } from "./annotate";
import type { Topic } from "./figures/lexicon";
import type { Candidate } from "./readings";
import type { Likeness } from "./wording";

/** Each part is found when it is first asked for. */
export interface TextRecord {
  annotation?: Annotation;
  /** How its words read as those of an encoding before Unicode. */
  legacy?: RecognisedLegacy | null;
  /** The items whose heading it may be, and where the heading would end. */
  headings?: readonly HeadingReading[] | "none";
  /** Of a table's row: what narrows its numbers. */
  rowLimits?: Limits;
  /** Of a paragraph: what narrows the number that begins there; null where none begins. */
  limits?: Map<number, LimitedNumber | null>;
  /** What it says of the figures, where it stood last. */
  mentioned?: { readonly under: string; readonly found: Mentioned };
}

/** A way to tell heading from text, with the items that the heading is like. */
export interface HeadingReading extends Likely {
  readonly reading: Reading;
}

/** Where a heading ends on its line, or how far it runs on. */
export interface Reading {
  readonly heading: string;
  readonly remainder: string;
  readonly continues: readonly number[];
  readonly sentence: boolean;
}

export interface Likely {
  /** How many words were compared. */
  readonly words: number;
  readonly likely: readonly { readonly order: number; readonly likeness: Likeness }[];
}

/** A text whose words speak for an encoding before Unicode: what they say. */
export interface RecognisedLegacy {
  readonly encoding: LegacyEncoding;
  /** The legacy font that it has; null where the host tells none, or one of Unicode. */
  readonly font: string | null;
  readonly text: string;
}

/** What one text says under its item. */
export interface Mentioned {
  readonly candidates: readonly Candidate[];
  readonly nils: readonly NilTopic[];
}

/** What a sentence says there was none of: its topics, or "item" where it leaves that to the heading above it. */
export type NilTopic = Topic | "item";
