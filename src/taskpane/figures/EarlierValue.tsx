import type { FigureStrings } from "../../strings/figures";
import { beside, periodsOf, type Change } from "./earlier";
import type { RowProps } from "./GoTo";

/** What the earlier report gave for a figure, and how far this one is from it. */
export function EarlierValue({ row, figures, reading, s }: RowProps) {
  const { earlier: state } = figures.state;
  if (state.kind !== "open") return null;
  const { earlier } = state;
  const { report } = reading;
  const now = report.figures.find(({ id }) => id === row.id);
  const { status, values, change } = beside(row.id, earlier, now, periodsOf(earlier.period, report.period));
  const words = s.earlier;
  const said = values.length > 0 ? values.join("; ") : status === "nil" ? words.nil : words.notSaid;
  return (
    <p className="quiet">
      {change === null ? words.said(said) : words.saidWithChange(said, changeWords(change, words))}
    </p>
  );
}

function changeWords(change: Change, { change: words }: FigureStrings["earlier"]): string {
  return change.kind === "same" ? words.same : words[change.kind](change.by, change.noun ?? words.points);
}
