/** Findings that the clerk left, kept in the document's own settings so that they travel with the file. */
import type { LeftFinding } from "../check/left";
import { WordError } from "./wordError";

/** What the document keeps; [] when there is none, or none that can be read (`storedLeft` tells them apart). */
export function loadLeft(): readonly LeftFinding[] {
  return [];
}

export function saveLeft(_list: readonly LeftFinding[]): Promise<void> {
  return Promise.reject(new WordError("not-supported", "", "unchanged"));
}
