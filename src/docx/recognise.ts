import { DocxError, type ForeignFormat } from "./docxError";
import { LIMITS } from "./limits";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Tells what the bytes are by how they begin: people rename files, and mail programs give wrong names.
 * @throws DocxError for everything that is not a zip file, naming what it is
 */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxError("empty", "no bytes");
  if (bytes.length > LIMITS.file) throw new DocxError("too-large", `${bytes.length} bytes`);
  if (startsWith(bytes, OLE)) {
    // Word wraps an encrypted .docx into an OLE file with this stream: MS-OFFCRYPTO 2.3.4.
    throw contains(bytes, "EncryptedPackage")
      ? new DocxError("encrypted", "an encrypted package")
      : new DocxError("legacy-doc", "an OLE compound file");
  }
  if (startsWith(bytes, ZIP)) return;
  const format = textFormat(bytes);
  if (format) throw new DocxError("other-format", `this is ${format}`, format);
  throw new DocxError("not-a-document", "neither a zip file nor another format known here");
}

function textFormat(bytes: Uint8Array): ForeignFormat | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  if (start.startsWith("%pdf-")) return "pdf";
  if (start.startsWith("{\\rtf")) return "rtf";
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<(!doctype html|html|head|body)/.test(start)) return "html";
  // Old mail exports; a browser's "web page, one file".
  if (start.startsWith("mime-version:")) return "html";
  if (start.startsWith("<?xml")) return "xml";
  return undefined;
}

/** Whether a name stands in the bytes as UTF-16, as OLE directories write it. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from({ length: name.length * 2 }, (_, index) =>
    index % 2 ? 0 : name.charCodeAt(index / 2),
  );
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
