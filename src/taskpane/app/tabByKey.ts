import { TABS, type Tab } from "./appState";

/** Where an arrow, Home or End leads from this tab; null for any other key. */
export function tabByKey(key: string, from: Tab): Tab | null {
  const here = TABS.indexOf(from);
  const at = (index: number) => TABS.at(index % TABS.length) ?? null;
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
