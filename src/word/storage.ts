import type { LocalStorage } from "../document";

/**
 * What this computer keeps for us between documents. Office.context.partitionKey keeps apart what two sites that hold
 * Word on the web store; it is missing from an office.js older than @types/office-js, and undefined where the browser
 * does not partition.
 */
export const storage: LocalStorage = {
  getItem: (key) => localStorage.getItem(prefix() + key),
  setItem: (key, value) => {
    localStorage.setItem(prefix() + key, value);
  },
  removeItem: (key) => {
    localStorage.removeItem(prefix() + key);
  },
};

function prefix(): string {
  const context = Office.context as Partial<Office.Context> | undefined;
  const partition = context?.partitionKey;
  return partition === undefined ? "" : `${partition}:`;
}
