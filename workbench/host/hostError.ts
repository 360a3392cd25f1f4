/** The codes with which Word refuses a call (OfficeExtension.ErrorCodes, Word.ErrorCodes), as far as the host uses them. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented";

/** A refusal that the add-in gets to see as an OfficeExtension.Error. The messages are Word's own, in English. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

const MESSAGES: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Word.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path is not valid.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotAllowed: "The action is not allowed.",
  NotImplemented: "The requested feature isn't implemented.",
};
