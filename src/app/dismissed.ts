/** Findings that the clerk left, in the document's own settings, so that they travel with the file. */
import type { LeftFinding } from "../check/left";
import { packLeft, unpackLeft, type StoredLeft } from "../check/storedLeft";
import type { DocumentHost, DocumentSettings } from "../document";
import { HostError } from "../document/hostError";

const KEY = "dan-van:left";
/** What could not be read is kept here when a new list takes its place. */
const REFUSED = "dan-van:left-refused";

/** What the document keeps; [] when there is none, or none that can be read (`storedDismissed` tells them apart). */
export function loadDismissed(host: DocumentHost): readonly LeftFinding[] {
  const stored = storedDismissed(host);
  return stored.kind === "list" ? stored.list : [];
}

export const storedDismissed = ({ settings }: DocumentHost): StoredLeft => unpackLeft(settings.get(KEY));

/** Rejects with HostError "settings-not-kept" when the list is not there on reading back. */
export function saveDismissed(host: DocumentHost, list: readonly LeftFinding[]): Promise<void> {
  const { settings } = host;
  // Two lists that are saved at once would each leave out what the other adds.
  return host.exclusive(async () => {
    const stored = storedDismissed(host);
    const refused = stored.kind === "refused" && { [REFUSED]: [...earlierRefusals(settings), stored.value] };
    await settings.save({ ...refused, [KEY]: packLeft(list) });
    // Both through the same reading, so that the order of fields does not matter.
    if (JSON.stringify(storedDismissed(host)) !== JSON.stringify(unpackLeft(packLeft(list))))
      throw new HostError("settings-not-kept", "other settings were read back", "unchanged");
  });
}

function earlierRefusals(settings: DocumentSettings): readonly unknown[] {
  const earlier: unknown = settings.get(REFUSED);
  return Array.isArray(earlier) ? earlier : [];
}
