import fc from "../../random";
import { crc32 } from "../../../src/docx/crc32";

/** As ISO 3309 defines it, a bit at a time. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test.each([
  ["", 0],
  ["a", 0xe8b7be43],
  ["123456789", 0xcbf43926],
])("%j has the checksum that is published for it", (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});

test("any bytes have theirs, wherever they lie in their buffer", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), fc.nat(7), (bytes, from) => {
      const part = bytes.subarray(Math.min(from, bytes.length));
      expect(crc32(part)).toBe(bitByBit(part));
    }),
  );
});
