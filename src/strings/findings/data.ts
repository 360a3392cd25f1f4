/**
 * What every finding says, as data: by rule and messageId the values that its sentence is made of. The rules fill them in,
 * the tables of sentences (vi.ts, en.ts) make words of them, other programs and documents keep them. So ids and the names
 * of the values are added to, never renamed.
 */
import type { CalendarDate, FigureId, ItemId, PeriodKind } from "../../outline";

type Nothing = Readonly<Record<string, never>>;
/** `text`: words as they stand in the report. */
interface Text {
  readonly text: string;
}
interface Count {
  readonly count: number;
}
interface Expected extends Text {
  readonly expected: string;
}
export interface Period {
  readonly kind: PeriodKind | null;
  readonly year: number | null;
}
export interface ItemName {
  readonly item: ItemId;
  /** As the outline has it. */
  readonly heading: string;
}
export interface FigureName {
  readonly item: ItemId;
  readonly figure: FigureId;
  /** The figure's name for people, in Vietnamese. */
  readonly label: string;
}
/** What a citation should say: "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ". */
interface Cited {
  readonly expected: string;
}
/** A value of a figure, with the item that it stands in, or else the first words of its paragraph. */
export interface PlacedValue extends Text {
  readonly item?: ItemId;
  readonly opening?: string;
}
interface Slips<Slip> extends Text {
  readonly slips: readonly Slip[];
}

/** Why a person must look at an item: what was found in place of its heading. */
export type ItemReason =
  | { readonly id: "other-heading" | "other-part" | "sentence" | "shared"; readonly text: string }
  | { readonly id: "unsure" };
/** Why a person must look at a figure. */
export type FigureReason =
  "range" | "at-least" | "torn" | "impossible" | "partners" | "surveyed" | "mixed" | "party" | "unsure";

export type AddresseeSlip =
  | "capitals"
  | "colon"
  | "no-recipient"
  | "one-in-a-list"
  | "several-on-a-line"
  | "dashes"
  | "semicolons"
  | "full-stop"
  | "end-of-line";
export type NumberSlip =
  "label" | "colon" | "stroke" | "zero" | "spaced-stroke" | "spaced-hyphen" | "capitals" | "kind";
export type PlaceDateSlip =
  "words" | "no-place" | "place-capitals" | "date-capitals" | "comma" | "day-zero" | "month-zero" | "no-year";
export type PageNumberSlip = "none" | "footer" | "aside" | "first-page";
export type LayoutSlip = "alignment" | "first-line" | "gap" | "line-spacing";
export type Side = "top" | "bottom" | "left" | "right";
export type HeadingPart =
  "national-name" | "motto" | "agency" | "number" | "place-date" | "kind" | "subject" | "addressee";

/** In points. */
export interface SizeSlip {
  readonly element: HeadingPart;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}
/** In millimetres. */
export interface MarginSlip {
  readonly side: Side;
  readonly margin: number;
  readonly from: number;
  readonly to: number;
}

export interface FindingData {
  "addressee-form": { form: Slips<AddresseeSlip> };
  "agency-form": { "small-letters": Text; shortened: Expected };
  "blank-left": { blank: Text };
  "citation-mismatch": {
    date: Cited & { readonly symbol: string; readonly written: CalendarDate };
    namesake: Cited & { readonly kind: string; readonly number: string; readonly written: CalendarDate };
    kind: Cited & { readonly symbol: string; readonly written: string };
    issuer: Cited & { readonly symbol: string; readonly written: string };
    symbol: Cited & { readonly written: string; readonly kind: string; readonly issuer: string };
  };
  "citation-undated": { undated: Cited & { readonly kind: string; readonly number: string } };
  "comments-left": { comments: Count };
  "copies-form": {
    missing: Nothing;
    "one-line": Text;
    colon: Text;
    "as-above": Text;
    "no-as-above": Nothing;
    "nothing-filed": Nothing;
    dashes: Text & Count;
    semicolons: Text & Count;
    filed: Text;
  };
  "cutoff-date": {
    "after-report": { readonly day: CalendarDate; readonly issued: CalendarDate };
    "outside-period": { readonly day: CalendarDate; readonly period: Period };
  };
  "date-impossible": { date: Text };
  deadline: {
    ahead: { readonly due: CalendarDate; readonly days: number };
    today: { readonly due: CalendarDate };
    overdue: { readonly due: CalendarDate; readonly days: number };
  };
  "document-locked": { signed: Nothing; protected: Nothing };
  "done-over-total": {
    fraction: Text;
    petitions: { readonly resolved: string; readonly received: string };
  };
  "empty-paragraphs": { rows: Count & { readonly places: number } };
  "figure-conflict": { values: FigureName & { readonly values: readonly [PlacedValue, PlacedValue] } };
  "figure-missing": { required: FigureName; implied: FigureName };
  "figure-review": { doubtful: FigureName & { readonly reason: FigureReason } };
  "font-name": { font: Count & { readonly font: string } };
  "font-size": {
    heading: { readonly slips: readonly SizeSlip[] };
    /** `text` of the first one. */
    body: Text & Count & { readonly sizes: readonly number[] };
  };
  "heading-missing": Record<HeadingPart, Nothing>;
  "heading-numbering": {
    gap: { readonly before: string; readonly written: string; readonly expected: string };
  };
  "highlight-left": { highlighted: Text & Count };
  "instruction-left": { instruction: Text; template: Text };
  "item-empty": { empty: ItemName };
  "item-missing": { missing: ItemName };
  "item-order": { moved: ItemName };
  "item-review": { doubtful: ItemName & { readonly reason: ItemReason } };
  "legacy-encoding": {
    encoded: Count & {
      readonly encodings: readonly ("tcvn3" | "vni")[];
      readonly fonts: readonly string[];
    };
  };
  "nation-form": { "national-name": Expected; motto: Expected };
  "number-form": {
    form: Slips<NumberSlip> & { readonly number?: string };
    "other-agency": { readonly symbol: string; readonly agency: string };
  };
  "page-setup": {
    /** In millimetres. */
    paper: {
      readonly landscape: boolean;
      readonly sizes: readonly { readonly width: number; readonly height: number }[];
    };
    margins: { readonly slips: readonly MarginSlip[] };
    "page-number": { readonly slips: readonly PageNumberSlip[] };
  };
  "paragraph-layout": { layout: { readonly slips: readonly (Count & { readonly aspect: LayoutSlip })[] } };
  "parts-sum": {
    list: Text & Sum & { readonly total: number };
    /** `total` as it stands in the last row. */
    column: Sum & { readonly heading: string; readonly total: string };
  };
  "percent-over-100": { share: Text };
  "period-mismatch": {
    "issued-late": { readonly period: Period; readonly month: number; readonly year: number };
    "issued-year": { readonly period: Period; readonly year: number };
    title: { readonly written: Period; readonly period: Period };
    introduction: { readonly written: Period; readonly period: Period };
    "half-year": Text & { readonly period: Period };
    plans: { readonly year: number; readonly period: Period; readonly next: number };
  };
  "place-date-form": {
    form: Slips<PlaceDateSlip> & { readonly day?: string; readonly month?: string };
  };
  "prompt-left": { prompt: Text & { readonly item: ItemId }; blank: Text; placeholder: Text };
  /** `share`: what the fraction comes to, in percent to two decimals. */
  "rate-mismatch": { rate: Text & { readonly share: number; readonly rate: string } };
  "revisions-left": {
    revisions: Count & { readonly deletions: number; readonly deletedTextLeftOut: boolean };
  };
  "signer-authority": {
    "no-block": Nothing;
    /** `short`: the abbreviation behind which the dot is missing. */
    form: Text & { readonly short?: string; readonly capitals: boolean };
    order: Text & { readonly above: string };
    missing: Nothing;
    untitled: Text;
  };
  "signer-name": { capitals: Text; missing: Text };
  "signer-title": { titled: Text };
  "space-runs": { runs: Count };
  "title-form": {
    kind: Expected;
    "own-line": { readonly expected: string };
    aside: Text;
    "subject-capitals": Text;
    "subject-about": Text;
  };
  "unicode-form": { decomposed: Count };
}

interface Sum {
  readonly parts: readonly number[];
  readonly sum: number;
}

/** Every rule of the check: its file in src/rules and its page in docs/rules carry the same name. */
export type RuleId = keyof FindingData;

/** What findings of one rule say. */
export type SaidBy<R extends RuleId> = R extends RuleId
  ? {
      [M in keyof FindingData[R]]: { readonly messageId: M; readonly data: FindingData[R][M] };
    }[keyof FindingData[R]]
  : never;

/** A rule with what it says: everything that a sentence is made of. */
export type Said = { [R in RuleId]: { readonly rule: R } & SaidBy<R> }[RuleId];

/** A sentence for everything that can be said. */
export type FindingSentences = {
  readonly [R in RuleId]: {
    readonly [M in keyof FindingData[R]]: (data: FindingData[R][M]) => string;
  };
};

/** A clause of Nghị định số 30/2020/NĐ-CP: an article, or a clause of Phụ lục I, Phần I. */
export type Clause =
  | "12"
  | "I.1-2"
  | "I.3"
  | "I.4"
  | "I.5"
  | "I.7"
  | "II.1.a"
  | "II.1.b"
  | "II.2"
  | "II.3"
  | "II.4"
  | "II.4.b"
  | "II.5"
  | "II.6.b"
  | "II.6.c"
  | "II.6.đ"
  | "II.6.e"
  | "II.7.a"
  | "II.7.b"
  | "II.7.c"
  | "II.7.đ"
  | "II.9.b"
  | "II.9.d";

/** What a finding rests on: the decree, the outline (a line of it), or the letter that asks for the report. */
export type CitationRef =
  | { readonly source: "decree"; readonly clause: Clause }
  | { readonly source: "outline"; readonly item?: ItemId }
  | { readonly source: "letter" };
