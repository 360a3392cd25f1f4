/** Findings that the clerk dismissed, in the document's own settings, so that they travel with the file. */
import { inOrder, type Dismissed } from "../check/dismissed";
import { packDismissed, unpackDismissed, type StoredDismissed } from "../check/storedDismissed";
import type { DocumentHost, DocumentSettings } from "../document";
import { HostError } from "../document/hostError";

const KEY = "dan-van:left";
/** What could not be read is kept here when a new list takes its place. */
const REFUSED = "dan-van:left-refused";

/** What the document keeps; [] when there is none, or none that can be read (`storedDismissed` tells them apart). */
export function loadDismissed(host: DocumentHost): readonly Dismissed[] {
  const stored = storedDismissed(host);
  return stored.kind === "list" ? stored.list : [];
}

export const storedDismissed = ({ settings }: DocumentHost): StoredDismissed =>
  unpackDismissed(settings.get(KEY));

/** Rejects with HostError "settings-not-kept" when the list is not there on reading back. */
export function saveDismissed(host: DocumentHost, list: readonly Dismissed[]): Promise<void> {
  const { settings } = host;
  // Two lists that are saved at once would each leave out what the other adds.
  return host.exclusive(async () => {
    const stored = storedDismissed(host);
    const refused = stored.kind === "refused" && { [REFUSED]: [...earlierRefusals(settings), stored.value] };
    await settings.save({ ...refused, [KEY]: packDismissed(list) });
    // Hosts may keep fields in another order.
    if (inOrder(storedDismissed(host)) !== inOrder(unpackDismissed(packDismissed(list))))
      throw new HostError("settings-not-kept", "other settings were read back", "unchanged");
  });
}

function earlierRefusals(settings: DocumentSettings): readonly unknown[] {
  const earlier: unknown = settings.get(REFUSED);
  return Array.isArray(earlier) ? earlier : [];
}
