import { useRef, type KeyboardEvent } from "react";
import { useWords } from "../parts/words";
import { TABS, type Tab } from "./appState";
import { tabByKey } from "./tabByKey";

interface Props {
  readonly tab: Tab;
  readonly onChoose: (tab: Tab) => void;
}

/**
 * Tabs after the ARIA pattern. Fluent's TabList would do the same and weighs 23 KB (gzip) with the focus management of
 * whole applications, which a few tabs do not need.
 */
export function Tabs({ tab, onChoose }: Props) {
  const s = useWords();
  const list = useRef<HTMLDivElement>(null);

  function onKey(event: KeyboardEvent) {
    const next = tabByKey(event.key, tab);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={s.pane.places} className="tabs" onKeyDown={onKey}>
      {TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === tab}
          aria-controls={panelId(name)}
          tabIndex={name === tab ? 0 : -1}
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

export const tabId = (tab: Tab) => `tab-${tab}`;
export const panelId = (tab: Tab) => `panel-${tab}`;
