/** What is kept on the device, in the trainee's hands: a copy to save and to load, and erasing it all. */
import { Download, Upload } from "lucide";
import type { FunctionComponent, JSX } from "preact";
import { useState } from "preact/hooks";
import type { CopyPlan, ReadCopy } from "#records/export-file.ts";
import { FileButton } from "#ui/file-button.tsx";
import { Sign } from "#ui/signs.tsx";
import "#ui/styles/your-data.css";
import { CloseButton, FILE_TITLE, FileDialog, FileRefused } from "./chosen-file.tsx";
import { copyWords } from "./copy-words.ts";
import { Erasing, type ErasingProps } from "./erasing.tsx";

/** The parts of the start page that are about what is kept, each where the page wants it. */
export interface YourDataParts {
  /** Opens a script of one's own. */
  readonly OwnFile: FunctionComponent;
  readonly Section: FunctionComponent;
  readonly Reminder: FunctionComponent;
  readonly Erase: FunctionComponent;
}

export interface YourDataProps extends ErasingProps {
  /** Saves a copy and returns its file's name. */
  readonly save: () => Promise<string>;
  /** What loading this file would do. Changes nothing. */
  readonly look: (file: File) => Promise<ReadCopy>;
  /** Returns false if nothing could be loaded. */
  readonly load: (plan: CopyPlan) => Promise<boolean>;
  /** Shows the page with what was loaded. */
  readonly openAnew: () => void;
}

export function YourData({ save, look, load, openAnew, erase }: YourDataProps): JSX.Element {
  const [said, setSaid] = useState("");
  const [read, setRead] = useState<ReadCopy | null>(null);
  const [loaded, setLoaded] = useState<boolean | null>(null);
  const close = (): void => (loaded === true ? openAnew() : setRead(null));
  const chosen = async (file: File): Promise<void> => {
    setLoaded(null);
    setRead(await look(file));
  };
  return (
    <section class="your-data" aria-labelledby="your-data">
      <h2 id="your-data">Your data</h2>
      <p>Everything stays on this device.</p>
      <p class="your-data-actions">
        <button
          type="button"
          class="button small"
          onClick={() => void save().then((file) => setSaid(`Saved as ${file}. It’s in your downloads.`))}
        >
          <Sign of={Download} /> Save a copy
        </button>
        <FileButton accept=".json,application/json" label="A copy to load" chosen={(file) => void chosen(file)}>
          <Sign of={Upload} /> Load a copy
        </FileButton>
        <Erasing erase={erase} />
      </p>
      <p role="status">{said}</p>
      <FileDialog about={read} close={close}>
        {(about) => <Loading read={about} load={(plan) => void load(plan).then(setLoaded)} {...{ loaded, close }} />}
      </FileDialog>
    </section>
  );
}

interface LoadingProps {
  readonly read: ReadCopy;
  /** Null until it was tried. */
  readonly loaded: boolean | null;
  readonly close: () => void;
  readonly load: (plan: CopyPlan) => void;
}

/** Asks before a copy is loaded, and says how it went. */
function Loading({ read, loaded, close, load }: LoadingProps): JSX.Element {
  const title = "This copy wasn’t loaded";
  if (read.kind === "broken") return <FileRefused {...{ title, close }} why={read.why} />;
  if (loaded === false) return <FileRefused {...{ title, close }} why="This browser can’t keep all of it." />;
  if (loaded === true)
    return (
      <>
        <h2 id={FILE_TITLE}>It’s all there</h2>
        <p role="status">The copy was loaded.</p>
        <CloseButton close={close} />
      </>
    );
  const { adds, sentences } = copyWords(read.plan);
  return (
    <>
      <h2 id={FILE_TITLE}>{adds ? "Load this copy?" : "Nothing to load"}</h2>
      <p>{sentences.join(" ")}</p>
      {adds ? (
        <>
          <button type="button" class="button wide primary" onClick={() => load(read.plan)}>
            Load it
          </button>
          <button type="button" class="button wide" onClick={close}>
            Cancel
          </button>
        </>
      ) : (
        <CloseButton close={close} />
      )}
    </>
  );
}

interface CopyReminderProps {
  readonly save: () => Promise<string>;
  /** The trainee doesn't want one now. */
  readonly dismiss: () => void;
}

/** Proposes to save a copy, where the browser may delete what it keeps. */
export function CopyReminder({ save, dismiss }: CopyReminderProps): JSX.Element | null {
  const [isDone, setDone] = useState(false);
  if (isDone) return null;
  return (
    <p class="copy-reminder panel">
      This browser may delete your conversations when it needs room.{" "}
      <button type="button" class="button small" onClick={() => void save().then(() => setDone(true))}>
        Save a copy
      </button>{" "}
      <button
        type="button"
        class="button small"
        onClick={() => {
          dismiss();
          setDone(true);
        }}
      >
        Not now
      </button>
    </p>
  );
}
