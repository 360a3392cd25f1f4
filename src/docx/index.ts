export { DocxError, type DocxErrorCode, type ForeignFormat } from "./docxError";
export { DocxPackage, openDocx, packDocx } from "./package";
export { readSourceDocument } from "./read/readSourceDocument";
