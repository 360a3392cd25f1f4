import { useEffect } from "react";
import type { Place } from "./appState";
import { placeByKey } from "./placeByKey";
import { keepTabInPane } from "./tabKey";

interface Keys {
  readonly place: Place;
  readonly onHelp: () => void;
  readonly onGo: (place: Place) => void;
}

/** Of the arrows on the tabs, from anywhere in the pane: from the end of a long form the tabs are sixty presses of Tab away. */
const AS_ARROW: Readonly<Partial<Record<string, string>>> = { PageDown: "ArrowRight", PageUp: "ArrowLeft" };

/** The keys that mean the same in every place. */
export function useKeys({ place, onHelp, onGo }: Keys): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      keepTabInPane(event);
      if (event.key === "F1") {
        event.preventDefault();
        onHelp();
      }
      const next = event.altKey ? placeByKey(AS_ARROW[event.key] ?? "", place) : null;
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
