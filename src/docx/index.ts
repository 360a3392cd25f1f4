export { DocxError, type DocxErrorCode, type ForeignFormat } from "./docxError";
export { DocxPackage, openDocx, packDocx } from "./package";
export { readSourceDocument } from "./read/readSourceDocument";
import { LIMITS } from "./limits";

/** More bytes than these are refused; who reads files need not even begin. */
export const LARGEST_FILE = LIMITS.file;
