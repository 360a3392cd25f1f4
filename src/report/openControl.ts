import type { ContentControl } from "../document";
import type { Outline } from "../outline";
import { FIGURE_PROMPT } from "../outline/controlTags";
import { promptsOf } from "./prompts";
import { tidy } from "../text/text";

/** Whether a control is not filled in: it is empty or shows its prompt, whether or not the host gives that as text. */
export function isOpen({ text, prompt }: ContentControl, outline: Outline): boolean {
  const shown = tidy(text);
  return (
    shown === "" ||
    shown === FIGURE_PROMPT ||
    shown === tidy(prompt ?? "") ||
    promptsOf(outline).texts.includes(shown)
  );
}
