/** The scenarios that ship with Composure: a copy of one is a good beginning of one’s own. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useModal } from "#ui/modal.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import type { ShippedScript } from "./opened-scripts.ts";

interface Props {
  readonly open: boolean;
  readonly close: () => void;
  readonly shipped: () => Promise<readonly ShippedScript[]>;
  readonly copy: (script: ShippedScript) => void;
}

export function CopyDialog({ open, close, shipped, copy }: Props): JSX.Element {
  const dialog = useModal(open);
  const [list, setList] = useState<readonly ShippedScript[] | "coming" | "missing">("coming");
  useEffect(() => {
    if (!open) return;
    setList("coming");
    shipped().then(setList, () => setList("missing"));
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- they are asked for when the dialog opens
  }, [open]);
  return (
    <dialog class="pause panel copies" aria-labelledby="copies-title" ref={dialog} onClose={close}>
      <h2 id="copies-title">Copy a scenario</h2>
      <p>You get a copy of your own. The original stays as it is.</p>
      {list === "coming" ? <p role="status">Fetching the list …</p> : null}
      {list === "missing" ? (
        <p role="alert">The list couldn’t be fetched. Check your connection, close this and try again.</p>
      ) : null}
      <ul class="copy-list">
        {(typeof list === "string" ? [] : list).map((script) => (
          <li key={script.id}>
            <button type="button" class="copy-one" onClick={() => copy(script)}>
              <img src={script.portrait} alt="" width={72} height={72} />
              <span {...wordsIn(script.language)}>
                <strong>{script.title}</strong> {script.summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={close}>
        Cancel
      </button>
    </dialog>
  );
}
