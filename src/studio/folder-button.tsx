/** Opens a real folder, and shows the scripts in it to pick one. Only where the browser can open folders. */
import { FolderOpen } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { Sign } from "#ui/signs.tsx";
import { whenWords } from "#ui/when.ts";
import type { FolderFile, FolderScript, ScriptFolder } from "./script-folder.ts";
import "./folder.css";

export interface FolderButtonProps {
  /** Has somebody pick a folder: null if they think better of it, a sentence if the browser doesn't let them. */
  readonly pick: () => Promise<ScriptFolder | string | null>;
  /** Reads a script of the folder; null if it can't be read. Never rejects. */
  readonly read: (folder: ScriptFolder, file: string) => Promise<FolderScript | null>;
  /** Takes a script to be written on. It is saved in `folder`, unless that is null. */
  readonly opened: (script: FolderScript, folder: ScriptFolder | null) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

interface Shown {
  readonly folder: ScriptFolder;
  readonly files: readonly FolderFile[];
}

const NOT_READ = "This folder couldn’t be read. Open it again, and allow it when the browser asks.";

export function FolderButton({ pick, read, opened, clock }: FolderButtonProps): JSX.Element {
  const [shown, setShown] = useState<Shown | null>(null);
  const [trouble, setTrouble] = useState("");
  const dialog = useModal(shown !== null);
  const close = (): void => setShown(null);
  const open = async (): Promise<void> => {
    setTrouble("");
    const folder = await pick();
    if (folder === null) return;
    if (typeof folder === "string") return setTrouble(folder);
    const files = await folder.files().catch(() => null);
    if (files === null) setTrouble(NOT_READ);
    else setShown({ folder, files });
  };
  const take = async (folder: ScriptFolder, name: string): Promise<void> => {
    const script = await read(folder, name);
    if (script === null)
      return setTrouble(`${name} can’t be opened: it is gone, larger than 1 MB, or isn’t saved as UTF-8 text.`);
    close();
    opened(script, script.isWhole ? null : folder);
  };
  return (
    <div class="folder-button">
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => void open()}>
        <Sign of={FolderOpen} /> Open a folder
      </button>
      {shown === null ? <Trouble words={trouble} /> : null}
      <dialog class="pause panel folder" aria-labelledby="folder-title" ref={dialog} onClose={close}>
        {shown === null ? null : (
          <>
            <h2 id="folder-title">{shown.folder.name}</h2>
            <FolderFiles {...shown} now={clock()} take={(name) => void take(shown.folder, name)} />
            <Trouble words={trouble} />
            <button type="button" class="button" onClick={close}>
              Cancel
            </button>
          </>
        )}
      </dialog>
    </div>
  );
}

const Trouble = ({ words }: { words: string }): JSX.Element | null =>
  words === "" ? null : (
    <p role="alert" class="folder-trouble">
      {words}
    </p>
  );

function FolderFiles({ files, now, take }: Pick<Shown, "files"> & { now: number; take: (name: string) => void }) {
  const scripts = files.filter(({ kind }) => kind === "script");
  const others = files.filter(({ kind }) => kind !== "script");
  if (scripts.length === 0)
    return <p>There’s no script in this folder. Scripts are text files, and their names end with .ink.</p>;
  return (
    <>
      <p>Which one do you want to write on? Saving it writes it back into this folder.</p>
      <ul class="folder-files">
        {scripts.map(({ name, changed }) => (
          <li key={name}>
            <button type="button" class="folder-file" onClick={() => take(name)}>
              <strong>{name}</strong> <span class="aside">changed {whenWords(changed, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? null : <p class="aside">Goes with them: {others.map(({ name }) => name).join(", ")}.</p>}
    </>
  );
}
