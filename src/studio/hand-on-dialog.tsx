/** Hands a script on: as one file that plays it, as a pack, as its text, or on paper. Says what becomes of it. */
import { FileCode, FileText, Package, Printer } from "lucide";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { SoundScript } from "#authoring/own-script.ts";
import { useModal } from "#ui/modal.ts";
import { saveFile } from "#ui/save-file.ts";
import { HandOnWay } from "./hand-on-way.tsx";
import { AlsoHandedOn, type OtherDraft } from "./also-handed-on.tsx";
import { type HandedScript, type MakeFile, type Making, madeWords, makingWords } from "./handing-on.ts";
import type { SharedFile } from "./opened-scripts.ts";
import "./hand-on.css";

export interface HandOnProps {
  readonly open: boolean;
  readonly close: () => void;
  readonly title: string;
  /** What its file is called: `the-kettle.ink`. */
  readonly file: string;
  /** What stands there now. */
  readonly text: () => string;
  /** House rules and looks that it is written with; none where it goes by what ships. */
  readonly shared: readonly SharedFile[];
  /** The last version that can be played; null while there is none. */
  readonly playable: SoundScript | null;
  /** The other drafts, which can go along. */
  readonly others: readonly OtherDraft[];
  readonly makePack: MakeFile;
  readonly makeOneFile: MakeFile;
  /** It lies outside the browser now, and so do these that went along, by their ids. */
  readonly saved: (along: readonly string[]) => void;
  /** Opens the sheets to print of a script. */
  readonly openSheets: (script: SoundScript) => void;
}

type Way = Making["way"];

export function HandOnDialog(props: HandOnProps): JSX.Element {
  const { open, close, title } = props;
  const dialog = useModal(open);
  return (
    <dialog class="pause panel hand-on" aria-labelledby="hand-on-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="hand-on-title">Hand on “{title}”</h2>
          <Ways {...props} />
          <button type="button" class="button" onClick={close}>
            Close
          </button>
        </>
      ) : null}
    </dialog>
  );
}

function Ways(props: HandOnProps): JSX.Element {
  const { close, title, file, text, shared, playable, others, makePack, makeOneFile, saved, openSheets } = props;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [making, setMaking] = useState<Making | null>(null);
  const isOpen = useRef(true);
  useEffect(() => () => void (isOpen.current = false), []);
  const along = others.filter(({ id }) => picked.includes(id));
  const state = (way: Way): Making | null => (making?.way === way ? making : null);
  const busy = making?.kind === "step";
  const whyNot =
    playable === null ? "It can’t be played yet. What keeps it from that is listed beside the text." : null;

  const make = async (way: Way, maker: MakeFile): Promise<void> => {
    setMaking({ way, kind: "step", words: "Reading …" });
    const read = await Promise.all(along.map(async (one) => one.read()));
    const gone = along.find((_one, at) => read[at] === null);
    if (gone !== undefined)
      return setMaking({ way, kind: "refused", why: `“${gone.title}” isn’t there any more. Untick it and try again.` });
    const scripts: readonly HandedScript[] = [
      { title, file, text: text(), shared },
      ...read.filter((one) => one !== null),
    ];
    const made = await maker(scripts, (step) => setMaking({ way, kind: "step", words: makingWords(step) }));
    // Whoever closes the dialog meanwhile wants no file.
    if (!isOpen.current) return;
    if (made.kind === "refused") return setMaking({ way, ...made });
    saveFile(made.name, made.content.type, made.content);
    // What only plays brings no text back.
    if (way === "pack") saved(along.map(({ id }) => id));
    setMaking({ way, kind: "saved", words: madeWords(made.name, made.content.size) });
  };
  const saveText = (): void => {
    const content = new Blob([text()], { type: "text/plain;charset=utf-8" });
    saveFile(file, content.type, content);
    saved([]);
    setMaking({ way: "text", kind: "saved", words: madeWords(file, content.size) });
  };
  const several = along.length === 0 ? null : `With ${along.length + 1} scenarios in it. `;
  return (
    <>
      <AlsoHandedOn {...{ others, picked }} pick={setPicked} disabled={busy} />
      <ul class="hand-on-ways">
        <HandOnWay
          sign={FileCode}
          title="One file that plays"
          button="Make the file"
          isMain
          making={state("one file")}
          {...{ busy, whyNot }}
          press={() => void make("one file", makeOneFile)}
        >
          {several}It plays from a double click, a USB stick or an e-mail, without internet. For a class.
        </HandOnWay>
        <HandOnWay
          sign={Package}
          title="A pack"
          button="Make the pack"
          making={state("pack")}
          {...{ busy, whyNot }}
          press={() => void make("pack", makePack)}
        >
          {several}A .zip file that others open on their start page or in their studio, and write on. For colleagues.
        </HandOnWay>
        <HandOnWay
          sign={FileText}
          title="The text alone"
          button="Save the text"
          making={state("text")}
          busy={busy}
          whyNot={null}
          press={saveText}
        >
          The script as an .ink file, as it stands there now. For safe keeping.
        </HandOnWay>
        <HandOnWay
          sign={Printer}
          title="Sheets to print"
          button="Open the sheets"
          making={null}
          {...{ busy, whyNot }}
          press={() => {
            close();
            if (playable !== null) openSheets(playable);
          }}
        >
          For the trainer, for an observer, and two cards to play it at a table. For a class without computers.
        </HandOnWay>
      </ul>
    </>
  );
}
