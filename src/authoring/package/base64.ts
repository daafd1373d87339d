/** Bytes as base64 text and back, the same in Node, in a page and in a worker. */

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map(Array.from({ length: DIGITS.length }, (_, value) => [DIGITS.charCodeAt(value), value]));

export function asBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const left = bytes.length - at;
    parts.push(
      digit(first >> 2),
      digit(((first & 3) << 4) | (second >> 4)),
      left > 1 ? digit(((second & 15) << 2) | (third >> 6)) : "=",
      left > 2 ? digit(third & 63) : "=",
    );
  }
  return parts.join("");
}

const digit = (value: number): string => DIGITS.charAt(value);

/** What isn't base64 is passed over, as line ends are. */
export function bytesOfBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES.get(text.charCodeAt(at));
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 255;
    length += 1;
  }
  return bytes.subarray(0, length);
}
