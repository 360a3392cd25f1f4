/**
 * The zip container (PKWARE APPNOTE 6.3): its directory read with suspicion, its entries unpacked only when asked for,
 * and written back packed as they were. fflate does the deflating; its own `unzipSync` trusts the sizes that the file
 * declares, lets a later entry replace an earlier one of the same name, and checks no checksum.
 */
import { deflateSync } from "fflate";
import { DocxError } from "./docxError";
import { crc32, inflate } from "./inflate";
import { LIMITS } from "./limits";

export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Unpacked, as declared; `unpack` holds the entry to it. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Where a size, a count or an offset does not fit, or the writer did not care: APPNOTE 4.3.14, 4.3.15 and 4.5.3. */
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_LENGTH = 20;
const EXTRA_64 = 0x0001;
const ELSEWHERE = 0xffffffff;
const END_LENGTH = 22;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment after the end record is at most 65,535 bytes long. */
const LONGEST_COMMENT = 0xffff;
const FLAG_ENCRYPTED = 0x0001;
const FLAG_UTF8 = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01 00:00, the first date that zip knows: the same parts always give the same bytes. */
const FIXED_DATE = 0x0021;

const damaged = (why: string): DocxError => new DocxError("damaged", why);
const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The entries of a zip file in the order of its directory, folders left out.
 * @throws DocxError "damaged", "encrypted", "too-large" or "zip-bomb"
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const { count, start } = directoryOf(view, end);
  if (count > LIMITS.parts) throw new DocxError("too-large", `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_LENGTH > end || view.getUint32(at, true) !== DIRECTORY)
      throw damaged("the zip directory is cut short");
    const next =
      at +
      DIRECTORY_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end) throw damaged("the zip directory is cut short");
    const entry = readEntry(bytes, view, at);
    if (!entry.name.endsWith("/")) entries.push(entry);
    at = next;
  }
  refuseBombs(entries, bytes.length);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("the zip file has no end record");
}

/** @param end where the end record begins */
function directoryOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const locator = end - LOCATOR_64_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64)
    return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const at = number64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END_64)
    throw damaged("the zip64 end record is not where its locator says");
  return { count: number64(view, at + 32), start: number64(view, at + 48) };
}

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/**
 * The size unpacked, the size packed and the offset of the entry whose record stands at `at`; those that are too large
 * for it stand in its extra field, in this order.
 */
function sizesOf(view: DataView, at: number): readonly [size: number, packed: number, offset: number] {
  const sizes = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let field = at + DIRECTORY_LENGTH + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  for (let length = 0; field + 4 <= end; field += 4 + length) {
    length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) !== EXTRA_64) continue;
    let value = field + 4;
    for (const [index, size] of sizes.entries()) {
      if (size !== ELSEWHERE || value + 8 > Math.min(end, field + 4 + length)) continue;
      sizes[index] = number64(view, value);
      value += 8;
    }
  }
  const [size = 0, packed = 0, offset = 0] = sizes;
  return [size, packed, offset];
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & FLAG_ENCRYPTED) throw new DocxError("encrypted", "an entry of the zip file is encrypted");
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw damaged(`zip compression method ${method}`);
  const nameStart = at + DIRECTORY_LENGTH;
  const name = decodeName(bytes.subarray(nameStart, nameStart + view.getUint16(at + 28, true)));
  const [size, packedSize, local] = sizesOf(view, at);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL)
    throw damaged(`${name} is not where the zip directory says`);
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw damaged(`${name} is cut short`);
  return {
    name,
    deflated: method === DEFLATED,
    crc: view.getUint32(at + 16, true),
    size,
    packed: bytes.subarray(start, start + packedSize),
  };
}

/** Names of parts are ASCII (OPC, ECMA-376 part 2, 6.2.2.2); anything else is read as UTF-8 and kept. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function refuseBombs(entries: readonly ZipEntry[], fileSize: number): void {
  let packed = 0;
  let unpacked = 0;
  for (const entry of entries) {
    packed += entry.packed.length;
    unpacked += entry.size;
    if (entry.size > LIMITS.ratioFrom && entry.size > entry.packed.length * LIMITS.ratio)
      throw new DocxError("zip-bomb", `${entry.name} grows to ${entry.size} bytes`);
  }
  // More packed bytes than the file has: entries share them, which multiplies one bomb by many.
  if (packed > fileSize) throw new DocxError("zip-bomb", "entries overlap");
  if (unpacked > LIMITS.unpacked) throw new DocxError("too-large", `${unpacked} bytes when unpacked`);
}

/**
 * The bytes of an entry. Whatever its data would grow to, not much more than its declared size is unpacked.
 * @throws DocxError "damaged" where size or checksum differ from what the directory says, "zip-bomb" where it lies
 */
export function unpack({ name, deflated, crc, size, packed }: ZipEntry): Uint8Array {
  const bytes = deflated ? inflated(name, packed, size) : packed;
  if (bytes.length !== size) throw damaged(`${name} is not as long as declared`);
  if (crc32(bytes) !== crc) throw damaged(`${name} does not have its checksum`);
  return bytes;
}

function inflated(name: string, packed: Uint8Array, size: number): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = inflate(packed, size);
  } catch (error) {
    throw damaged(`${name} cannot be inflated: ${String(error)}`);
  }
  if (!bytes) throw new DocxError("zip-bomb", `${name} is larger than declared`);
  return bytes;
}

export function pack(name: string, bytes: Uint8Array): ZipEntry {
  return { name, deflated: true, crc: crc32(bytes), size: bytes.length, packed: deflateSync(bytes) };
}

/** The zip file of these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const sizes = entries.map((entry, index) => entry.packed.length + 2 * (names[index]?.length ?? 0));
  const length = sizes.reduce((sum, size) => sum + size + LOCAL_LENGTH + DIRECTORY_LENGTH, END_LENGTH);
  const out = new Uint8Array(length);
  const view = viewOf(out);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    writeFields(view, at + 4, entry, names[index]?.length ?? 0);
    out.set(names[index] ?? [], at + LOCAL_LENGTH);
    at += LOCAL_LENGTH + (names[index]?.length ?? 0);
    out.set(entry.packed, at);
    at += entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, DIRECTORY, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, names[index]?.length ?? 0);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(names[index] ?? [], at + DIRECTORY_LENGTH);
    at += DIRECTORY_LENGTH + (names[index]?.length ?? 0);
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

/** The fields that the local header and the directory have in common, in the same order. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, FLAG_UTF8, true);
  view.setUint16(at + 4, entry.deflated ? DEFLATED : STORED, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
