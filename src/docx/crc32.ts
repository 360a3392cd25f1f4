/** CRC-32 as zip files use it (ISO 3309, polynomial 0xEDB88320): fflate computes it but does not export it. */
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  const end = bytes.length;
  // By index: the iterator of for…of costs several times as much until it is compiled, and most files are read once.
  for (let at = 0; at < end; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
