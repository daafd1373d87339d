/** Saves all that is kept in this browser, all scripts with all their versions, as one file. */
import { Download } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";

interface Props {
  /** Returns the file's name. Rejects if it can't be made. */
  readonly save: () => Promise<string>;
  readonly saved: () => void;
}

export function SaveAllButton({ save, saved }: Props): JSX.Element {
  const [said, setSaid] = useState("");
  const press = async (): Promise<void> => {
    try {
      const file = await save();
      saved();
      setSaid(
        `All your scripts, with their versions, are in ${file}, in your downloads. “Load a copy” on the start page brings them back.`,
      );
    } catch {
      setSaid("The copy couldn’t be made. Open a script and use “Save as a file” instead.");
    }
  };
  return (
    <div class="save-all">
      <button type="button" class="button small" onClick={() => void press()}>
        <Sign of={Download} /> Save a copy of all
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
