/** What opens scripts in the studio and hands them on, on a page without a desk: a text, and all that is done with it. */
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { builtContent } from "#app/built-content.ts";
import { askThread } from "#app/own-script-thread.ts";
import { openStudioFiles } from "#app/studio-files.ts";
import { canOpenFolders, pickFolder } from "#app/studio-folder.ts";
import type { CheckedScript, SoundScript } from "#authoring/own-script.ts";
import { FolderButton } from "#studio/folder-button.tsx";
import { HandOnDialog } from "#studio/hand-on-dialog.tsx";
import type { HandedScript } from "#studio/handing-on.ts";
import { OpenAnything } from "#studio/open-anything.tsx";
import { SaveButton } from "#studio/save-button.tsx";
import type { ScriptFolder } from "#studio/script-folder.ts";
import "#ui/styles/main.css";
import "#ui/styles/home.css";

const { opening, handingOn } = openStudioFiles(builtContent);

async function soundOf({ file, text }: HandedScript): Promise<SoundScript | null> {
  const [rulebook, handbook] = await Promise.all([builtContent.rulebook(), builtContent.handbook()]);
  const everybody = (await import("virtual:everybody")).default;
  const found = await askThread<CheckedScript>(
    { id: "own-trial", file, text, includes: new Map(), rulebook, handbook, ...everybody },
    {
      makeWorker: () =>
        new Worker(new URL("../../../src/app/own-script-worker.ts", import.meta.url), { type: "module" }),
      later: () => () => undefined,
    },
  );
  return typeof found === "string" || found.kind === "wrong" ? null : found;
}

function Parts() {
  const [drafts, setDrafts] = useState<readonly HandedScript[]>([]);
  const [text, setText] = useState("");
  const [folder, setFolder] = useState<ScriptFolder | null>(null);
  const [playable, setPlayable] = useState<SoundScript | null>(null);
  const [open, setOpen] = useState(false);
  const [sheets, setSheets] = useState("");
  const [draft = { title: "Nothing", file: "nothing.ink", text: "", shared: [] }, ...others] = drafts;
  const take = (scripts: readonly HandedScript[], from: ScriptFolder | null): void => {
    setDrafts([...scripts, ...drafts]);
    setText(scripts[0]?.text ?? "");
    setFolder(from);
  };
  useEffect(() => {
    setPlayable(null);
    void soundOf({ ...draft, text }).then(setPlayable);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the text is all of the draft that changes
  }, [text]);
  return (
    <main class="page">
      <h1>{draft.title}</h1>
      <OpenAnything
        openFile={opening.file}
        copyOf={opening.copyOf}
        shipped={opening.shipped}
        opened={({ scripts, shared }) =>
          take(
            scripts.map((script) => ({ ...script, shared })),
            null,
          )
        }
      />
      {canOpenFolders(window) ? (
        <FolderButton
          pick={async () => pickFolder(window)}
          read={opening.inFolder}
          opened={({ script, shared }, from) => take([{ ...script, shared }], from)}
          clock={Date.now}
        />
      ) : null}
      <SaveButton folder={folder} file={draft.file} text={() => text} takeTheirs={setText} saved={() => undefined} />
      <button type="button" class="button small" onClick={() => setOpen(true)}>
        Hand on
      </button>
      <p>{playable === null ? "Can’t be played" : "Can be played"}</p>
      <p>{draft.shared.map(({ name }) => name).join(", ")}</p>
      <p>{sheets}</p>
      <textarea
        aria-label="Text"
        rows={20}
        cols={90}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <HandOnDialog
        open={open}
        saved={() => undefined}
        close={() => setOpen(false)}
        title={draft.title}
        file={draft.file}
        text={() => text}
        shared={draft.shared}
        playable={playable}
        others={others.map((other) => ({
          id: other.file,
          title: other.title,
          isPlayable: /Broken/.test(other.title) ? false : null,
          read: async () => Promise.resolve(other),
        }))}
        makePack={handingOn.makePack}
        makeOneFile={handingOn.makeOneFile}
        openSheets={(script) => setSheets(`Sheets of ${script.card.title}`)}
      />
    </main>
  );
}

const host = document.querySelector("#app");
if (host !== null) render(<Parts />, host);
