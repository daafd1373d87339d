/** How a saved copy is checked for damage. */
import { crc32 } from "#scenario/crc-32.ts";

/**
 * The checksum of a text's UTF-8 bytes, as 8 hexadecimal digits. It finds what was damaged by accident, which is what a
 * copy is checked for. Browsers reckon SHA-256 only on pages from a safe address, and many an intranet has none.
 */
export const checksumOf = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, "0");
