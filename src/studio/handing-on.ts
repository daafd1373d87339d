/** What somebody hands on from the studio, and what comes of it. */
import type { OpenedScript, SharedFile } from "./opened-scripts.ts";

/** A script to hand on, with what its pack shares. */
export interface HandedScript extends OpenedScript {
  /** House rules and looks; none where the script goes by what ships. */
  readonly shared: readonly SharedFile[];
}

export type MadeFile =
  | { readonly kind: "made"; readonly name: string; readonly content: Blob }
  /** `why` is a sentence, and says what to do. */
  | { readonly kind: "refused"; readonly why: string };

/** How far the making is. */
export type MakingStep =
  /** This script is being checked. */
  | { readonly kind: "checking"; readonly title: string }
  /** The game is being fetched. */
  | { readonly kind: "fetching" }
  | { readonly kind: "making" };

/** Makes a file of scripts, the first of which names it. Never rejects. */
export type MakeFile = (scripts: readonly HandedScript[], told: (step: MakingStep) => void) => Promise<MadeFile>;

/** Bytes: what is larger is refused by many a mail server. */
const LARGEST_FOR_MAIL = 2_500_000;

/** A size as people say it: `12 KB`, `1.92 MB`. */
const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}\u00A0KB` : `${(bytes / 1_000_000).toFixed(2)}\u00A0MB`;

/** What becomes of one of the ways to hand a script on. */
export type Making = { readonly way: "one file" | "pack" | "text" } & (
  | { readonly kind: "step" | "saved"; readonly words: string }
  | { readonly kind: "refused"; readonly why: string }
);

export function makingWords(step: MakingStep): string {
  if (step.kind === "checking") return `Checking “${step.title}” …`;
  return step.kind === "fetching" ? "Fetching the game, 2 MB …" : "Putting it together …";
}

export function madeWords(name: string, bytes: number): string {
  const large = bytes > LARGEST_FOR_MAIL ? " That’s too large for some mailboxes: use a stick or a shared folder." : "";
  return `${name} is in your downloads: ${sizeWords(bytes)}.${large}`;
}
