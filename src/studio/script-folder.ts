/** A folder on somebody's device, as the studio works with it: app/studio-folder.ts opens one. */

import type { OpenedScript, SharedFile } from "./opened-scripts.ts";

export interface FolderFile {
  readonly name: string;
  readonly kind: "script" | "house rules" | "looks";
  /** Milliseconds since 1970. */
  readonly changed: number;
}

export type FolderWrite =
  | { readonly kind: "written" }
  /** Another program has changed it, or made it, since it was read or written here. Nothing was written. */
  | { readonly kind: "changed there"; readonly text: string }
  | { readonly kind: "refused"; readonly why: "denied" | "full" | "gone" | "failed" };

/** A script of a folder, to be written on. */
export interface FolderScript {
  readonly script: OpenedScript;
  /** The house rules and looks that lie beside it. */
  readonly shared: readonly SharedFile[];
  /**
   * It has the parts that it includes within its text: written back, they would be there twice. So it is saved as a file
   * of its own.
   */
  readonly isWhole: boolean;
}

export interface ScriptFolder {
  readonly name: string;
  /** By name; null if the browser isn't allowed to look any more. Rejects if the folder can't be read. */
  readonly files: () => Promise<readonly FolderFile[] | null>;
  /** The paths of all its .ink files, those in folders within it, too. Rejects if the folder can't be read. */
  readonly inks: () => Promise<readonly string[]>;
  /** The text of a file, also of one in a folder in it; null if it is gone, is no text, or may not be read. Never rejects. */
  readonly read: (name: string) => Promise<string | null>;
  /** Writes a file. With `over`, what somebody else has changed is lost. Never rejects. */
  readonly write: (name: string, text: string, over?: boolean) => Promise<FolderWrite>;
}

/** Why a file wasn't written, and what to do. */
export const NOT_WRITTEN: Readonly<Record<Extract<FolderWrite, { kind: "refused" }>["why"], string>> = {
  denied: "The browser may not write into this folder. Save again and allow it, or save a file instead.",
  full: "The disk is full. Make room, then save again.",
  gone: "The folder isn’t there any more. It may have been moved or renamed: open it again.",
  failed: "It couldn’t be written. The file may be open in another program: close it there and save again.",
};
