import { useCallback, useEffect, useReducer, useRef } from "react";
import { congVan1432 } from "../../outline";
import type { PlaceProps } from "../app/place";
import { noAnswer, patiently } from "../../word/patience";
import { oneAtATime } from "../live/oneAtATime";
import { sameDocument } from "../live/sameDocument";
import { useLook } from "../live/useLook";
import { failureOf } from "../parts/failure";
import { startReducer, startStart, type StartState } from "./startState";

export interface Start {
  readonly state: StartState;
  readonly readAgain: () => void;
  /** Takes the clerk to a paragraph of the last reading; `from` is the part or step that was clicked. */
  readonly goTo: (paragraph: number, from: string) => void;
}

/** The states of the first place, and the only part of it that speaks to Word. */
export function useStart({ port, connected, today, shown }: Omit<PlaceProps, "asked" | "onGo">): Start {
  const [state, dispatch] = useReducer(startReducer, startStart);
  /** The last reading, for work that goes on after the render that began it. */
  const known = useRef<StartState["result"]>(null);

  async function look() {
    const late = () => {
      dispatch({ type: "unread", failure: failureOf(noAnswer("unchanged")) });
    };
    try {
      // The check weighs more than this place, which is drawn without it.
      const asked = Promise.all([
        import("../../check"),
        port.readDocument(),
        port.loadDismissed(),
        port.storedProfiles(),
      ]);
      const [{ check }, source, dismissed, profiles] = await patiently(asked, late);
      dispatch({ type: "profile-known", hasProfile: profiles.kind === "profiles" });
      if (known.current !== null && sameDocument(source, known.current.source)) {
        dispatch({ type: "same", dismissed });
        return;
      }
      const report = check(source, congVan1432, { today });
      known.current = { report, source, when: new Date().toISOString() };
      dispatch({ type: "read", result: known.current, dismissed });
    } catch (error) {
      // Whatever failed, a look only reads.
      dispatch({ type: "unread", failure: { ...failureOf(error), documentState: "unchanged" } });
    }
  }

  const latest = useRef(look);
  const once = useRef<(() => Promise<void>) | null>(null);
  const lookOnce = useCallback(() => (once.current ??= oneAtATime(() => latest.current()))(), []);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    if (connected && shown && known.current === null) void lookOnce();
  }, [connected, shown, lookOnce]);
  useLook(port, connected, shown, lookOnce);

  async function visit(paragraph: number, from: string) {
    dispatch({ type: "visit-asked" });
    try {
      const text = known.current?.source.paragraphs[paragraph]?.text ?? "";
      const kind = await patiently(port.goTo(paragraph, text), () => {
        const failure = failureOf(noAnswer("unchanged"));
        dispatch({ type: "visited", visit: { kind: "failed", from, failure } });
      });
      dispatch({ type: "visited", visit: { kind, from } });
    } catch (error) {
      dispatch({ type: "visited", visit: { kind: "failed", from, failure: failureOf(error) } });
    }
  }

  return {
    state,
    readAgain: () => {
      dispatch({ type: "reading-asked" });
      void lookOnce();
    },
    goTo: (paragraph, from) => {
      void visit(paragraph, from);
    },
  };
}
