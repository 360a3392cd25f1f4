/** The terminal's own src/docx/inflate.ts, with what Node has built in. */
import { crc32, inflateRawSync } from "node:zlib";

export { crc32 };

export function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return undefined;
    throw error;
  }
}
