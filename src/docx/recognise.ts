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
  if (startsWith(bytes, OLE)) throw oleContent(bytes);
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

/** What an OLE file is, by the stream that each program puts at its root: MS-DOC 2.1, MS-XLS 2.1.1, MS-PPT 2.1.1 … */
const OLE_STREAMS: readonly (readonly [
  stream: string,
  content: "legacy-doc" | "encrypted" | "xls" | "ppt" | "msg",
])[] = [
  ["WordDocument", "legacy-doc"],
  // Word wraps an encrypted .docx so: MS-OFFCRYPTO 2.3.4.
  ["EncryptedPackage", "encrypted"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
  ["__properties_version1.0", "msg"],
];

/** An embedded object's stream has such a name too, but stands behind the file's own in the directory. */
function oleContent(bytes: Uint8Array): DocxError {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The header's sector shift and the first sector of the directory: MS-CFB 2.2.
  const directory =
    bytes.length < 512 ? 0 : (header.getUint32(48, true) + 1) * 2 ** (header.getUint16(30, true) % 32);
  const [content] = OLE_STREAMS.map(([stream, content]) => ({ content, at: find(bytes, stream, directory) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ content }) => content);
  const what = `an OLE file: ${content ?? "of an unknown program"}`;
  if (content === undefined) return new DocxError("not-a-document", what);
  if (content === "legacy-doc" || content === "encrypted") return new DocxError(content, what);
  return new DocxError("other-format", what, content);
}

/** Where a name stands as directories of OLE files write it, in UTF-16 with a zero behind it; -1 where it does not. */
function find(bytes: Uint8Array, name: string, from: number): number {
  const wanted = new Uint8Array(2 * name.length + 2);
  for (let at = 0; at < name.length; at++) wanted[2 * at] = name.charCodeAt(at);
  const first = wanted[0] ?? 0;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !wanted.every((byte, index) => bytes[at + index] === byte))
    at = bytes.indexOf(first, at + 1);
  return at;
}
