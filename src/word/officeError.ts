/** What office.js throws, as one of our errors. */
import { HostError, type HostErrorCode } from "../document/hostError";

/**
 * `OfficeExtension.Error.code` to ours. The values of Word.ErrorCodes and OfficeExtension.ErrorCodes in @types/office-js,
 * and those that threads report: a protected region answers AccessDenied or NotAllowed, Viewing mode GeneralException
 * (OfficeDev/office-js #5484), so "general" must also name protection as a possible cause.
 */
const CODES: Readonly<Record<string, HostErrorCode>> = {
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

/** Any error as a HostError; one that already is stays as it is. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (!isOfficeFailure(error))
    return new HostError("general", error instanceof Error ? error.message : String(error));
  const location = error.debugInfo?.errorLocation;
  const detail = [error.code, error.message, location]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
  return new HostError(CODES[error.code] ?? "general", detail);
}
