/** What can be reached by Tab; the pane has no others. */
const REACHABLE = "button, input, select, textarea, a[href], [tabindex='0']";

/**
 * Word on the web (its office.js) takes the Tab key over and moves among the elements that it takes for reachable; a
 * `summary` is one only with a `tabindex`. Where there is none further on, it leads out of the pane. So the browser's own
 * Tab goes on from what is in no such list: the heading of a result, or the spot of a button that is gone. From
 * a tab whose panel is still empty Tab leads to the panel itself, and waits there for what comes.
 */
export function keepTabInPane(event: KeyboardEvent): void {
  const { key, shiftKey, target } = event;
  if (key !== "Tab" || !(target instanceof Element)) return;
  if (target.matches("body, [tabindex='-1']")) event.stopPropagation();
  const panel = shiftKey ? null : panelOf(target);
  if (panel === null || panel.hidden || panel.querySelector(REACHABLE) !== null) return;
  event.preventDefault();
  event.stopPropagation();
  panel.focus();
}

function panelOf(tab: Element): HTMLElement | null {
  const id = tab.getAttribute("role") === "tab" ? tab.getAttribute("aria-controls") : null;
  return id === null ? null : document.getElementById(id);
}
