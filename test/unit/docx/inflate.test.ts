import { deflateSync } from "fflate";
import * as terminal from "../../../src/cli/inflate";
import * as everywhere from "../../../src/docx/inflate";
import fc from "../../random";

/** As ISO 3309 defines it, a bit at a time. */
function bitByBit(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Small and large, so that several slices are needed. */
const content = fc
  .tuple(fc.uint8Array({ maxLength: 70 }), fc.nat(3_000))
  .map(([bytes, times]) =>
    Uint8Array.from({ length: bytes.length * times }, (_, at) => bytes[at % bytes.length] ?? 0),
  );

describe.each<[string, typeof everywhere]>([
  ["in a browser", everywhere],
  ["in the terminal", terminal],
])("%s", (_, { crc32, inflate }) => {
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

  test("what was packed comes out again, and nothing where more comes out than is wanted", () => {
    fc.assert(
      fc.property(content, (bytes) => {
        const packed = deflateSync(bytes);
        const unpacked = inflate(packed, bytes.length);
        expect(Buffer.compare(unpacked ?? Uint8Array.of(0), bytes)).toBe(0);
        if (bytes.length > 1) expect(inflate(packed, bytes.length - 1)).toBeUndefined();
      }),
    );
  });

  test("a stream that is cut short or broken is no stream", () => {
    const packed = deflateSync(Uint8Array.from({ length: 5_000 }, (_, at) => (at * at) % 251));
    expect(() => inflate(packed.subarray(0, packed.length >> 1), 5_000)).toThrow();
    expect(() => inflate(Uint8Array.of(0xff, 0xff, 0xff), 5_000)).toThrow();
  });
});
