/** Opens a script of a real folder to be written on, with the parts, house rules and looks that lie beside it. */
import { includedParts, wholeScript } from "#authoring/pack/whole-script.ts";
import type { OpenedScript, SharedFile } from "./opened-scripts.ts";
import type { ScriptFolder } from "./script-folder.ts";
import { titleIn } from "./script-title.ts";

export interface FolderScript {
  readonly script: OpenedScript;
  readonly shared: readonly SharedFile[];
  /**
   * It has the parts that it includes within its text: written back, it would stand there twice. So it is saved as a file
   * of its own.
   */
  readonly isWhole: boolean;
}

/** Null if it can't be read. */
export async function scriptInFolder(folder: ScriptFolder, file: string): Promise<FolderScript | null> {
  const text = await folder.read(file);
  if (text === null) return null;
  const parts = await includedParts(text, folder.read);
  const others = ((await folder.files().catch(() => null)) ?? []).filter(({ kind }) => kind !== "script");
  const shared = await Promise.all(others.map(async ({ name }) => ({ name, text: await folder.read(name) })));
  const whole = wholeScript(text, parts);
  return {
    script: { title: titleIn(text) ?? file.replace(/\.ink$/i, ""), file, text: whole },
    shared: shared.flatMap(({ name, text: words }) => (words === null ? [] : [{ name, text: words }])),
    isWhole: whole !== text,
  };
}
