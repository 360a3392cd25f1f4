import { useEffect, useRef } from "react";
import type { WordPort } from "../port";
import { oneAtATime } from "./oneAtATime";
import { settle } from "./settle";

/** Milliseconds of rest after which the document is looked at again, and how long it is left alone at most. */
const QUIET = 1200;
const AT_MOST = 5000;

/**
 * Calls `look` shortly after something may have happened to the document: the selection moved, or the clerk came back to
 * the pane, since Word does not tell of every change. A place that is not seen looks no more, and once it is seen again
 * it looks at once.
 */
export function useLook(port: WordPort, on: boolean, shown: boolean, look: () => Promise<unknown>): void {
  const latest = useRef(look);
  const hidden = useRef(!shown);
  const once = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    if (!on) return;
    const lookOnce = (once.current ??= oneAtATime(() => latest.current()));
    if (!shown) {
      hidden.current = true;
      return;
    }
    if (hidden.current) void lookOnce();
    hidden.current = false;
    const settling = settle(
      () => {
        void lookOnce();
      },
      QUIET,
      AT_MOST,
    );
    const end = port.onSelectionChanged(settling.touch);
    window.addEventListener("focus", settling.touch);
    // Some versions tell of no change of the selection (OfficeDev/office-js #2964): whoever is about to read has come.
    document.documentElement.addEventListener("pointerenter", settling.touch);
    return () => {
      end();
      window.removeEventListener("focus", settling.touch);
      document.documentElement.removeEventListener("pointerenter", settling.touch);
      settling.cancel();
    };
  }, [port, on, shown]);
}
