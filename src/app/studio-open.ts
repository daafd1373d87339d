/** Opens scripts to be written on in the studio: from a file, from a pack, or those that ship with Composure. */
import type { OpenedScript, OpenedScripts, SharedFile, ShippedScript } from "#studio/opened-scripts.ts";
import type { FolderScript, ScriptFolder } from "#studio/script-folder.ts";
import { titleIn } from "#studio/script-title.ts";
import { type PackMeans, type ScriptFileInPage, openPackAside, readChosenFile } from "./chosen-file.ts";
import type { Content } from "./content.ts";

export interface StudioOpening {
  /**
   * Reads a script or a pack; a script has the parts that it includes within its own text. What can't be read is refused
   * as on the start page. Never rejects.
   */
  readonly file: (file: ScriptFileInPage) => Promise<OpenedScripts>;
  /** Reads a script of a real folder; null if it can't be read. Never rejects. */
  readonly inFolder: (folder: ScriptFolder, file: string) => Promise<FolderScript | null>;
  /** Those that ship, by level. Rejects if the list can't be fetched. */
  readonly shipped: () => Promise<readonly ShippedScript[]>;
  /** The text of one that ships, for a copy. Never rejects. */
  readonly copyOf: (id: string) => Promise<OpenedScripts>;
}

interface Means extends PackMeans {
  readonly built: Pick<Content, "list">;
  /** Fetches the text of each script that ships, by its scenario's id. */
  readonly scripts: () => Promise<ReadonlyMap<string, () => Promise<string>>>;
}

const UNREAD = "It couldn’t be read. Check your connection and try again.";

export function openStudioOpening(means: Means): StudioOpening {
  const { built, scripts } = means;

  const read = async (file: ScriptFileInPage): Promise<OpenedScripts> => {
    const chosen = await readChosenFile(file);
    if (chosen.kind === "refused") return chosen;
    if (chosen.kind === "script")
      return { kind: "opened", scripts: [opened(file.name, chosen.text)], shared: [], pack: null, leftOut: [] };
    const pack = await openPackAside(chosen.bytes, means, true);
    if (pack.kind === "refused") return pack;
    const shared = new Map(pack.scripts.flatMap(({ beside }) => beside).map((one) => [one.name, one]));
    return {
      kind: "opened",
      scripts: pack.scripts.map(({ name, text }) => opened(name, text)),
      shared: [...shared.values()].filter(({ name }) => !/\.ink$/i.test(name)),
      pack: file.name.replace(/\.zip$/i, ""),
      leftOut: pack.leftOut,
    };
  };

  /** The text of a script with the parts that lie in its folder; as it is where it includes none. */
  const whole = async (folder: ScriptFolder, name: string, text: string): Promise<string> => {
    if (!/^\s*INCLUDE\s/m.test(text)) return text;
    const files = await readAll(
      folder,
      (await folder.inks()).filter((one) => one !== name),
    );
    const pack = await openPackAside([{ name, text }, ...files], means, true);
    if (pack.kind === "refused") throw new Error(pack.why);
    return pack.scripts.find((one) => one.name === name)?.text ?? text;
  };

  const inFolder = async (folder: ScriptFolder, file: string): Promise<FolderScript | null> => {
    const text = await folder.read(file);
    if (text === null) return null;
    const others = ((await folder.files()) ?? []).filter(({ kind }) => kind !== "script");
    const shared = await readAll(
      folder,
      others.map(({ name }) => name),
    );
    const words = await whole(folder, file, text);
    return { script: opened(file, words), shared, isWhole: words !== text };
  };

  return {
    inFolder: async (folder, file) => inFolder(folder, file).catch(() => null),
    file: async (file) => read(file).catch(() => ({ kind: "refused", why: UNREAD })),
    shipped: async () =>
      (await built.list())
        .filter(({ own }) => own === undefined)
        .map(({ card: { id, title, summary, language }, portrait }) => ({ id, title, summary, language, portrait })),
    async copyOf(id) {
      try {
        const text = await (await scripts()).get(id)?.();
        if (text === undefined) return { kind: "refused", why: "There is no such scenario any more." };
        return { kind: "opened", scripts: [opened(`${id}.ink`, text)], shared: [], pack: null, leftOut: [] };
      } catch {
        return { kind: "refused", why: "It couldn’t be fetched. Check your connection and try again." };
      }
    },
  };
}

/** Those of the files that can be read. */
async function readAll(folder: ScriptFolder, names: readonly string[]): Promise<readonly SharedFile[]> {
  const read = await Promise.all(names.map(async (name) => ({ name, text: await folder.read(name) })));
  return read.flatMap(({ name, text }) => (text === null ? [] : [{ name, text }]));
}

const opened = (file: string, text: string): OpenedScript => ({
  title: titleIn(text) ?? file.replace(/\.ink$/i, ""),
  file,
  text,
});
