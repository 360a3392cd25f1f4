import type { FigureId, ItemId } from "../outline";

export type Severity = "error" | "warning" | "info";

/**
 * What can be done about a finding without asking what to write. It never touches a figure, the number of a document
 * or a name: those are the clerk's.
 */
export type FindingAction =
  | { readonly kind: "insert-item"; readonly item: ItemId }
  | { readonly kind: "insert-figure"; readonly figure: FigureId }
  | {
      readonly kind: "replace";
      /** Zero-based, as everywhere. */
      readonly paragraph: number;
      /** UTF-16 units of `Paragraph.text`; `end` is behind the last. */
      readonly start: number;
      readonly end: number;
      /** What stands there. */
      readonly from: string;
      /** What goes there. */
      readonly to: string;
      /** What the whole paragraph said: nothing is written where no paragraph says that any more. */
      readonly within?: string;
    }
  | {
      readonly kind: "set-font";
      /** The first of `count` paragraphs that are set in the font `from`; blank ones among them may have another. */
      readonly paragraph: number;
      readonly count: number;
      readonly from: string;
      readonly to: string;
      /** What the first of them said. */
      readonly within: string;
    };

/** The exact words of a paragraph: UTF-16 units of `Paragraph.text`, `end` behind the last. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

export interface Finding {
  /** The rule's id: its file in src/rules and its page in docs/rules carry the same name. */
  readonly rule: string;
  readonly severity: Severity;
  readonly item?: ItemId;
  /** Where to take the clerk, zero-based. */
  readonly paragraph?: number;
  /** In Vietnamese: what was found, what was expected, where. */
  readonly message: string;
  /** What it rests on: a clause of Nghị định 30/2020/NĐ-CP, a line of the outline. In Vietnamese. */
  readonly basis: string;
  /** The words of `paragraph` that it speaks of, where they can be told. */
  readonly words?: WordSpan;
  /** The one safe thing to do about it, where there is one. */
  readonly action?: FindingAction;
}

/** What a rule returns; the check adds the rule's id. */
export type RuleFinding = Omit<Finding, "rule">;
