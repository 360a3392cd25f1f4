/** Which findings are shown, and which one comes next. Pure. */
import type { CheckReport } from "../../check/checkReport";
import { sortOut, type Dismissed, type SortedVerdict } from "../../check/dismissed";
import type { Outline } from "../../outline";
import type { CheckResult } from "../document/documentStore";
import type { Current, Filter } from "./checkState";
import { cardsOf, type FindingCard } from "./checkView";

export interface DismissedCard {
  readonly card: FindingCard;
  readonly entry: Dismissed;
}

export interface Findings {
  /** The report with those findings alone that are still open: what counts and lists speak of. */
  readonly open: CheckReport;
  readonly verdict: SortedVerdict;
  readonly error: readonly FindingCard[];
  /** To be looked at, and the notes behind them. */
  readonly warning: readonly FindingCard[];
  readonly dismissed: readonly DismissedCard[];
  /** Left once, for a text that is another now. */
  readonly lapsed: readonly Dismissed[];
}

export function findingsOf(
  { report, source }: Pick<CheckResult, "report" | "source">,
  dismissed: readonly Dismissed[],
  outline: Outline,
): Findings {
  const sorted = sortOut(report, source, dismissed);
  const cards = cardsOf(sorted.open, report, source, outline);
  const ofSeverity = (severity: FindingCard["severity"]) =>
    cards.filter((card) => card.severity === severity);
  const dismissedCards = cardsOf(
    sorted.dismissed.map(({ finding }) => finding),
    report,
    source,
    outline,
  );
  return {
    open: { ...report, findings: sorted.open },
    verdict: sorted.verdict,
    error: ofSeverity("error"),
    warning: [...ofSeverity("warning"), ...ofSeverity("info")],
    dismissed: sorted.dismissed.flatMap(({ entry }, place) => {
      const card = dismissedCards[place];
      return card === undefined ? [] : [{ card, entry }];
    }),
    lapsed: sorted.lapsed,
  };
}

/** The filter that was chosen, or the first that has something to show. */
export function filterOf(chosen: Filter | null, findings: Findings): Filter {
  if (chosen !== null) return chosen;
  if (findings.error.length > 0 || findings.warning.length + findings.dismissed.length === 0) return "error";
  return findings.warning.length > 0 ? "warning" : "dismissed";
}

/** The card at which the clerk is; where it is gone, the one that has taken its place, else the last. */
export function currentCard<T extends { readonly key: string }>(
  cards: readonly T[],
  current: Current | null,
): T | null {
  if (current === null) return cards[0] ?? null;
  const same = cards.find(({ key }) => key === current.key);
  return same ?? cards[Math.min(current.place, cards.length - 1)] ?? null;
}

export interface Step {
  readonly card: FindingCard;
  readonly filter: Filter;
  readonly current: Current;
}

/**
 * The next or the previous open finding: errors first, then what is to be looked at, and round again from the start.
 * Null where nothing is open.
 * @param from where the clerk is; null before the first step, which leads to the first or the last.
 */
export function walk(
  { error, warning }: Findings,
  filter: Filter,
  from: Current | null,
  by: 1 | -1,
): Step | null {
  const steps = [...stepsOf("error", error), ...stepsOf("warning", warning)];
  if (steps.length === 0) return null;
  const card = from === null ? null : currentCard(filter === "warning" ? warning : error, from);
  const here = steps.findIndex(({ card: { key } }) => key === card?.key);
  // A card that is gone has been replaced by the next one already.
  const gone = card !== null && card.key !== from?.key;
  const next = here < 0 ? (by === 1 ? 0 : -1) : here + (gone && by === 1 ? 0 : by);
  return steps.at(next % steps.length) ?? null;
}

function stepsOf(filter: Filter, cards: readonly FindingCard[]): readonly Step[] {
  return cards.map((card, place) => ({ card, filter, current: { key: card.key, place } }));
}
