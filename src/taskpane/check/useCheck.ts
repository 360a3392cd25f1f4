import { useCallback, useEffect, useReducer, useRef, type Dispatch } from "react";
import { dismiss, type Dismissed } from "../../check/dismissed";
import { textToFingerprint } from "../../check/fingerprint";
import type { SourceDocument } from "../../document";
import { congVan1432 } from "../../outline";
import type { PlaceProps } from "../app/place";
import { sha256Hex } from "../fingerprint";
import { sameDocument } from "../live/sameDocument";
import { useLook } from "../live/useLook";
import { noAnswer, patiently } from "../../word/patience";
import { failureOf } from "../parts/failure";
import { checkReducer, checkStart, type CheckEvent, type CheckResult, type CheckState } from "./checkState";
import type { CardPlace, FindingCard } from "./checkView";

export interface Check {
  readonly state: CheckState;
  readonly dispatch: Dispatch<CheckEvent>;
  readonly run: () => void;
  /** Takes the clerk to a place of the last result; `from` is the card or item that was clicked. */
  readonly goTo: (place: CardPlace, from: string) => void;
  /** Does what the card offers, and checks again. */
  readonly act: (card: FindingCard) => void;
  readonly dismiss: (card: FindingCard, reason: string) => void;
  /** Takes back what was dismissed; `from` is its card. */
  readonly takeBack: (entry: Dismissed, from: string) => void;
  readonly makeSheet: () => void;
}

/** The check's states, and the only place of this screen that speaks to Word. */
export function useCheck({ port, connected, today, shown, asked }: Omit<PlaceProps, "onGo">): Check {
  const [state, dispatch] = useReducer(checkReducer, checkStart);
  const runs = useRef(0);
  /** What has been dispatched last, for work that goes on after the render that began it. */
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  /** @param read what was read just now; without it the document is read. */
  const answer = useCallback(
    async (run: number, read?: SourceDocument): Promise<CheckResult | null> => {
      try {
        // The check weighs as much as the rest of this screen, which need not wait for it.
        const asked = Promise.all([import("../../check"), read ?? port.readDocument(), port.loadDismissed()]);
        const [{ check }, source, dismissed] = await patiently(asked, () => {
          dispatch({ type: "check-failed", run, failure: failureOf(noAnswer("unchanged")) });
        });
        const result = {
          source,
          report: check(source, congVan1432, { today }),
          when: new Date().toISOString(),
        };
        dispatch({ type: "checked", run, result, dismissed });
        return result;
      } catch (error) {
        // Whatever failed, a check only reads.
        dispatch({ type: "check-failed", run, failure: { ...failureOf(error), documentState: "unchanged" } });
        return null;
      }
    },
    [port, today],
  );

  const start = useCallback(() => {
    const run = ++runs.current;
    dispatch({ type: "check-asked", run });
    return answer(run);
  }, [answer]);

  /** How many askings from outside (the ribbon, another place) have been answered. */
  const answered = useRef(0);
  useEffect(() => {
    if (!connected || asked <= answered.current) return;
    answered.current = asked;
    void start();
  }, [asked, connected, start]);

  /** Checks again where the text is another than the one checked. The result of the text as it is now; null if unread. */
  async function look(): Promise<CheckResult | null> {
    const { result } = latest.current;
    if (result === null) return null;
    const before = runs.current;
    let source: SourceDocument;
    try {
      source = await patiently(port.readDocument(), () => {
        dispatch({ type: "text-unread" });
      });
    } catch {
      // Told beside the verdict. The next look, or the clerk's own check, will say why.
      dispatch({ type: "text-unread" });
      return null;
    }
    // A check that began meanwhile reads a text that is at least as new.
    if (runs.current !== before) return null;
    if (sameDocument(source, result.source)) {
      dispatch({ type: "text-same" });
      return result;
    }
    const run = ++runs.current;
    dispatch({ type: "text-changed", run });
    return answer(run, source);
  }

  const isResting = () => {
    const { working, making, deed } = latest.current;
    return !working && !making && deed?.kind !== "working";
  };
  useLook(port, connected && state.result !== null, shown, async () => {
    if (isResting()) await look();
  });

  async function visit(result: CheckResult, { paragraph, range }: CardPlace, from: string) {
    dispatch({ type: "visit-asked" });
    try {
      const text = result.source.paragraphs[paragraph]?.text ?? "";
      const kind = await patiently(port.goTo(paragraph, text, range), () => {
        const failure = failureOf(noAnswer("unchanged"));
        dispatch({ type: "visited", visit: { kind: "failed", from, failure } });
      });
      dispatch({ type: "visited", visit: { kind, from } });
    } catch (error) {
      dispatch({ type: "visited", visit: { kind: "failed", from, failure: failureOf(error) } });
    }
  }

  async function carryOut({ key, main }: FindingCard) {
    if (main?.kind !== "act" || !isResting()) return;
    dispatch({ type: "deed-asked", from: key });
    try {
      const { outcome, source } = await patiently(port.applyFix(main.fix), () => {
        dispatch({ type: "deed-failed", from: key, failure: failureOf(noAnswer("unknown")) });
      });
      dispatch({ type: "deed-ended", from: key, did: main.fix.kind, outcome });
      const run = ++runs.current;
      dispatch({ type: "text-changed", run });
      const result = await answer(run, source);
      // What was put in waits for the clerk's words: show where.
      if (outcome.kind === "done" && result !== null && main.fix.kind.startsWith("insert")) {
        await visit(result, { paragraph: outcome.paragraph }, key);
      }
    } catch (error) {
      const failure = failureOf(error);
      dispatch({ type: "deed-failed", from: key, failure });
      if (failure.documentState !== "unchanged") void look();
    }
  }

  async function keep(dismissed: readonly Dismissed[], from: string, what: "dismissed" | "taken-back") {
    dispatch({ type: "deed-asked", from });
    try {
      await patiently(port.saveDismissed(dismissed), () => {
        dispatch({ type: "deed-failed", from, failure: failureOf(noAnswer("unchanged")) });
      });
      dispatch({ type: "dismissed-changed", from, what, dismissed });
    } catch (error) {
      dispatch({ type: "deed-failed", from, failure: failureOf(error) });
    }
  }

  async function sheet() {
    dispatch({ type: "sheet-asked" });
    try {
      // A sheet is a record: it speaks of the text as it is now, or is not made.
      const current = look().then((seen) => seen ?? start());
      const result = await patiently(current, () => {
        dispatch({ type: "sheet-failed", failure: failureOf(noAnswer("unchanged")) });
      });
      if (result === null) return;
      const [{ checkSheet, sortOut }, dismissed, fingerprint] = await Promise.all([
        import("../../check"),
        port.loadDismissed(),
        sha256Hex(textToFingerprint(result.source)),
      ]);
      const sorted = sortOut(result.report, result.source, dismissed);
      const data = checkSheet({ ...result, outline: congVan1432, sorted, fingerprint });
      dispatch({ type: "sheet-made", data });
    } catch (error) {
      dispatch({ type: "sheet-failed", failure: failureOf(error) });
    }
  }

  return {
    state,
    dispatch,
    run: () => {
      if (connected && isResting()) void start();
    },
    goTo: (place, from) => {
      if (state.result !== null) void visit(state.result, place, from);
    },
    act: (card) => {
      void carryOut(card);
    },
    dismiss: ({ finding, key }, reason) => {
      if (state.result === null || !isResting()) return;
      const entry = dismiss(finding, state.result.source, reason, new Date().toISOString());
      void keep([...state.dismissed, entry], key, "dismissed");
    },
    takeBack: (one, from) => {
      if (!isResting()) return;
      void keep(
        state.dismissed.filter((entry) => entry !== one),
        from,
        "taken-back",
      );
    },
    makeSheet: () => {
      if (isResting()) void sheet();
    },
  };
}
