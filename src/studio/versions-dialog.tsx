/** Earlier versions of a script, each compared with what stands there now, to go back to. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type ComparedLine, linesChanged } from "#authoring/write/lines-changed.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { VersionMark } from "#records/studio-table.ts";
import { useModal } from "#ui/modal.ts";
import { whenWords } from "#ui/when.ts";

interface Props {
  readonly open: boolean;
  readonly close: () => void;
  readonly drafts: Pick<StudioDrafts, "open" | "version">;
  readonly draft: string;
  readonly now: () => number;
  /** What stands there now. */
  readonly text: () => string;
  /** Keeps what stands there now under a name. */
  readonly keepAs: (name: string) => Promise<void>;
  readonly restore: (text: string) => void;
}

interface Chosen extends VersionMark {
  /** Null where it is gone. */
  readonly text: string | null;
}

export function VersionsDialog({ open, close, drafts, draft, now, text, keepAs, restore }: Props): JSX.Element {
  const dialog = useModal(open);
  const [all, setAll] = useState<readonly VersionMark[] | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [name, setName] = useState("");
  const read = async (): Promise<void> => setAll((await drafts.open(draft))?.versions ?? []);
  useEffect(() => {
    if (!open) return;
    setChosen(null);
    void read();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- they are read when the dialog opens
  }, [open]);
  const choose = async (mark: VersionMark): Promise<void> =>
    setChosen({ ...mark, text: await drafts.version(draft, mark.at) });
  const named = async (): Promise<void> => {
    await keepAs(name.trim());
    setName("");
    await read();
  };
  return (
    <dialog class="pause panel versions" aria-labelledby="versions-title" ref={dialog} onClose={close}>
      <h2 id="versions-title">Versions</h2>
      <p>
        Every pause in your typing is kept: the last fifty, one a day of those before, and whatever you give a name.
      </p>
      <form
        class="version-name"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") void named();
        }}
      >
        <label>
          Name what is there now
          <input value={name} placeholder="Read by Jo" onInput={({ currentTarget }) => setName(currentTarget.value)} />
        </label>
        <button type="submit" class="button small">
          Keep it
        </button>
      </form>
      {all === null ? <p role="status">Looking …</p> : null}
      <ol class="version-list" aria-label="Versions, the latest first">
        {(all ?? []).map((mark) => (
          <li key={mark.at}>
            <button
              type="button"
              class="button small"
              aria-pressed={chosen?.at === mark.at}
              onClick={() => void choose(mark)}
            >
              {mark.name === undefined ? null : <strong>{mark.name}, </strong>}
              {whenWords(mark.at, now())}, {new Date(mark.at).toLocaleTimeString("en-GB")}
            </button>
          </li>
        ))}
      </ol>
      {chosen === null ? null : chosen.text === null ? (
        <p role="alert">This version isn’t there any more.</p>
      ) : (
        <Comparison lines={linesChanged(text(), chosen.text)} />
      )}
      <p class="studio-actions">
        {chosen === null || chosen.text === null ? null : (
          <button type="button" class="button primary" onClick={() => restore(chosen.text ?? "")}>
            Go back to this one
          </button>
        )}
        <button type="button" class="button" onClick={close}>
          Close
        </button>
      </p>
    </dialog>
  );
}

const SIGNS: Readonly<Record<ComparedLine["kind"], string>> = { same: "", removed: "goes", added: "comes" };

function Comparison({ lines }: { lines: readonly ComparedLine[] }): JSX.Element {
  const changed = lines.filter(({ kind }) => kind !== "same");
  if (changed.length === 0) return <p role="status">It’s the same as now.</p>;
  return (
    <ul class="comparison" aria-label="What would change" tabIndex={0}>
      {changed.map(({ kind, text }, index) => (
        <li key={index} data-kind={kind}>
          <strong>{SIGNS[kind]}</strong> {text}
        </li>
      ))}
    </ul>
  );
}
