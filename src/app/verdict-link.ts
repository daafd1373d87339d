/** A trainer's verdict packed into the end of a link, and back; and opened from a file. Loaded when one is sent or opened. */
import { deflated, inflatedUpTo } from "#authoring/package/deflated.ts";
import { BROKEN_LINK, type Replay, type Unreadable, otherVersion, writeReplay } from "#debrief/share-link.ts";
import type { Verdict } from "#debrief/verdict.ts";
import {
  LARGEST_VERDICT,
  type SentVerdict,
  readShortVerdict,
  readVerdictFile,
  shortVerdict,
} from "#records/verdict-file.ts";
import { type Route, go } from "#ui/route.ts";

/** Stands before what is packed. */
const VERSION = "1";

/** The page that shows a verdict that was sent, the conversation in its address. */
export function verdictRoute({ scenario, made, verdict }: SentVerdict): Route {
  const packed = VERSION + deflated(shortVerdict(verdict)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return { kind: "replay", link: writeReplay({ scenario, made, opens: "verdict", verdict: packed }) };
}

export type SentInLink =
  | { readonly kind: "read"; readonly verdict: Verdict }
  | { readonly kind: "unread"; readonly error: Unreadable };

/** Unpacks what `verdictRoute` packed. What isn't that, or would come to too much, is refused. */
export function verdictIn(packed: string, { made }: Pick<Replay, "made">): SentInLink {
  const version = packed.charAt(0);
  if (version !== VERSION) return { kind: "unread", error: otherVersion(version) };
  const verdict = readShortVerdict(unpacked(packed.slice(1)), made.steps.length);
  return verdict === null ? { kind: "unread", error: BROKEN_LINK } : { kind: "read", verdict };
}

/** Empty where it can't be unpacked. */
function unpacked(packed: string): string {
  try {
    return inflatedUpTo(packed.replaceAll("-", "+").replaceAll("_", "/"), LARGEST_VERDICT);
  } catch {
    return "";
  }
}

/** Opens the page of a verdict's file. Returns why that isn't possible, in a sentence; empty if it is. */
export async function openVerdictFile(file: Pick<File, "name" | "size" | "text">): Promise<string> {
  const name = `“${file.name}”`;
  if (file.size > LARGEST_VERDICT) return `${name} is no trainer’s verdict: it is too large for one.`;
  const text = await file.text().catch(() => null);
  if (text === null) return `${name} couldn’t be read. Choose it again.`;
  const read = readVerdictFile(text);
  if (read.kind === "refused") return `${name} ${read.why}`;
  go(verdictRoute(read.sent));
  return "";
}
