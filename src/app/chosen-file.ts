/**
 * Reads a file that somebody chose or dropped: a script, or a pack. It is refused in the same sentences wherever it is
 * opened.
 */
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import type { OpenedPack, PackAsked } from "#authoring/pack/open-pack.ts";
import { LARGEST_PACK, PACK_TOO_LARGE } from "#authoring/pack/pack-size.ts";
import { type ScriptWorker, type ThreadMeans, askThread } from "./own-script-thread.ts";

/** The part of a `File` that is used. */
export type ScriptFileInPage = Pick<File, "name" | "size" | "arrayBuffer">;

export type ChosenFile =
  /** `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "script"; readonly text: string }
  /** Nothing of it was read yet. */
  | { readonly kind: "pack"; readonly bytes: Uint8Array };

/** Bytes. The longest scripts that people write have a tenth of it. */
const LARGEST = 1_000_000;

const NO_SCRIPT =
  "This isn’t a script. Scripts are text files, and their names end with .ink. Several in one .zip file are a pack.";

/** Rejects only if the file can't be read from the device. */
export async function readChosenFile(file: ScriptFileInPage): Promise<ChosenFile> {
  const { name, size } = file;
  if (/\.zip$/i.test(name)) {
    if (size > LARGEST_PACK) return { kind: "refused", why: PACK_TOO_LARGE };
    return { kind: "pack", bytes: new Uint8Array(await file.arrayBuffer()) };
  }
  if (!/\.ink$/i.test(name)) return { kind: "refused", why: NO_SCRIPT };
  if (size > LARGEST) return { kind: "refused", why: "This file is larger than 1 MB, which no script is." };
  const text = textOf(await file.arrayBuffer());
  return text === null ? { kind: "refused", why: NO_SCRIPT } : { kind: "script", text };
}

/** The text of a file; null if it is none. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** Why a thread gave no answer. */
export const WHY_NOT = {
  "too long": "This takes too long to check.",
  failed: "This couldn’t be checked. Check your connection and try again.",
} as const;

export interface PackMeans {
  /** Everybody who can be cast, and what they are drawn with. */
  readonly everybody: () => Promise<Pick<OwnScriptAsked, "looks" | "library">>;
  /** The texts of the guidance files of the build. */
  readonly guidance: () => Promise<PackAsked["guidance"]>;
  readonly packWorker: () => ScriptWorker;
  readonly later: ThreadMeans["later"];
}

/** Opens a pack in a worker of its own; with `whole`, each script has the parts that it includes within its text. */
export async function openPackAside(
  pack: PackAsked["pack"],
  { everybody, guidance, packWorker, later }: PackMeans,
  whole = false,
): Promise<OpenedPack> {
  const [texts, { library }] = await Promise.all([guidance(), everybody()]);
  const asked: PackAsked = { pack, guidance: texts, library, whole };
  const answer = await askThread<OpenedPack>(asked, { makeWorker: packWorker, later });
  return typeof answer === "string" ? { kind: "refused", why: WHY_NOT[answer] } : answer;
}
