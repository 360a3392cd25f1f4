/**
 * What is known of the open document: read here, for every tab of the pane. A tab subscribes to it, and hands in what
 * its own actions have read.
 */
import type { Checked } from "../../app";
import type { Dismissed } from "../../check/dismissed";
import type { SourceDocument } from "../../document";
import { noAnswer, patiently } from "../../word/patience";
import { failureOf, type Failure } from "../parts/failure";
import type { WordPort } from "../port";
import { sameDocument } from "./sameDocument";

/** A check together with the text that it speaks of: going to a finding asks whether that text is still there. */
export interface CheckResult extends Checked {
  /** When the text was read: ISO 8601. */
  readonly when: string;
}

/**
 * Whether what is known is of the text as it is now: "changed" when another text was read that could not be checked,
 * "unknown" when the text could not be read.
 */
export type Freshness = "current" | "changed" | "unknown";

export interface DocumentState {
  /** The last reading; it stays to be seen while the document is read again, and when that fails. */
  readonly result: CheckResult | null;
  /** Findings that were dismissed with a reason, as the document keeps them. */
  readonly dismissed: readonly Dismissed[];
  readonly freshness: Freshness;
  /** Why it is not known how the document is now. */
  readonly failure: Failure | null;
}

export interface DocumentStore {
  readonly get: () => DocumentState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads the document, and checks it where it is another than before. Rejects with what went wrong, which the state
   * tells as well.
   * @param asked where the clerk asked for it: the result is then of now, though the text be the same.
   */
  readonly read: (asked?: "asked") => Promise<CheckResult>;
  /** Takes over what an action has just read. */
  readonly take: (source: SourceDocument) => Promise<CheckResult>;
  /** Rejects with HostError where the document does not keep it. */
  readonly saveDismissed: (dismissed: readonly Dismissed[]) => Promise<void>;
}

type Port = Pick<WordPort, "readDocument" | "check" | "loadDismissed" | "saveDismissed">;

export function documentStore(port: Port): DocumentStore {
  let state: DocumentState = { result: null, dismissed: [], freshness: "current", failure: null };
  const listeners = new Set<() => void>();
  /** Counts what was begun, so that a reading that is overtaken by a later one is known as late. */
  let begun = 0;
  let applied = 0;

  function set(change: Partial<DocumentState>): void {
    const next = { ...state, ...change };
    // The very state where nothing changes: nothing is drawn again while the clerk moves through the text.
    const isSame =
      next.result === state.result &&
      next.freshness === state.freshness &&
      JSON.stringify([next.dismissed, next.failure]) === JSON.stringify([state.dismissed, state.failure]);
    if (isSame) return;
    state = next;
    for (const listener of listeners) listener();
  }

  async function apply(turn: number, source: SourceDocument, asked?: "asked"): Promise<CheckResult> {
    const { result } = state;
    const same = result !== null && sameDocument(source, result.source) ? result : null;
    const [checked, dismissed] = await Promise.all([same ?? port.check(source), port.loadDismissed()]);
    // Overtaken meanwhile.
    if (turn < applied && state.result !== null) return state.result;
    applied = turn;
    const now = same !== null && asked === undefined ? same : { ...checked, when: new Date().toISOString() };
    set({ result: now, dismissed, freshness: "current", failure: null });
    return now;
  }

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: async (asked) => {
      const turn = ++begun;
      let freshness: Freshness = "unknown";
      const failed = (error: unknown) => {
        // Overtaken meanwhile.
        if (turn < applied) return;
        // What is known to have changed has not become less sure. Whatever fails, this only reads.
        const now = state.freshness === "changed" ? "changed" : freshness;
        set({ freshness: now, failure: { ...failureOf(error), documentState: "unchanged" } });
      };
      try {
        const source = await patiently(port.readDocument(), () => {
          failed(noAnswer("unchanged"));
        });
        const { result } = state;
        if (result !== null && !sameDocument(source, result.source)) freshness = "changed";
        return await apply(turn, source, asked);
      } catch (error) {
        failed(error);
        throw error;
      }
    },
    take: (source) => apply(++begun, source),
    saveDismissed: async (dismissed) => {
      await port.saveDismissed(dismissed);
      set({ dismissed });
    },
  };
}
