import { useCallback, useEffect, useReducer, useRef } from "react";
import { congVan1432 } from "../../outline";
import { failureOf } from "../parts/failure";
import type { WordPort } from "../port";
import { checkReducer, checkStart, type CheckState } from "./checkState";

export interface Check {
  readonly state: CheckState;
  readonly run: () => void;
  /** Takes the clerk to a paragraph of the last result; `from` is the card or item that was clicked. */
  readonly goTo: (paragraph: number, from: string) => void;
}

/** The check's states, and the only place of this screen that speaks to Word. */
export function useCheck(port: WordPort, connected: boolean, today: Date, atOnce: boolean): Check {
  const [state, dispatch] = useReducer(checkReducer, checkStart);
  const runs = useRef(0);

  const start = useCallback(async () => {
    const run = ++runs.current;
    dispatch({ type: "check-asked", run });
    try {
      // The check weighs as much as the rest of this screen, which need not wait for it.
      const [{ check }, source] = await Promise.all([import("../../check"), port.readDocument()]);
      dispatch({ type: "checked", run, result: { source, report: check(source, congVan1432, { today }) } });
    } catch (error) {
      dispatch({ type: "check-failed", run, failure: failureOf(error) });
    }
  }, [port, today]);

  useEffect(() => {
    // A check that the ribbon asked for; once only, also where React mounts twice to find slips.
    if (atOnce && connected && runs.current === 0) void start();
  }, [atOnce, connected, start]);

  async function visit(paragraph: number, from: string) {
    dispatch({ type: "visit-asked" });
    try {
      const text = state.result?.source.paragraphs[paragraph]?.text ?? "";
      dispatch({ type: "visited", visit: { kind: await port.goTo(paragraph, text), from } });
    } catch (error) {
      dispatch({ type: "visited", visit: { kind: "failed", from, failure: failureOf(error) } });
    }
  }

  return {
    state,
    run: () => {
      if (connected && !state.working) void start();
    },
    goTo: (paragraph, from) => {
      void visit(paragraph, from);
    },
  };
}
