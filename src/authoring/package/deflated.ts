/** Text made small, to lie inside a page: compressed, and written as base64. Of the same text the same characters. */
import { Inflate, deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { asBase64, bytesOfBase64 } from "./base64.ts";

export const deflated = (text: string): string => asBase64(deflateSync(strToU8(text), { level: 9 }));

/** Throws if it isn't whole. */
export const inflated = (small: string): string => strFromU8(inflateSync(bytesOfBase64(small)));

/** The same; throws too where it would come to more bytes than that, however small it is. */
export function inflatedUpTo(small: string, most: number): string {
  const bytes = bytesOfBase64(small);
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const stream = new Inflate((part, last) => {
    length += part.length;
    isWhole = last;
    parts.push(part);
  });
  // A byte becomes a thousand at most, so a piece of this size can't become much before it is counted.
  const PIECE = 64;
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    if (length > most) throw new RangeError(`more than ${most} bytes`);
  }
  if (!isWhole) throw new RangeError("not whole");
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return strFromU8(all);
}
