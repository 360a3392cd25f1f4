/**
 * Every failure that a host can give, in a closed set of codes. What a person reads about each stands in src/strings;
 * here only what happened and whether the document was touched.
 */
export type HostErrorCode =
  | "protected" // the document, or the part that we write to, is protected
  | "read-only" // opened to be read, or in Viewing mode
  | "busy" // another action of ours has not ended
  | "by-hand" // nobody can tell whether Word would change more than what was asked; nothing was tried
  | "no-answer" // Word has said nothing for so long that it may never
  | "not-found" // what we were to work on is no longer there
  | "not-supported" // this Word lacks what the action needs
  | "not-in-word" // the page runs outside Word
  | "too-large" // Word refused the size of the request or of its answer
  | "offline-settings" // the browser part of Word keeps nothing for us: the profile cannot be remembered
  | "settings-not-kept" // the document keeps no settings of ours: findings that were left are forgotten
  | "refused" // Word would not carry out what we sent
  | "general"; // anything else; `detail` has Word's own words

/** What happened to the document before the failure; "unknown" where it could not be read back. */
export type DocumentState = "unchanged" | "changed" | "unknown";

export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    /** Word's own words, for the person who helps; never the only thing shown. */
    readonly detail = "",
    readonly documentState: DocumentState = "unknown",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}

/** The same error, with what is known of the document added. */
export function withDocumentState(error: HostError, state: DocumentState): HostError {
  return new HostError(error.code, error.detail, state);
}
