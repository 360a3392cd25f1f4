/**
 * Findings that the clerk left, in the document's own settings, so that they travel with the file. Word writes settings
 * into the file only when the person saves it, and a change of settings alone does not make the document count as
 * changed (OfficeDev/office-js #1059, #4320): the pane has to ask for saving.
 */
import type { LeftFinding } from "../check/left";
import { packLeft, unpackLeft, type StoredLeft } from "../check/storedLeft";
import { exclusive } from "./exclusive";
import { wordAnswered } from "./patience";
import { WordError } from "./wordError";

const KEY = "dan-van:left";
/** What could not be read is kept here when a new list takes its place. */
const REFUSED = "dan-van:left-refused";

/** What the document keeps; [] when there is none, or none that can be read (`storedLeft` tells them apart). */
export function loadLeft(): readonly LeftFinding[] {
  const stored = storedLeft();
  return stored.kind === "list" ? stored.list : [];
}

export function storedLeft(): StoredLeft {
  const settings = settingsOrNull();
  return settings === null ? { kind: "none" } : unpackLeft(settings.get(KEY));
}

/** Rejects with WordError "settings-not-kept" when the list is not there on reading back. */
export async function saveLeft(list: readonly LeftFinding[]): Promise<void> {
  // Two lists that are saved at once would each leave out what the other adds.
  return exclusive(() => save(list));
}

async function save(list: readonly LeftFinding[]): Promise<void> {
  const settings = settingsOrNull();
  if (settings === null) throw notKept("no settings");
  const before: unknown = settings.get(KEY);
  const stored = unpackLeft(before);
  if (stored.kind === "refused") settings.set(REFUSED, [...earlierRefusals(settings), stored.value]);
  settings.set(KEY, packLeft(list));
  await settled((done) => {
    settings.saveAsync(done);
  }).catch((error: unknown) => {
    // What did not reach the document must not be read from memory as if it had.
    if (stored.kind === "none") settings.remove(KEY);
    else settings.set(KEY, before);
    throw error;
  });
  await settled((done) => {
    settings.refreshAsync(done);
  });
  // Both through the same reading, so that the order of fields does not matter.
  if (JSON.stringify(storedLeft()) !== JSON.stringify(unpackLeft(packLeft(list))))
    throw notKept("other settings were read back");
}

function earlierRefusals(settings: Office.Settings): readonly unknown[] {
  const earlier: unknown = settings.get(REFUSED);
  return Array.isArray(earlier) ? earlier : [];
}

/** Missing outside of Office, and where the host gives the add-in no document. */
function settingsOrNull(): Office.Settings | null {
  if (typeof Office === "undefined") return null;
  const context = Office.context as Partial<Office.Context> | undefined;
  return (context?.document as Partial<Office.Document> | undefined)?.settings ?? null;
}

function settled(act: (done: (result: Office.AsyncResult<unknown>) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    act(({ status, error }) => {
      wordAnswered();
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(notKept(`${error.code} ${error.message}`));
    });
  });
}

const notKept = (detail: string) => new WordError("settings-not-kept", detail, "unchanged");
