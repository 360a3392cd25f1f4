import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { textToFingerprint } from "../../check/fingerprint";
import { dismiss, type Dismissed } from "../../check/dismissed";
import { noAnswer, patiently } from "../../word/patience";
import type { TabProps } from "../app/tab";
import type { CheckResult, DocumentState } from "../document/documentStore";
import { looked, useDocument, useWatch } from "../document/useDocument";
import { visit, type Spot } from "../document/visit";
import { sha256Hex } from "../fingerprint";
import { failureOf, type Failure } from "../parts/failure";
import { useOutline } from "../parts/outline";
import { checkReducer, checkStart, type CheckEvent, type CheckState } from "./checkState";
import type { FindingCard } from "./checkView";

export interface Check {
  readonly state: CheckState;
  readonly known: DocumentState;
  readonly dispatch: Dispatch<CheckEvent>;
  readonly run: () => void;
  /** Takes the clerk to a place of the last result; `from` is the card or item that was clicked. */
  readonly goTo: (spot: Spot, from: string) => void;
  /** Does what the card offers, and checks again. */
  readonly act: (card: FindingCard) => void;
  readonly dismiss: (card: FindingCard, reason: string) => void;
  /** Takes back what was dismissed; `from` is its card. */
  readonly takeBack: (entry: Dismissed, from: string) => void;
  readonly makeSheet: () => void;
}

/** Whatever fails while the document is only read. */
const unchanged = (error: unknown): Failure => ({ ...failureOf(error), documentState: "unchanged" });

/** The check's states, and what it asks of the document. */
export function useCheck({ port, store, connected, shown, asked }: TabProps): Check {
  const outline = useOutline();
  const [state, dispatch] = useReducer(checkReducer, checkStart);
  const known = useDocument(store);
  /** What has been dispatched last, for work that goes on after the render that began it. */
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  /** The result that this tab has told of; another one comes from a change that was not made here. */
  const told = useRef(known.result);
  useEffect(() => {
    if (known.result === told.current) return;
    told.current = known.result;
    dispatch({ type: "text-changed" });
  }, [known.result]);

  const runs = useRef(0);
  const start = useCallback(async () => {
    const run = ++runs.current;
    const failed = (error: unknown) => {
      if (run === runs.current) dispatch({ type: "check-failed", failure: unchanged(error) });
    };
    dispatch({ type: "check-asked" });
    try {
      told.current = await patiently(store.read("asked"), () => {
        failed(noAnswer("unchanged"));
      });
      if (run === runs.current) dispatch({ type: "checked" });
    } catch (error) {
      failed(error);
    }
  }, [store]);

  /** How many askings from outside (the ribbon, another tab) have been answered. */
  const answered = useRef(0);
  useEffect(() => {
    if (!connected || asked <= answered.current) return;
    answered.current = asked;
    void start();
  }, [asked, connected, start]);

  const isResting = () => {
    const { working, making, deed } = latest.current;
    return !working && !making && deed?.kind !== "working";
  };
  useWatch({ port, store, shown }, connected && state.begun, isResting);

  const goTo = (result: CheckResult, spot: Spot, from: string) => {
    dispatch({ type: "visit-asked" });
    return visit(port, result, spot, from, (made) => {
      dispatch({ type: "visited", visit: made });
    });
  };

  async function carryOut({ key: from, main }: FindingCard) {
    if (main?.kind !== "act" || !isResting()) return;
    const { fix } = main;
    const failed = (failure: Failure) => {
      dispatch({ type: "deed-failed", from, failure });
    };
    dispatch({ type: "deed-asked", from });
    try {
      const { outcome, source } = await patiently(port.applyFix(fix), () => {
        failed(failureOf(noAnswer("unknown")));
      });
      const result = await store.take(source);
      told.current = result;
      dispatch({ type: "deed-ended", from, did: fix.kind, outcome });
      // What was put in waits for the clerk's words: show where.
      if (outcome.kind === "done" && fix.kind.startsWith("insert"))
        await goTo(result, { paragraph: outcome.paragraph }, from);
    } catch (error) {
      const failure = failureOf(error);
      failed(failure);
      if (failure.documentState !== "unchanged") void looked(store);
    }
  }

  async function keep(dismissed: readonly Dismissed[], from: string, what: "dismissed" | "taken-back") {
    if (!isResting()) return;
    const failed = (error: unknown) => {
      dispatch({ type: "deed-failed", from, failure: failureOf(error) });
    };
    dispatch({ type: "deed-asked", from });
    try {
      await patiently(store.saveDismissed(dismissed), () => {
        failed(noAnswer("unchanged"));
      });
      dispatch({ type: "dismissed-changed", from, what });
    } catch (error) {
      failed(error);
    }
  }

  async function makeSheet() {
    if (!isResting()) return;
    const failed = (error: unknown) => {
      dispatch({ type: "sheet-failed", failure: unchanged(error) });
    };
    dispatch({ type: "sheet-asked" });
    try {
      // A sheet is a record: it speaks of the text as it is now, or is not made.
      const result = await patiently(store.read(), () => {
        failed(noAnswer("unchanged"));
      });
      const { checkSheet, sortOut } = await import("../../check");
      const fingerprint = await sha256Hex(textToFingerprint(result.source));
      const sorted = sortOut(result.report, result.source, store.get().dismissed);
      const data = checkSheet({ ...result, outline, sorted, fingerprint });
      dispatch({ type: "sheet-made", data, of: result });
    } catch (error) {
      failed(error);
    }
  }

  const { result, dismissed } = known;
  return {
    state,
    known,
    dispatch,
    run: () => {
      if (connected && isResting()) void start();
    },
    goTo: (spot, from) => {
      if (result !== null) void goTo(result, spot, from);
    },
    act: (card) => {
      void carryOut(card);
    },
    dismiss: ({ finding, key }, reason) => {
      if (result === null) return;
      void keep(
        [...dismissed, dismiss(finding, result.source, reason, new Date().toISOString())],
        key,
        "dismissed",
      );
    },
    takeBack: (one, from) => {
      void keep(
        dismissed.filter((each) => each !== one),
        from,
        "taken-back",
      );
    },
    makeSheet: () => {
      void makeSheet();
    },
  };
}
