/**
 * The answer of the check, in one shape everywhere: the pane draws it, the terminal prints it, other programs read it.
 * Ids are closed sets: add to them, never rename. Described in docs/check-report.md.
 */
import type { FigureId, ItemId } from "../outline";
import type { FigureStatus, FigureValue, ItemStatus, ReportPeriod } from "../report/report";
import type { Finding } from "../rules/finding";
import type { UncheckedId } from "./unchecked";

export type { UncheckedId } from "./unchecked";

export interface ItemResult {
  readonly id: ItemId;
  readonly status: ItemStatus;
  /** Its heading and what stands under it, zero-based; those of its own children are theirs. */
  readonly paragraphs: readonly number[];
}

export interface FigureResult {
  readonly id: FigureId;
  readonly item: ItemId;
  readonly required: boolean;
  readonly status: FigureStatus;
  /** The headline figure of this period first. A nil, another period's figure, a target or a norm is no value. */
  readonly values: readonly FigureValue[];
}

export interface CheckReport {
  readonly outline: string;
  /** The terminal only. */
  readonly file?: string;
  readonly period: ReportPeriod;
  /** Ready = no finding of severity "error". */
  readonly verdict: "ready" | "incomplete";
  readonly items: readonly ItemResult[];
  readonly figures: readonly FigureResult[];
  /** In document order. */
  readonly findings: readonly Finding[];
  /** What this host could not tell: shown apart, and never as good. It does not change the verdict. */
  readonly unchecked: readonly UncheckedId[];
}
