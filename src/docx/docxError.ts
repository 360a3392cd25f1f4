/** Why bytes cannot be read as a Word document. A closed set: add to it, never rename. */
export type DocxErrorCode =
  /** No bytes at all. */
  | "empty"
  /** None of the formats known here. */
  | "not-a-document"
  /** Another format, whatever the file's name says: `format` tells which. */
  | "other-format"
  /** The binary .doc of Word 97–2003. */
  | "legacy-doc"
  /** Needs a password to open. */
  | "encrypted"
  /** Cut short, or changed on its way. */
  | "damaged"
  /** A zip, but the parts that make a Word document are not in it. */
  | "missing-part"
  /** Two parts of one name, or a name that points out of the package. */
  | "bad-part-name"
  /** XML that is not well-formed, declares a document type (and so entities), or nests absurdly deep. */
  | "bad-xml"
  /** Larger than any document that a person writes. */
  | "too-large"
  /** Small on disk, enormous once unpacked: made to do harm. */
  | "zip-bomb";

/** What a file really is, where it is no Word document. */
export type ForeignFormat =
  "pdf" | "rtf" | "html" | "xml" | "odt" | "ods" | "odp" | "xls" | "xlsx" | "ppt" | "pptx" | "msg" | "zip";

/** The message is for developers; what people read is made from `code` where it is shown. */
export class DocxError extends Error {
  override readonly name = "DocxError";

  constructor(
    readonly code: DocxErrorCode,
    message: string,
    readonly format?: ForeignFormat,
  ) {
    super(message);
  }
}
