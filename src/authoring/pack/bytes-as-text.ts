/** Bytes read as UTF-8, without a mark at their beginning; null if they aren't text. */
import { strFromU8, strToU8 } from "fflate";

const MARK = [0xef, 0xbb, 0xbf];

export function bytesAsText(bytes: Uint8Array): string | null {
  const words = MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(MARK.length) : bytes;
  const text = strFromU8(words);
  if (text.includes("\0")) return null;
  // What isn't UTF-8 is replaced as it is read, and comes back as other bytes.
  const again = strToU8(text);
  return again.length === words.length && again.every((byte, at) => byte === words[at]) ? text : null;
}
