import { useEffect } from "react";
import type { Tab } from "./appState";
import { tabByKey } from "./tabByKey";
import { keepTabInPane } from "./tabKey";

interface Keys {
  readonly tab: Tab;
  readonly onHelp: () => void;
  readonly onGo: (tab: Tab) => void;
}

/** Of the arrows on the tabs, from anywhere in the pane: from the end of a long form the tabs are sixty presses of Tab away. */
const AS_ARROW: Readonly<Partial<Record<string, string>>> = { PageDown: "ArrowRight", PageUp: "ArrowLeft" };

/** The keys that mean the same in every tab. */
export function useKeys({ tab, onHelp, onGo }: Keys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      keepTabInPane(event);
      if (event.key === "F1") {
        event.preventDefault();
        onHelp();
      }
      const next = event.altKey ? tabByKey(AS_ARROW[event.key] ?? "", tab) : null;
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      onGo(next);
    }
    // Below the window, where office.js listens.
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  });
}
