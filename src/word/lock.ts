/** Whether the open document may be changed at all, as far as Word tells: nothing of digital signatures. */
import type { Lock } from "../document";
import { has } from "./ready";

const CLOSED: readonly string[] = ["AllowOnlyComments", "AllowOnlyFormFields", "AllowOnlyReading"];

interface Protection {
  /** Word marks a signed document as final. */
  readonly isFinal: boolean;
  readonly protectionType: string;
}

/** To be called before a sync; the answer may be read after it. */
export function queueLock(document: Word.Document): () => Lock | undefined {
  // Not `isReadOnly`: a copy that cannot be saved to its place may be changed and saved elsewhere.
  if (!has("WordApiDesktop", "1.4") || !("protectionType" in Word.Document.prototype)) return () => undefined;
  document.load(["isFinal", "protectionType"]);
  return () => lockOf(document);
}

export const lockOf = ({ isFinal, protectionType }: Protection): Lock | undefined =>
  isFinal || CLOSED.includes(protectionType) ? "protected" : undefined;
