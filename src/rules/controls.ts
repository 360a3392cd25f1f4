/** Our content controls that are not filled in: they show their prompt, whether or not the host gives it as text. */
import type { FigureId, ItemId } from "../outline";
import { FIGURE_PROMPT, parseControlTag } from "../outline/controlTags";
import type { Report } from "../reading/report";
import { tidy } from "../reading/text";

export interface OpenControls {
  readonly items: ReadonlySet<ItemId>;
  readonly figures: ReadonlySet<FigureId>;
}

export function openControls({ source, outline, figures }: Report): OpenControls {
  const items = new Set<ItemId>();
  const open = new Set<string>();
  const prompts = new Set(outlinePrompts(outline.parts));
  for (const { tag, text, prompt } of source.controls) {
    const shown = tidy(text);
    if (shown !== "" && shown !== FIGURE_PROMPT && shown !== tidy(prompt ?? "") && !prompts.has(shown))
      continue;
    const control = parseControlTag(tag);
    if (control?.kind === "item") items.add(control.id);
    if (control?.kind === "figure") open.add(control.id);
  }
  return { items, figures: new Set(figures.map(({ id }) => id).filter((id) => open.has(id))) };
}

function outlinePrompts(items: Report["outline"]["parts"]): readonly string[] {
  return items.flatMap(({ prompt, children }) => [
    ...(prompt === null ? [] : [tidy(prompt)]),
    ...outlinePrompts(children),
  ]);
}
