import type { KeyboardEvent } from "react";

/**
 * Word on the web (its office.js) takes the Tab key over and moves among the elements that it takes for reachable. From
 * any other that has the focus, such as the heading of a result, it leads out of the pane; there the browser's own Tab
 * goes on. A `summary` is reachable to it only with a `tabindex`.
 */
export function keepTabInPane(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === "Tab" && target instanceof Element && target.matches("[tabindex='-1']"))
    event.stopPropagation();
}
