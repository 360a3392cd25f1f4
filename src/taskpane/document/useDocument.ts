import { useEffect, useRef, useSyncExternalStore } from "react";
import type { TabProps } from "../app/tab";
import type { DocumentState, DocumentStore } from "./documentStore";
import { oneAtATime } from "./oneAtATime";
import { settle } from "./settle";

export const useDocument = (store: DocumentStore): DocumentState =>
  useSyncExternalStore(store.subscribe, store.get);

/** Milliseconds of rest after which the document is looked at again, and how long it is left alone at most. */
const QUIET = 1200;
const AT_MOST = 5000;

/**
 * Looks at the document shortly after something may have happened to it: the selection moved, or the clerk came back to
 * the pane, since Word does not tell of every change. A tab that is not seen does not look; once it is seen again it
 * looks at once. Only one tab is seen, so there is one who watches.
 * @param on whether the tab shows something of the document.
 * @param isResting false while an action is under way, which reads for itself.
 */
export function useWatch(
  { port, store, shown }: Pick<TabProps, "port" | "store" | "shown">,
  on: boolean,
  isResting = () => true,
): void {
  const rests = useRef(isResting);
  const wasHidden = useRef(!shown);
  const lookOnce = useRef<(() => Promise<void>) | null>(null);
  useEffect(() => {
    rests.current = isResting;
  });
  useEffect(() => {
    if (!on) return;
    if (!shown) {
      wasHidden.current = true;
      return;
    }
    const look = (lookOnce.current ??= oneAtATime(async () => {
      if (rests.current()) await looked(store);
    }));
    if (wasHidden.current) void look();
    wasHidden.current = false;
    const settling = settle(() => void look(), QUIET, AT_MOST);
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
  }, [port, store, on, shown]);
}

/** A look that fails is told by the document's state. */
export const looked = (store: DocumentStore): Promise<unknown> => store.read().catch(() => null);
