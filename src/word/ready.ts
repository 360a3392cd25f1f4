/** Whether there is a Word to speak to, and what it can do. */

/** Word 2016 has WordApi 1.1, volume-licensed Word 2019 and 2021 have 1.3. */
const BASELINE = "1.3";

export type Readiness =
  { readonly kind: "word" } | { readonly kind: "not-word" } | { readonly kind: "too-old" };

export async function whenReady(): Promise<Readiness> {
  if (typeof Office === "undefined") return { kind: "not-word" };
  const { host } = await Office.onReady();
  // Outside Office the library answers a null host, which its types leave out.
  if ((host as Office.HostType | null) !== Office.HostType.Word) return { kind: "not-word" };
  return { kind: has("WordApi", BASELINE) ? "word" : "too-old" };
}

/**
 * Whether this Word declares a requirement set. It is only half of the answer: an office.js older than Word lacks
 * members that Word has, so ask for the member as well.
 */
export function has(set: "WordApi" | "WordApiDesktop" | "DialogApi", version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** As the ribbon: the manifest is Vietnamese, with English in its place where Office itself is English. */
export function uiLanguage(): "vi" | "en" {
  if (typeof Office === "undefined") return "vi";
  // The context is there only once Office.onReady has answered from a host.
  const context = Office.context as Office.Context | undefined;
  const language = context?.displayLanguage;
  return language?.toLowerCase().startsWith("en") === true ? "en" : "vi";
}
