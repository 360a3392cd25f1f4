import { leafItems, type Item, type ItemId, type Outline } from "../outline";
import type { CheckReport, FigureResult } from "./checkReport";

/** "12/22 mục đạt": how many of the items that hold text of their own are done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Of which the host could tell nothing; they are not done. */
  readonly unchecked: number;
}

/** @param under counts the items of this part or item alone */
export function progress(report: CheckReport, outline: Outline, under?: Item): Progress {
  const leaves = under === undefined ? leafItems(outline) : leafItems({ ...outline, parts: [under] });
  const ids = leaves.map(({ id }) => id);
  return {
    done: ids.filter((id) => isDone(report, id)).length,
    total: ids.length,
    unchecked: ids.filter((id) => statusOf(report, id) === "unchecked").length,
  };
}

/**
 * An item is done when its text is there, or says that there was nothing, and no error names it. One that waits for a
 * person's eye or could not be checked is not.
 */
export function isDone(report: CheckReport, id: ItemId): boolean {
  const status = statusOf(report, id);
  const isFaulty = report.findings.some(({ severity, item }) => severity === "error" && item === id);
  return (status === "present" || status === "nil") && !isFaulty;
}

/** An item that the report does not speak of has not been checked. */
export function statusOf(report: CheckReport, id: ItemId): CheckReport["items"][number]["status"] {
  return report.items.find((item) => item.id === id)?.status ?? "unchecked";
}

/** The figures that the outline demands and the text does not tell yet. */
export function figuresOwed({ figures }: CheckReport): readonly FigureResult[] {
  return figures.filter(({ required, status }) => required && status !== "present" && status !== "nil");
}
