/** Opens a script of one's own: chosen by a button, or dropped on the page. Says what is wrong with it, line by line. */
import { FileText, Play } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";
import { CloseButton, FILE_TITLE, FileButton, FileDialog, FileRefused } from "./chosen-file.tsx";

/** Something that is wrong with a script. */
interface Mistake {
  /** It can't be played like this. */
  readonly isError: boolean;
  /** From 1; 0 where it is about the script as a whole. */
  readonly line: number;
  /** What the line says. */
  readonly words: string;
  readonly message: string;
  readonly fix: string;
}

type OpenedFile =
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "wrong"; readonly mistakes: readonly Mistake[] }
  | { readonly kind: "sound"; readonly id: string; readonly title: string; readonly mistakes: readonly Mistake[] };

interface Props {
  readonly check: (file: File) => Promise<OpenedFile>;
  /** Keeps it on the shelf. Returns false if the browser can't. */
  readonly keep: (id: string) => Promise<boolean>;
  readonly play: (id: string) => void;
}

export function OwnFile({ check, keep, play }: Props): JSX.Element {
  const [checking, setChecking] = useState("");
  const [opened, setOpened] = useState<{ readonly file: string; readonly result: OpenedFile } | null>(null);
  const open = (file: File): void => {
    setChecking(file.name);
    void check(file)
      .catch((): OpenedFile => ({ kind: "refused", why: "It couldn’t be read. Check your connection and try again." }))
      .then((result) => {
        setChecking("");
        setOpened({ file: file.name, result });
      });
  };
  useDrops(open);
  const close = (): void => setOpened(null);
  return (
    <section class="your-data" aria-labelledby="own-file">
      <h2 id="own-file">A scenario of your own</h2>
      <p>Choose an .ink file, or drop it on this page.</p>
      <p class="your-data-actions">
        <FileButton accept=".ink" label="A script to open" chosen={open}>
          <Sign of={FileText} /> Open a file
        </FileButton>
      </p>
      <p role="status">{checking === "" ? "" : `Checking ${checking} …`}</p>
      <FileDialog about={opened} close={close}>
        {(about) => <Opened {...about} {...{ keep, play, close }} />}
      </FileDialog>
    </section>
  );
}

interface OpenedProps extends Pick<Props, "keep" | "play"> {
  readonly file: string;
  readonly result: OpenedFile;
  readonly close: () => void;
}

function Opened({ file, result, keep, play, close }: OpenedProps): JSX.Element {
  const [full, setFull] = useState(false);
  if (result.kind === "refused") return <FileRefused title={`${file} wasn’t opened`} why={result.why} close={close} />;
  if (result.kind === "wrong")
    return (
      <>
        <h2 id={FILE_TITLE}>{file} can’t be played yet</h2>
        <Mistakes mistakes={result.mistakes} />
        <CloseButton close={close} />
      </>
    );
  const { id, title, mistakes } = result;
  return (
    <>
      <h2 id={FILE_TITLE}>{title}</h2>
      {mistakes.length === 0 ? (
        <p>It’s ready to play.</p>
      ) : (
        <details>
          <summary>It’s ready to play. What could be better ({mistakes.length})</summary>
          <Mistakes mistakes={mistakes} />
        </details>
      )}
      {full ? <p role="alert">This browser can’t keep it. You can still play it now.</p> : null}
      <button type="button" class="button wide primary" onClick={() => play(id)}>
        <Sign of={Play} /> Play it
      </button>
      <button
        type="button"
        class="button wide"
        onClick={() => void keep(id).then((isKept) => (isKept ? play(id) : setFull(true)))}
      >
        Keep it on this device and play it
      </button>
      <button type="button" class="button wide" onClick={close}>
        Cancel
      </button>
    </>
  );
}

/** The errors first; a script that isn't one has hundreds. */
const MOST_SHOWN = 30;

function Mistakes({ mistakes }: { readonly mistakes: readonly Mistake[] }): JSX.Element {
  const ordered = mistakes.toSorted((a, b) => Number(b.isError) - Number(a.isError));
  const more = ordered.length - MOST_SHOWN;
  return (
    <>
      <ul class="mistakes">
        {ordered.slice(0, MOST_SHOWN).map(({ line, words, message, fix }) => (
          <li key={`${line} ${message}`}>
            {line === 0 ? null : <strong>Line {line}: </strong>}
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

/** Takes a file that is dropped anywhere on the page, for as long as the page is open. */
function useDrops(open: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    };
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
    };
  });
}
