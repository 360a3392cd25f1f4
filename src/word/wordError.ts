/**
 * Every failure that Word can give, in a closed set of codes. What a person reads about each stands in src/strings;
 * here only what happened and whether the document was touched.
 */
export type WordErrorCode =
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

export class WordError extends Error {
  override readonly name = "WordError";

  constructor(
    readonly code: WordErrorCode,
    /** Word's own words, for the person who helps; never the only thing shown. */
    readonly detail = "",
    readonly documentState: DocumentState = "unknown",
  ) {
    super(detail === "" ? code : `${code}: ${detail}`);
  }
}

/**
 * `OfficeExtension.Error.code` to ours. The values of Word.ErrorCodes and OfficeExtension.ErrorCodes in @types/office-js,
 * and those that threads report: a protected region answers AccessDenied or NotAllowed, Viewing mode GeneralException
 * (OfficeDev/office-js #5484), so "general" must also name protection as a possible cause.
 */
const CODES: Readonly<Record<string, WordErrorCode>> = {
  AccessDenied: "protected",
  NotAllowed: "protected",
  EditModeProtected: "protected",
  ReadOnly: "read-only",
  DocumentReadOnly: "read-only",
  documentNotSupported: "read-only", // a library that requires check-out: #601
  ItemNotFound: "not-found",
  InvalidObjectPath: "not-found",
  ObjectNotFound: "not-found",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  ApiNotAvailable: "not-supported",
  HostIsInCellEditMode: "busy",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  InvalidArgument: "refused",
  InvalidOrTimedOutSession: "refused",
  GeneralException: "general",
};

/** The parts of OfficeExtension.Error that are read; told by its shape, since the class is not there outside Office. */
interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function isOfficeFailure(error: unknown): error is OfficeFailure {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

/** Any error as a WordError; one that already is stays as it is. */
export function toWordError(error: unknown): WordError {
  if (error instanceof WordError) return error;
  if (!isOfficeFailure(error))
    return new WordError("general", error instanceof Error ? error.message : String(error));
  const location = error.debugInfo?.errorLocation;
  const detail = [error.code, error.message, location]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  return new WordError(CODES[error.code] ?? "general", detail);
}

/** The same error, with what is known of the document added. */
export function withDocumentState(error: WordError, state: DocumentState): WordError {
  return new WordError(error.code, error.detail, state);
}
