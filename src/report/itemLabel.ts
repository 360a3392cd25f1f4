import { oncePer } from "../text/memo";
import { splitLabel, type NumberLabel } from "../text/numbering";
import type { ItemProfile } from "./wording";

/** How the outline itself numbers an item: "III." is roman, "1." arabic, "-" a bullet. */
export const parseLabelOf = oncePer(
  ({ item }: ItemProfile): NumberLabel["kind"] => splitLabel(item.label).label?.kind ?? "bullet",
);
