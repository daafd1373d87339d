/** Asks for another name for what is under the cursor, and gives it everywhere in the script. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { NAME_KINDS, renameable, renamed } from "#authoring/write/rename.ts";
import { useModal } from "#ui/modal.ts";
import "./rename-dialog.css";

interface Props {
  readonly text: () => string;
  /** Where the cursor is in the text, in UTF-16 units; null while the dialog is closed. */
  readonly offset: number | null;
  /** The files that the script includes, by their paths; left out where it is alone. */
  readonly includes?: ReadonlyMap<string, string>;
  /** Puts another text in the place of all, as one step that can be undone. */
  readonly replaceAll: (text: string) => void;
  readonly close: () => void;
}

export function RenameDialog(props: Props): JSX.Element {
  const { offset, close } = props;
  const dialog = useModal(offset !== null);
  return (
    <dialog class="pause panel rename" aria-labelledby="rename-title" ref={dialog} onClose={close}>
      {offset === null ? null : <Inside {...props} offset={offset} />}
    </dialog>
  );
}

function Inside({ text, offset, includes, replaceAll, close }: Props & { readonly offset: number }): JSX.Element {
  const found = renameable(text(), offset, includes);
  const [name, setName] = useState(found?.name ?? "");
  const [why, setWhy] = useState("");
  if (found === null)
    return (
      <>
        <h2 id="rename-title">Nothing to rename here</h2>
        <p>Put the cursor into the name of a part, a reply, a variable or somebody who speaks, and try again.</p>
        <button type="button" class="button wide primary" onClick={close}>
          OK
        </button>
      </>
    );
  const rename = (): void => {
    const result = renamed(text(), offset, name, includes);
    if (!result.ok) {
      setWhy(result.why);
      return;
    }
    replaceAll(result.text);
    close();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <h2 id="rename-title">Rename {found.name}</h2>
      <p>
        A {NAME_KINDS[found.kind]}.{" "}
        {found.places === 1 ? "It stands in 1 place." : `All ${found.places} places change with it.`}
      </p>
      <label>
        <span>New name</span>
        <input
          type="text"
          value={name}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={why !== ""}
          aria-describedby="rename-why"
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
            setWhy("");
          }}
        />
      </label>
      <p id="rename-why" class="rename-why" role="alert">
        {why}
      </p>
      <p class="rename-actions">
        <button type="submit" class="button primary">
          Rename
        </button>
        <button type="button" class="button" onClick={close}>
          Cancel
        </button>
      </p>
    </form>
  );
}
