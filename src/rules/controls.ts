/** Our content controls that are not filled in: they show their prompt, whether or not the host gives it as text. */
import type { FigureId, ItemId } from "../outline";
import { parseControlTag } from "../outline/controlTags";
import { isOpen } from "../reading/openControl";
import type { Report } from "../reading/report";

export interface OpenControls {
  readonly items: ReadonlySet<ItemId>;
  readonly figures: ReadonlySet<FigureId>;
}

export function openControls({ source, outline, figures }: Report): OpenControls {
  const items = new Set<ItemId>();
  const open = new Set<string>();
  for (const each of source.controls) {
    const control = isOpen(each, outline) ? parseControlTag(each.tag) : null;
    if (control?.kind === "item") items.add(control.id);
    if (control?.kind === "figure") open.add(control.id);
  }
  return { items, figures: new Set(figures.map(({ id }) => id).filter((id) => open.has(id))) };
}
