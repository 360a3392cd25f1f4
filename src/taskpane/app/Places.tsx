import { useRef, type KeyboardEvent } from "react";
import { useWords } from "../parts/words";
import { PLACES, type Place } from "./appState";

interface Props {
  readonly place: Place;
  readonly onChoose: (place: Place) => void;
}

/**
 * Tabs after the ARIA pattern. Fluent's TabList would do the same and weighs 23 KB (gzip) with the focus management of
 * whole applications, which two tabs do not need.
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
          {s.pane[name]}
        </button>
      ))}
    </div>
  );
}

export const tabId = (place: Place) => `tab-${place}`;
export const panelId = (place: Place) => `panel-${place}`;

/** Where an arrow, Home or End leads from here; null for any other key. */
export function placeByKey(key: string, from: Place): Place | null {
  const here = PLACES.indexOf(from);
  const at = (place: number) => PLACES.at(place % PLACES.length) ?? null;
  switch (key) {
    case "ArrowRight":
      return at(here + 1);
    case "ArrowLeft":
      return at(here - 1);
    case "Home":
      return at(0);
    case "End":
      return at(-1);
    default:
      return null;
  }
}
