import { splitLabel } from "./numbering";
import type { ItemProfile } from "./wording";

/** How the outline itself numbers an item: "III." is roman, "1." arabic, "-" a bullet. */
export function parseLabelOf({ item }: ItemProfile): "roman" | "arabic" | "letter" | "bullet" {
  return splitLabel(item.label).label?.kind ?? "bullet";
}
