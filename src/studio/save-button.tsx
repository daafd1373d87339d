/** Saves a script: into the folder that it came from, or as a download. Another program’s changes are asked about first. */
import { Save } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";
import { NOT_WRITTEN, type ScriptFolder } from "./script-folder.ts";
import "./folder.css";

export interface SaveButtonProps {
  /** Null where it came from no folder, or where the browser can open none. */
  readonly folder: ScriptFolder | null;
  /** The name of its file. */
  readonly file: string;
  /** What stands there now. */
  readonly text: () => string;
  /** Puts what lies in the folder in the place of the text. */
  readonly takeTheirs: (text: string) => void;
  /** It lies outside the browser now. */
  readonly saved: () => void;
}

export function SaveButton({ folder, file, text, takeTheirs, saved }: SaveButtonProps): JSX.Element {
  const [said, setSaid] = useState({ words: "", isTrouble: false });
  const [theirs, setTheirs] = useState<string | null>(null);
  const dialog = useModal(theirs !== null);
  const save = async (over = false): Promise<void> => {
    setTheirs(null);
    if (folder === null) {
      saveFile(file, "text/plain;charset=utf-8", text());
      saved();
      return setSaid({ words: `${file} is in your downloads.`, isTrouble: false });
    }
    const result = await folder.write(file, text(), over);
    if (result.kind === "changed there") return setTheirs(result.text);
    const isTrouble = result.kind === "refused";
    if (!isTrouble) saved();
    setSaid({ words: isTrouble ? NOT_WRITTEN[result.why] : `Saved in ${folder.name}.`, isTrouble });
  };
  useSaveKey(() => void save());
  return (
    <div class="save-button">
      <button type="button" class="button small" onClick={() => void save()}>
        <Sign of={Save} /> {folder === null ? "Save as a file" : `Save in ${folder.name}`}
      </button>
      <p role="status">{said.isTrouble ? "" : said.words}</p>
      {said.isTrouble ? (
        <p role="alert" class="folder-trouble">
          {said.words}
        </p>
      ) : null}
      <dialog class="pause panel folder" aria-labelledby="theirs-title" ref={dialog} onClose={() => setTheirs(null)}>
        {theirs === null ? null : (
          <>
            <h2 id="theirs-title">{file} was changed in the folder</h2>
            <p>
              Another program, or somebody else, has changed it since you opened or saved it here. Nothing was written.
              Which one do you want to keep?
            </p>
            <button
              type="button"
              class="button wide primary"
              onClick={() => {
                setTheirs(null);
                // Read once more, so that it counts as known from here on.
                void folder?.read(file).then((text) => takeTheirs(text ?? theirs));
              }}
            >
              Put theirs in the place of my text
            </button>
            <p class="aside">You can undo that, and your version stays among the versions.</p>
            <button type="button" class="button wide" onClick={() => void save(true)}>
              Write mine over theirs
            </button>
            <button
              type="button"
              class="button wide"
              onClick={() => {
                setTheirs(null);
                saveFile(file, "text/plain;charset=utf-8", text());
                saved();
              }}
            >
              Save mine as a download
            </button>
            <button type="button" class="button wide" onClick={() => setTheirs(null)}>
              Cancel
            </button>
          </>
        )}
      </dialog>
    </div>
  );
}

/** Ctrl+S and ⌘S save, instead of saving the page. */
function useSaveKey(save: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      save();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
}
