/** Opens a script or a pack of one's own: chosen by a button, or dropped on the page. Says what is wrong with it, line by line. */
import { FileText, Play } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { FileButton, useDroppedFile } from "#ui/file-button.tsx";
import { Sign } from "#ui/signs.tsx";
import { CloseButton, FILE_TITLE, FileDialog, FileRefused } from "./chosen-file.tsx";

/** Something that is wrong with a file. */
interface Mistake {
  /** It can't be played like this. */
  readonly isError: boolean;
  readonly file: string;
  /** From 1; 0 where it is about the file as a whole. */
  readonly line: number;
  /** What the line says. */
  readonly words: string;
  readonly message: string;
  readonly fix: string;
}

/** A script, or something that several share. */
interface OpenedPart {
  readonly file: string;
  /** Null where it can't be played. */
  readonly scenario: { readonly id: string; readonly title: string } | null;
  readonly mistakes: readonly Mistake[];
}

type OpenedFile =
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "checked"; readonly parts: readonly OpenedPart[]; readonly leftOut: readonly string[] };

interface Props {
  /** Null where it was no scenario, and its own page is opened. */
  readonly check: (file: File) => Promise<OpenedFile | null>;
  /** Keeps these on the shelf. Returns false if the browser can't. */
  readonly keep: (ids: readonly string[]) => Promise<boolean>;
  readonly play: (id: string) => void;
  /** Shows the shelf with what was kept. */
  readonly showShelf: () => void;
}

export function OwnFile({ check, ...does }: Props): JSX.Element {
  const [checking, setChecking] = useState("");
  const [opened, setOpened] = useState<{ readonly file: string; readonly result: OpenedFile } | null>(null);
  const open = (file: File): void => {
    setChecking(file.name);
    void check(file)
      .catch((): OpenedFile => ({ kind: "refused", why: "It couldn’t be read. Check your connection and try again." }))
      .then((result) => {
        setChecking("");
        setOpened(result === null ? null : { file: file.name, result });
      });
  };
  useDroppedFile(open);
  const close = (): void => setOpened(null);
  return (
    <section class="your-data" aria-labelledby="own-file">
      <h2 id="own-file">A scenario of your own</h2>
      <p>Choose an .ink file, or several packed in a .zip file, or drop it on this page.</p>
      <p class="your-data-actions">
        <FileButton accept=".ink,.zip" label="A script or a pack to open" chosen={open}>
          <Sign of={FileText} /> Open a file
        </FileButton>
      </p>
      <p role="status">{checking === "" ? "" : `Checking ${checking} …`}</p>
      <FileDialog about={opened} close={close}>
        {(about) => <Opened {...about} {...does} close={close} />}
      </FileDialog>
    </section>
  );
}

interface OpenedProps extends Omit<Props, "check"> {
  readonly file: string;
  readonly result: OpenedFile;
  readonly close: () => void;
}

function Opened({ file, result, ...does }: OpenedProps): JSX.Element {
  const { close } = does;
  if (result.kind === "refused") return <FileRefused title={`${file} wasn’t opened`} why={result.why} close={close} />;
  const { parts, leftOut } = result;
  const [alone, ...more] = parts;
  const isOne = more.length === 0;
  const playable = parts.flatMap(({ scenario }) => scenario ?? []);
  const title = playable.length === 0 ? `${file} can’t be played yet` : (isOne && alone?.scenario?.title) || file;
  return (
    <>
      <h2 id={FILE_TITLE}>{title}</h2>
      {parts.map((part) => (
        <Part
          key={part.file}
          {...part}
          isOne={isOne && part.file === file}
          play={playable.length > 1 ? does.play : null}
        />
      ))}
      {leftOut.length === 0 ? null : <p>Not needed, and left out: {leftOut.map((name) => `“${name}”`).join(", ")}.</p>}
      {playable.length === 0 ? (
        <CloseButton close={close} />
      ) : (
        <PlayOrKeep {...does} ids={playable.map(({ id }) => id)} />
      )}
    </>
  );
}

interface PartProps extends OpenedPart {
  /** Nothing else was opened: the file is named already. */
  readonly isOne: boolean;
  /** Null where one button below plays it. */
  readonly play: ((id: string) => void) | null;
}

/** What was found in one file. */
function Part({ file, scenario, mistakes, isOne, play }: PartProps): JSX.Element {
  const ready = scenario === null ? null : "It’s ready to play.";
  return (
    <section class="opened-part">
      {isOne ? null : <h3>{scenario === null || play === null ? file : `${scenario.title} (${file})`}</h3>}
      {ready === null ? (
        <Mistakes file={file} mistakes={mistakes} />
      ) : mistakes.length === 0 ? (
        <p>{ready}</p>
      ) : (
        <details>
          <summary>
            {ready} What could be better ({mistakes.length})
          </summary>
          <Mistakes file={file} mistakes={mistakes} />
        </details>
      )}
      {scenario === null || play === null ? null : (
        <button type="button" class="button small" onClick={() => play(scenario.id)}>
          <Sign of={Play} /> Play it<span class="unseen">: {scenario.title}</span>
        </button>
      )}
    </section>
  );
}

interface PlayOrKeepProps extends Pick<OpenedProps, "keep" | "play" | "showShelf" | "close"> {
  /** One at least. */
  readonly ids: readonly string[];
}

function PlayOrKeep({ ids, keep, play, showShelf, close }: PlayOrKeepProps): JSX.Element {
  const [full, setFull] = useState(false);
  const [first, ...more] = ids;
  const alone = first !== undefined && more.length === 0 ? first : null;
  const kept = (): void => {
    if (alone !== null) return play(alone);
    close();
    showShelf();
  };
  return (
    <>
      {full ? <p role="alert">This browser can’t keep it. You can still play it now.</p> : null}
      {alone === null ? null : (
        <button type="button" class="button wide primary" onClick={() => play(alone)}>
          <Sign of={Play} /> Play it
        </button>
      )}
      <button
        type="button"
        class="button wide"
        onClick={() => void keep(ids).then((isKept) => (isKept ? kept() : setFull(true)))}
      >
        {alone === null ? `Keep all ${ids.length} on this device` : "Keep it on this device and play it"}
      </button>
      <button type="button" class="button wide" onClick={close}>
        Cancel
      </button>
    </>
  );
}

/** The errors first; a script that isn't one has hundreds. */
const MOST_SHOWN = 30;

function Mistakes({ file, mistakes }: Pick<OpenedPart, "file" | "mistakes">): JSX.Element {
  const ordered = mistakes.toSorted((a, b) => Number(b.isError) - Number(a.isError));
  const more = ordered.length - MOST_SHOWN;
  return (
    <>
      <ul class="mistakes">
        {ordered.slice(0, MOST_SHOWN).map(({ file: where, line, words, message, fix }) => (
          <li key={`${where} ${line} ${message}`}>
            {line === 0 ? null : <strong>{where === file ? `Line ${line}` : `${where}, line ${line}`}: </strong>}
            {message}
            {words === "" ? null : <code>{words}</code>}
            <span class="mistake-fix">{fix}</span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p>And {more} more.</p> : null}
    </>
  );
}
