/**
 * CRC-32, as zip files have it: the checksum of a text's UTF-8 bytes, as 8 hexadecimal digits. It finds what was damaged
 * by accident, which is what a copy is checked for. Browsers reckon SHA-256 only on pages from a safe address, and many
 * an intranet has none.
 */
export function checksumOf(text: string): string {
  let rest = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return ((rest ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});
