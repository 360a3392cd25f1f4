/** What is read of a report's items and figures, its heading and its period. Plain data. */
import type { FigureId, ItemId, PeriodKind } from "../outline";
import type { FigureReason, ItemReason } from "../strings/findings";

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
