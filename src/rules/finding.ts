import type { TextRange } from "../document";
import type { FigureId, ItemId } from "../outline";
import type { CitationRef, RuleId, Said, SaidBy } from "../strings/findings";

export type { RuleId } from "../strings/findings";

export type Severity = "error" | "warning" | "info";

/**
 * What can be done about a finding without asking what to write. It never touches a figure, the number of a document
 * or a name: those are the clerk's.
 */
export type Fix =
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

interface Found {
  readonly severity: Severity;
  readonly item?: ItemId;
  /** Where to take the clerk, zero-based. */
  readonly paragraph?: number;
  /** The words of `paragraph` that it speaks of, where they can be told. */
  readonly range?: TextRange;
  /** The one safe thing to do about it, where there is one. */
  readonly fix?: Fix;
  readonly citation: CitationRef;
}

/** What a rule returns; the check adds the rule's id. What it says is data: src/strings/findings makes words of it. */
export type RuleFinding<R extends RuleId = RuleId> = Found & SaidBy<R>;

export type Finding = Found & Said;
