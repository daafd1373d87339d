/**
 * Reads a zip file that may come from anybody. What is in it is believed only once it was unpacked, and unpacking ends at
 * a bound, whatever sizes the file claims. The form: APPNOTE.TXT of PKWARE, 4.3.
 */
import { Inflate } from "fflate";
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { crc32 } from "#scenario/crc-32.ts";
import { bytesAsText } from "./bytes-as-text.ts";

/** One file in a zip file, still packed. */
export interface ZipEntry {
  /** As it is written there: nobody has checked where it leads. */
  readonly name: string;
  /**
   * Unpacks at most so many bytes, and holds little more than that in memory. Fails with the end of a sentence about it,
   * or with null if it is longer.
   */
  readonly unpack: (most: number) => Result<Uint8Array, string | null>;
}

/** More files than anybody packs by hand. */
const MOST_ENTRIES = 1000;

const DAMAGED = "This zip file is damaged. Download or copy it again.";
const damaged = failure(DAMAGED);

/** The files of a zip file, without its folders; or a sentence about why there are none. Nothing is unpacked. */
export function entriesOfZip(zip: Uint8Array): Result<readonly ZipEntry[], string> {
  const end = endOfZip(zip);
  if (end === null)
    return failure(long(zip, 0) === LOCAL ? DAMAGED : "This isn’t a zip file. Open it with the program that made it.");
  const count = short(zip, end + 10);
  if (count > MOST_ENTRIES) return failure(`There are more than ${MOST_ENTRIES} files in this zip file.`);
  const entries: ZipEntry[] = [];
  let at = long(zip, end + 16);
  for (let number = 0; number < count; number++) {
    if (at + CENTRAL_LENGTH > end || long(zip, at) !== CENTRAL) return damaged;
    const nameLength = short(zip, at + 28);
    const next = at + CENTRAL_LENGTH + nameLength + short(zip, at + 30) + short(zip, at + 32);
    if (next > end) return damaged;
    const flags = short(zip, at + 8);
    const name = nameIn(zip.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength), flags);
    const packed = { zip, central: at, flags };
    if (!name.endsWith("/")) entries.push({ name, unpack: (most) => unpacked(packed, most) });
    at = next;
  }
  return success(entries);
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Bytes, without names and what programs add. */
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** Where the list of a zip file ends; null if there is none. */
function endOfZip(zip: Uint8Array): number | null {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at--) if (long(zip, at) === END) return at;
  return null;
}

interface Packed {
  readonly zip: Uint8Array;
  /** Where it stands in the list. */
  readonly central: number;
  readonly flags: number;
}

const STORED = 0;
const DEFLATED = 8;
const LOCKED = 1;

function unpacked({ zip, central, flags }: Packed, most: number): Result<Uint8Array, string | null> {
  if ((flags & LOCKED) !== 0) return failure("is locked with a password. Pack it without one.");
  const method = short(zip, central + 10);
  if (method !== STORED && method !== DEFLATED)
    return failure("is packed in a way that can’t be read here. Pack it as a plain zip file.");
  const local = long(zip, central + 42);
  const broken = failure("is damaged. Download or copy the zip file again.");
  if (local + LOCAL_LENGTH > zip.length || long(zip, local) !== LOCAL) return broken;
  const from = local + LOCAL_LENGTH + short(zip, local + 26) + short(zip, local + 28);
  const packedSize = long(zip, central + 20);
  if (from + packedSize > zip.length) return broken;
  const declared = long(zip, central + 24);
  if (declared > most) return failure(null);
  const packed = zip.subarray(from, from + packedSize);
  // What holds more than it says is a trap, or damaged.
  const bytes = method === STORED ? packed : inflated(packed, declared);
  if (bytes === "longer" || (bytes !== null && bytes.length > declared))
    return failure("unpacks to more than it says. The zip file may be a trap.");
  const isWhole = bytes !== null && bytes.length === declared && crc32(bytes) === long(zip, central + 16);
  return isWhole ? success(bytes) : broken;
}

/** Bytes that are unpacked in one go. They make a thousand times as many at most. */
const SLICE = 512;

/** Unpacked bytes; null if they can't be. */
function inflated(packed: Uint8Array, most: number): Uint8Array | "longer" | null {
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (size > most) return "longer";
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const UTF_8 = 1 << 11;

/** Without the mark for UTF-8, programs write names in the old letters of their own system: only the plain ones are sure. */
function nameIn(bytes: Uint8Array, flags: number): string {
  const isPlain = bytes.every((byte) => byte < 0x80);
  if (isPlain || (flags & UTF_8) === 0) return String.fromCharCode(...bytes);
  return bytesAsText(bytes) ?? String.fromCharCode(...bytes);
}

const short = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const long = (bytes: Uint8Array, at: number): number => (short(bytes, at) | (short(bytes, at + 2) << 16)) >>> 0;
