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

/** Characters are bytes here: what is larger is refused by many a mail server. */
export const LARGEST_FOR_MAIL = 2_500_000;

/** A size as people say it: `12 KB`, `1.92 MB`. */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(2)} MB`;
