import { useRef, type KeyboardEvent } from "react";
import { useWords } from "../parts/words";
import { PLACES, type Place } from "./appState";
import { placeByKey } from "./placeByKey";

interface Props {
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/**
 * Tabs after the ARIA pattern. Fluent's TabList would do the same and weighs 23 KB (gzip) with the focus management of
 * whole applications, which a few tabs do not need.
 */
export function Places({ place, onChoose }: Props) {
  const s = useWords();
  const list = useRef<HTMLDivElement>(null);

  function onKey(event: KeyboardEvent) {
    const next = placeByKey(event.key, place);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={s.pane.places} className="tabs" onKeyDown={onKey}>
      {PLACES.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === place}
          aria-controls={panelId(name)}
          tabIndex={name === place ? 0 : -1}
          className="tab"
          onClick={() => {
            onChoose(name);
          }}
        >
          {s.pane.tabs[name]}
        </button>
      ))}
    </div>
  );
}

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;
