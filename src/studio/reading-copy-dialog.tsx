/** The script as plain text for others to read and mark, and the way back: what has changed in it, shown before it is taken. */
import { ArrowLeft, Copy, Download, FilePen, Printer, Tags } from "lucide";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { readingCopy } from "#authoring/write/reading-copy.ts";
import { withIds } from "#authoring/write/with-ids.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { copied } from "#ui/copied.ts";
import { useModal } from "#ui/modal.ts";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";
import { CopyTakenBack } from "./copy-taken-back.tsx";
import "./reading-copy.css";

interface Props {
  readonly text: () => string;
  readonly handbook: Handbook;
  /** Puts another text in the place of all, as one step that can be undone. */
  readonly replaceAll: (text: string) => void;
  readonly open: boolean;
  readonly close: () => void;
}

export function ReadingCopyDialog(props: Props): JSX.Element {
  const dialog = useModal(props.open);
  return (
    <dialog class="reading-copy panel" aria-labelledby="reading-copy-title" ref={dialog} onClose={props.close}>
      {props.open ? <Inside {...props} /> : null}
    </dialog>
  );
}

function Inside({ text, handbook, replaceAll, close }: Props): JSX.Element {
  // The text doesn't change under an open dialog, but by the dialog itself.
  const [script, setScript] = useState(text);
  const [isBack, setIsBack] = useState(false);
  const take = (after: string): void => {
    replaceAll(after);
    setScript(after);
  };
  return (
    <>
      <header class="reading-copy-head">
        <h2 id="reading-copy-title">{isBack ? "Take an edited copy back" : "Reading copy"}</h2>
        <button type="button" class="button small" onClick={close}>
          Done
        </button>
      </header>
      {isBack ? (
        <CopyTakenBack {...{ script, handbook, take }}>
          <button type="button" class="button small" onClick={() => setIsBack(false)}>
            <Sign of={ArrowLeft} /> Back to the copy
          </button>
        </CopyTakenBack>
      ) : (
        <TheCopy {...{ script, handbook, take }} takeBack={() => setIsBack(true)} />
      )}
    </>
  );
}

interface CopyProps {
  readonly script: string;
  readonly handbook: Handbook;
  readonly take: (script: string) => void;
  readonly takeBack: () => void;
}

function TheCopy({ script, handbook, take, takeBack }: CopyProps): JSX.Element {
  const copy = useMemo(() => readingCopy(script, handbook), [script, handbook]);
  const named = useMemo(() => withIds(script), [script]);
  const [outcome, setOutcome] = useState("");
  usePrinted(copy);
  const copyIt = (): void =>
    void copied(copy).then((done) =>
      setOutcome(done ? "Copied." : "This browser won’t let us copy for you. Select the text and copy it by hand."),
    );
  return (
    <>
      <p>Everything that is said, in order, for somebody to read and mark. They can change words and write comments.</p>
      {named.written === 0 ? null : (
        <p class="reading-copy-ids">
          <span>Changed words find their way back by the ids in [ ]. {linesWords(named.written)} none yet.</span>
          <button
            type="button"
            class="button small"
            onClick={() => {
              take(named.text);
              setOutcome(`Done: ${named.written} ids are in your script now.`);
            }}
          >
            <Sign of={Tags} /> Write in the ids
          </button>
        </p>
      )}
      <pre class="reading-copy-sheet" tabIndex={0} aria-label="The reading copy">
        {copy}
      </pre>
      <div class="reading-copy-actions">
        <button type="button" class="button small primary" onClick={() => print()}>
          <Sign of={Printer} /> Print
        </button>
        <button type="button" class="button small" onClick={copyIt}>
          <Sign of={Copy} /> Copy
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => {
            saveFile(fileNameOf(copy), "text/plain;charset=utf-8", copy);
            setOutcome("It is in your downloads.");
          }}
        >
          <Sign of={Download} /> Save as text
        </button>
        <button type="button" class="button small" onClick={takeBack}>
          <Sign of={FilePen} /> Take an edited copy back
        </button>
        <p role="status">{outcome}</p>
      </div>
    </>
  );
}

const linesWords = (number: number): string => (number === 1 ? "1 line has" : `${number} lines have`);

/** `The second kettle.txt`, from the copy's first line, without what no system takes in a name. */
function fileNameOf(copy: string): string {
  const [title = ""] = copy.split("\n");
  const name = title
    .replaceAll(/[^\p{L}\p{N}' -]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .slice(0, 60);
  return `${name === "" ? "Script" : name}, reading copy.txt`;
}

/** Puts the copy on paper instead of the page, while the dialog is open: a dialog itself prints one page at most. */
function usePrinted(copy: string): void {
  useEffect(() => {
    const paper = document.createElement("pre");
    paper.className = "copy-on-paper";
    paper.textContent = copy;
    document.body.append(paper);
    document.body.classList.add("prints-copy");
    return () => {
      paper.remove();
      document.body.classList.remove("prints-copy");
    };
  }, [copy]);
}
