/** What a report says, once it has been read: which paragraphs are which item, which words are which figure. */
import type { SourceDocument } from "../document";
import type { CalendarDate, FigureId, ItemId, Outline, PeriodKind } from "../outline";
import type { FigureReason, ItemReason } from "../strings/findings";
import type { ColumnSum } from "./arithmetic/columnSums";
import type { Details } from "./details";
import type { FigureBlank } from "./figureBlanks";
import type { Agencies } from "./issuer";
import type { Segment } from "./letterhead";
import type { LegacyParagraph } from "./legacy";
import type { Line } from "./lines";
import type { PeriodMention } from "./periodMentions";
import type { Placeholder } from "./placeholders";
import type { SignatureBlock } from "./signatureBlock";

/**
 * `present`; `missing`: its heading is not there; `empty`: a heading with nothing under it, or only our prompt;
 * `nil`: every sentence of its own text says that there was none, and of a group, nothing below tells of anything either;
 * `review`: found, but a person must look; `unchecked`: the host could not say.
 */
export type ItemStatus = "present" | "missing" | "empty" | "nil" | "review" | "unchecked";
export type FigureStatus = "present" | "missing" | "nil" | "review" | "unchecked";

export type Unit =
  | "percent"
  | "points"
  | "sessions"
  | "people"
  | "petitions"
  | "models"
  | "courses"
  | "documents"
  | "procedures"
  | "services"
  | "collectives"
  | "cases"
  | "money"
  | "other";

/** A number that the text gives, with the words that give it. */
export interface FigureValue {
  /** Whatever the notation: `98,5%` is 98.5, `1.234` is 1234, `hai mươi lăm` is 25. */
  readonly value: number;
  readonly unit: Unit;
  /** The number with its unit as it stands in the text. */
  readonly text: string;
  /** Zero-based place among the document's paragraphs. */
  readonly paragraph: number;
}

/** What a number is to the report. */
export type NumberStatus = "result" | "plan" | "norm" | "change" | "ratio" | "before" | "at-least";

/** A number that one text gives, and the figure that it may be. */
export interface Candidate {
  readonly figure: FigureId;
  readonly value: number;
  readonly unit: Unit;
  /** Verbatim, with its unit. */
  readonly text: string;
  readonly status: NumberStatus;
  /** A part of a total; said to be the total; said of the whole province, commune, branch. */
  readonly part: boolean;
  readonly total: boolean;
  readonly whole: boolean;
  /** What says so: its own clause, what is around it, or only the item it stands under. */
  readonly source: "own" | "near" | "item";
  /** The newest one known, of the year before: it counts until there is one of this year. */
  readonly earlier?: true;
  /** Said with a word of less weight: it counts where no other does. */
  readonly loose?: true;
  /** Why a person must look; the number then is no value. */
  readonly doubt?: FigureReason;
  /** Which sentence of its paragraph. */
  readonly sentence: number;
  /** Where its number begins in the raw text. */
  readonly start: number;
}

/** A candidate where it stands in the report. */
export interface FigureCandidate extends Candidate {
  readonly paragraph: number;
  /** Within the item that asks for the figure. */
  readonly own: boolean;
  /** Equal for those that speak together: of one paragraph, or of one table. */
  readonly group: string;
}

export interface ReportPeriod {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
}

/** The elements of the heading that Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1–5 and 9 prescribe. */
export type HeadingElement =
  | "national-name" // Quốc hiệu
  | "motto" // Tiêu ngữ
  | "agency" // tên cơ quan ban hành
  | "number" // số, ký hiệu
  | "place-date" // địa danh, thời gian
  | "kind" // tên loại: BÁO CÁO
  | "subject" // trích yếu
  | "addressee"; // Kính gửi

export interface ItemReading {
  readonly id: ItemId;
  readonly status: ItemStatus;
  /** Place of the paragraph that is its heading; null where it is missing. */
  readonly heading: number | null;
  /** Places of the further paragraphs that its heading runs over, where it was typed over several. */
  readonly headingContinues?: readonly number[];
  /** Places of the paragraphs with its own text (not its children's), prompts and blank ones left out. */
  readonly content: readonly number[];
  /** Every paragraph from its heading to before the next heading, prompts and blanks included. */
  readonly extent: readonly number[];
  /** For `review`: why a person must look. */
  readonly reason?: ItemReason;
}

export interface FigureReading {
  readonly id: FigureId;
  readonly item: ItemId;
  readonly required: boolean;
  readonly status: FigureStatus;
  readonly values: readonly FigureValue[];
  /** Every number of the report that may be the figure, in the document's order: what the values were chosen from. */
  readonly candidates: readonly FigureCandidate[];
  /** For `review`: why a person must look. */
  readonly reason?: FigureReason;
}

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
  /** Of the tables with a row "Tổng cộng". */
  readonly columnSums: readonly ColumnSum[];
}
