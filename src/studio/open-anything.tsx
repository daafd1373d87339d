/** Opens what somebody wants to write on: a script or a pack, chosen or dropped, or a copy of a scenario that ships. */
import { Copy, FileText } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FileButton, useDroppedFile } from "#ui/file-button.tsx";
import { FileDialog, FileRefused } from "#ui/home/chosen-file.tsx";
import { Sign } from "#ui/signs.tsx";
import { CopyDialog } from "./copy-dialog.tsx";
import type { OpenedScripts, ShippedScript } from "./opened-scripts.ts";
import "./open-anything.css";

export interface OpenAnythingProps {
  /** None of these two ever rejects. */
  readonly openFile: (file: File) => Promise<OpenedScripts>;
  readonly copyOf: (id: string) => Promise<OpenedScripts>;
  /** Rejects if the list can't be fetched. */
  readonly shipped: () => Promise<readonly ShippedScript[]>;
  /** Takes what was opened: each script becomes a draft. `from` names the file. */
  readonly opened: (what: Extract<OpenedScripts, { kind: "opened" }>, from: string) => void;
}

export function OpenAnything({ openFile, copyOf, shipped, opened }: OpenAnythingProps): JSX.Element {
  const [reading, setReading] = useState("");
  const [copies, setCopies] = useState(false);
  const [refused, setRefused] = useState<{ readonly title: string; readonly why: string } | null>(null);
  const take = async (name: string, asked: Promise<OpenedScripts>): Promise<void> => {
    setReading(name);
    const result = await asked;
    setReading("");
    setCopies(false);
    if (result.kind === "opened") opened(result, name);
    else setRefused({ title: `${name} wasn’t opened`, why: result.why });
  };
  const openOne = (file: File): void => void take(file.name, openFile(file));
  useDroppedFile(openOne);
  const close = (): void => setRefused(null);
  return (
    <div class="open-anything">
      <FileButton accept=".ink,.zip" label="A script or a pack to open" chosen={openOne}>
        <Sign of={FileText} /> Open a file
      </FileButton>
      <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setCopies(true)}>
        <Sign of={Copy} /> Copy a ready-made one
      </button>
      <p role="status">{reading === "" ? "" : `Opening ${reading} …`}</p>
      <CopyDialog
        open={copies}
        close={() => setCopies(false)}
        shipped={shipped}
        copy={({ id, title }) => void take(title, copyOf(id))}
      />
      <FileDialog about={refused} close={close}>
        {(about) => <FileRefused {...about} close={close} />}
      </FileDialog>
    </div>
  );
}
