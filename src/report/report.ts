/** What a report says, once it has been read: which paragraphs are which item, which words are which figure. */
import type { SourceDocument } from "../document";
import type { CalendarDate, Outline } from "../outline";
import type { ColumnSum } from "./arithmetic/columnSums";
import type { WholeValue } from "./arithmetic/wholeValues";
import type { Details } from "./details";
import type { FigureBlank } from "./figureBlanks";
import type { Agencies } from "./issuer";
import type { Segment } from "./letterhead";
import type { LegacyParagraph } from "./legacy";
import type { Line } from "./lines";
import type { PeriodMention } from "./periodMentions";
import type { Placeholder } from "./placeholders";
import type { FigureReading, HeadingElement, ItemReading, ReportPeriod } from "./readings";
import type { SignatureBlock } from "./signatureBlock";

export type * from "./readings";

/** Plain data: written as JSON and read in again, it is the same report. */
export interface Report extends Details {
  readonly outline: Outline;
  /** What was read: text of the encodings before Unicode stands in it as Unicode, at the place where it was typed. */
  readonly source: SourceDocument;
  /** The paragraphs of `source` whose text is not what the document has: what they say, decoded. In document order. */
  readonly legacy?: readonly LegacyParagraph[];
  /** Its paragraphs, each with what its text was taken apart into. */
  readonly lines: readonly Line[];
  readonly period: ReportPeriod;
  /** The day under the Quốc hiệu; null where it is not (wholly) filled in. */
  readonly date: CalendarDate | null;
  /** Place of the paragraph that is each element; null where it was not found. */
  readonly heading: Readonly<Record<HeadingElement, number | null>>;
  /** Places of the paragraphs of the trích yếu, which may run over several. */
  readonly subjectLines: readonly number[];
  /** Place of the first paragraph of the signature block or nơi nhận; null where there is none. */
  readonly signature: number | null;
  /** Every item of the outline, in its order. */
  readonly items: readonly ItemReading[];
  /** Every figure of the outline, in its order. */
  readonly figures: readonly FigureReading[];
  /** The pieces of the paragraph that is each element; [] where it was not found. */
  readonly headingPieces: Readonly<Record<HeadingElement, readonly Segment[]>>;
  readonly agencies: Agencies;
  /** null where there is none. */
  readonly signatureBlock: SignatureBlock | null;
  /** What the skeleton shows where no agency profile is remembered, in the heading and in the signature block. */
  readonly placeholders: readonly Placeholder[];
  /** Tags of the content controls that are not filled in. */
  readonly openControls: readonly string[];
  /** Blanks of the skeleton's figure sentences that still stand open. */
  readonly figureBlanks: readonly FigureBlank[];
  readonly periodMentions: readonly PeriodMention[];
  /** Places of the paragraphs about petitions settled that tell of some that came over from the period before. */
  readonly petitionsCarriedOver: readonly number[];
  /** Of the figures of which there is one value, what tells their whole with different numbers. */
  readonly wholeValues: readonly WholeValue[];
  /** Of the tables with a row "Tổng cộng". */
  readonly columnSums: readonly ColumnSum[];
}
