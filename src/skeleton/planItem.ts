/** One missing item and what it hangs on. */
import { allItems, type ItemId, type Outline } from "../outline";
import type { Report } from "../report/report";
import type { AgencyProfile } from "./agencyProfile";
import type { Insertion } from "./insertion";
import { planInsertion } from "./planInsertion";

/**
 * The item's heading, control and figure sentences, with the headings above it that are missing too: an item below no
 * part would be read as another's. [] where the item is there, or where the outline does not know it.
 */
export function planItem(
  outline: Outline,
  profile: AgencyProfile,
  report: Report,
  item: ItemId,
): readonly Insertion[] {
  const isMissing = report.items.some(({ id, status }) => id === item && status === "missing");
  return isMissing ? planInsertion(outline, profile, report, new Set(withAncestors(outline, item))) : [];
}

function withAncestors(outline: Outline, item: ItemId): readonly ItemId[] {
  return allItems(outline).flatMap(({ id }) => (id === item || item.startsWith(`${id}.`) ? [id] : []));
}
