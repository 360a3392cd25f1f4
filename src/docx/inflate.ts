/**
 * What unpacking takes, in any browser. The terminal's build puts src/cli/inflate.ts in the place of this file (see
 * webpack.config.js): Node has both built in, several times as quick.
 */
import { Inflate } from "fflate";

/** At most 1032 times as much comes out of one slice before the count is looked at again. */
const SLICE = 16 * 1024;

/**
 * The raw deflate stream unpacked, or undefined where more than `size` bytes come out; not much more are ever held.
 * @throws Error where the stream is broken
 */
export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length && length <= size; at += SLICE)
    inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  if (length > size) return undefined;
  return chunks.length === 1 && chunks[0] ? chunks[0] : concatenate(chunks, length);
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What a byte does to the checksum when it is followed by no byte, by one, by two and by three zeros, 256 values each. */
const TABLES = tables();

function tables(): Int32Array {
  const values = new Int32Array(4 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    values[byte] = value;
  }
  for (let at = 256; at < values.length; at++) {
    const before = values[at - 256] ?? 0;
    values[at] = (before >>> 8) ^ (values[before & 0xff] ?? 0);
  }
  return values;
}

/** @param zeros how many bytes of the word stand behind this one */
const effect = (byte: number, zeros: number): number => TABLES[zeros * 256 + (byte & 0xff)] ?? 0;

/** CRC-32 as zip files use it (ISO 3309, polynomial 0xEDB88320): fflate computes it but does not export it. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length - (bytes.length % 4);
  let crc = -1;
  let at = 0;
  // Four bytes at a time take a third of the time of one at a time.
  for (; at < words; at += 4) {
    const word = crc ^ view.getInt32(at, true);
    crc = effect(word, 3) ^ effect(word >>> 8, 2) ^ effect(word >>> 16, 1) ^ effect(word >>> 24, 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ effect(crc ^ view.getUint8(at), 0);
  return ~crc >>> 0;
}
