/**
 * Settings that travel with the document. Word writes them into the file only when the person saves it, and a change of
 * settings alone does not make the document count as changed (OfficeDev/office-js #1059, #4320): the pane has to ask for
 * saving.
 */
import type { DocumentSettings } from "../document";
import { HostError } from "../document/hostError";
import { wordAnswered } from "./patience";

export const settings: DocumentSettings = {
  get: (name) => settingsOrNull()?.get(name) as unknown,
  save: async (values) => {
    const all = settingsOrNull();
    if (all === null) throw notKept("no settings");
    const before = Object.keys(values).map((name) => [name, all.get(name) as unknown] as const);
    put(all, Object.entries(values));
    await settled((done) => {
      all.saveAsync(done);
    }).catch((error: unknown) => {
      // What did not reach the document must not be read from memory as if it had.
      put(all, before);
      throw error;
    });
    await settled((done) => {
      all.refreshAsync(done);
    });
  },
};

function put(all: Office.Settings, values: readonly (readonly [name: string, value: unknown])[]): void {
  for (const [name, value] of values)
    if (value === undefined || value === null) all.remove(name);
    else all.set(name, value);
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

const notKept = (detail: string) => new HostError("settings-not-kept", detail, "unchanged");
