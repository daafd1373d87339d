/** The desk: text, play and findings of one script beside one another. */
import { BookOpenText, History, Share2 } from "lucide";
import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { OpenDraft } from "#records/studio-table.ts";
import type { Catalogue, Handbook } from "#guidance/catalogue.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import type { SoundScript } from "#authoring/own-script.ts";
import type { OtherDraft } from "./also-handed-on.tsx";
import type { Backups } from "#records/studio-backups.ts";
import { HandOnDialog } from "./hand-on-dialog.tsx";
import { useHeadingFocus } from "./heading-focus.ts";
import type { MakeFile } from "./handing-on.ts";
import type { SharedFile } from "./opened-scripts.ts";
import { ReadingCopyDialog } from "./reading-copy-dialog.tsx";
import { RenameDialog } from "./rename-dialog.tsx";
import { SaveButton } from "./save-button.tsx";
import type { ScriptFolder } from "./script-folder.ts";
import type { DeskWork } from "./desk-work.ts";
import { FindingsSide } from "./findings-side.tsx";
import { KeptWords } from "./kept-words.tsx";
import { PaneBar, type PaneSizes, sizesFrom } from "./pane-sizes.tsx";
import { PackButtons } from "./pack-buttons.tsx";
import type { PackRoom } from "./pack-room.ts";
import { PlayPane } from "./play-pane.tsx";
import type { Remembered } from "./remembered.ts";
import { TextLine } from "./text-line.tsx";
import { TextPane } from "./text-pane.tsx";
import { openTrialLink } from "./trial-link.ts";
import type { FromTrial } from "./trial-words.ts";
import { type TabText, textToOpen } from "./unkept-text.ts";
import { VersionsDialog } from "./versions-dialog.tsx";
import type { Vocabulary } from "./vocabulary.ts";
import "./desk.css";

export interface DeskProps {
  readonly id: string;
  /** What was opened. */
  readonly opened: OpenDraft;
  readonly work: DeskWork;
  readonly drafts: StudioDrafts;
  readonly vocabulary: Vocabulary;
  readonly handbook: Handbook;
  /** The people and house rules that the script goes by. */
  readonly room: PackRoom;
  /** The guidance that a script was checked by, where its pack has house rules. */
  readonly guidanceOf: (script: SoundScript) => Catalogue | null;
  /** What is begun of people and rules, and not kept yet. */
  readonly unfinished: Remembered;
  /** The file, the house rules and the folder that it came from. */
  readonly origin: {
    readonly file: string;
    readonly shared: readonly SharedFile[];
    readonly folder: ScriptFolder | null;
  };
  readonly handingOn: { readonly makePack: MakeFile; readonly makeOneFile: MakeFile };
  readonly openSheets: (script: SoundScript) => void | Promise<void>;
  readonly others: readonly OtherDraft[];
  readonly backups: Backups;
  readonly sizes: Remembered;
  /** What was written, and could be undone, before a reload. */
  readonly undoable: Remembered;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly notify: (words: string) => void;
}

const PANES = ["Text", "Play", "Findings"] as const;

export function Desk({
  id,
  opened,
  work,
  drafts,
  vocabulary,
  sizes,
  undoable,
  clock,
  notify,
  ...means
}: DeskProps): JSX.Element {
  const [pane, setPane] = useState<(typeof PANES)[number]>("Text");
  const [handsOn, setHandsOn] = useState(false);
  const [looksBack, setLooksBack] = useState(false);
  const [readsCopy, setReadsCopy] = useState(false);
  /** Offset of what gets another name; null while nothing does. */
  const [renamed, setRenamed] = useState<number | null>(null);
  const [cursor] = useState(openCursor);
  const [shares, setShares] = useState<PaneSizes>(() => sizesFrom(sizes.read()));
  const [link] = useState(() => openTrialLink(means.guidanceOf));
  const [isWide, setWide] = useState(false);
  const show = useCallback((name: (typeof PANES)[number]): void => {
    setPane(name);
    setWide(false);
  }, []);
  const [begun] = useState(() => textToOpen(opened, undoable.read()));
  const heading = useHeadingFocus();
  useLeaving(work, undoable);
  const resize = (next: PaneSizes): void => {
    setShares(next);
    sizes.write(next);
  };
  const goTo = useCallback(
    (line: number): void => {
      show("Text");
      work.pane.current?.goTo(line);
    },
    [work, show],
  );
  const told = useCallback(
    (message: FromTrial): void => {
      if (message.kind === "composure says") work.pane.current?.markSaid(message.words);
      if (message.kind !== "composure pressed") return;
      const line = work.pane.current?.markSaid(message.words) ?? null;
      if (line !== null) goTo(line);
    },
    [work, goTo],
  );
  const mistakes = work.mistakes.value;
  const errors = mistakes.filter(({ isError }) => isError).length;
  return (
    <main
      class="desk"
      data-pane={pane}
      data-wide={isWide}
      style={{ "--text-share": `${shares.text * 100}%`, "--play-share": `${shares.play * 100}%` }}
    >
      <header class="desk-head">
        <a href={addressOf({ kind: "studio" })}>My scripts</a>
        <h1 ref={heading} tabIndex={-1}>
          {work.title.value}
        </h1>
        <KeptWords state={work.keeping.state.value} keepMine={work.goOnHere} takeTheirs={work.replaceAll} />
        <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setLooksBack(true)}>
          <Sign of={History} /> Versions
        </button>
        <SaveButton
          folder={means.origin.folder}
          file={means.origin.file}
          text={work.text}
          takeTheirs={work.replaceAll}
          saved={() => means.backups.note([id])}
        />
        <PackButtons
          room={means.room}
          script={work}
          inFolder={means.origin.folder !== null}
          unfinished={means.unfinished}
          of=""
        />
        <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setReadsCopy(true)}>
          <Sign of={BookOpenText} /> Reading copy
        </button>
        <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setHandsOn(true)}>
          <Sign of={Share2} /> Hand on
        </button>
      </header>
      <div class="desk-tabs" role="group" aria-label="What to see">
        {PANES.map((name) => (
          <button
            key={name}
            type="button"
            class="button small"
            aria-pressed={pane === name}
            onClick={() => setPane(name)}
          >
            {name}
            {name === "Findings" && errors > 0 ? ` (${errors})` : ""}
          </button>
        ))}
      </div>
      <div class="desk-panes">
        <section class="desk-text panel" aria-label="Text">
          <TextPane
            text={begun.text}
            kept={begun.editor}
            vocabulary={vocabulary}
            mistakes={mistakes}
            handle={work.pane}
            changed={work.changed}
            moved={cursor.move}
            rename={setRenamed}
            pasted={notify}
          />
          <TextLine {...{ work, link }} cursor={cursor.at} showPlay={() => show("Play")} />
        </section>
        <PaneBar
          label="Width of the text"
          upright
          share={shares.text}
          move={(share) => resize({ ...shares, text: share })}
        />
        <section class="desk-play panel" aria-label="Play">
          <PlayPane script={work.script.value} isOld={work.isOld.value} link={link} told={told} />
        </section>
        <PaneBar
          label="Height of the play"
          upright={false}
          share={shares.play}
          move={(share) => resize({ ...shares, play: share })}
        />
        <section class="desk-findings panel" aria-label="Findings">
          <FindingsSide
            {...{ work, link, goTo, isWide, setWide }}
            handbook={means.handbook}
            showPlay={() => show("Play")}
          />
        </section>
      </div>
      <RenameDialog text={work.text} offset={renamed} replaceAll={work.replaceAll} close={() => setRenamed(null)} />
      <ReadingCopyDialog
        text={work.text}
        handbook={means.handbook}
        replaceAll={work.replaceAll}
        open={readsCopy}
        close={() => setReadsCopy(false)}
      />
      <HandOnDialog
        open={handsOn}
        close={() => setHandsOn(false)}
        title={work.title.value}
        file={means.origin.file}
        text={work.text}
        shared={means.origin.shared}
        playable={work.script.value}
        others={means.others}
        {...means.handingOn}
        saved={(along) => means.backups.note([id, ...along])}
        openSheets={(script) => void means.openSheets(script)}
      />
      <VersionsDialog
        open={looksBack}
        close={() => setLooksBack(false)}
        drafts={drafts}
        draft={id}
        now={clock}
        text={work.text}
        keepAs={work.keep}
        restore={(version) => {
          setLooksBack(false);
          work.replaceAll(version);
        }}
      />
    </main>
  );
}

/** Where the cursor is. With each key it is elsewhere, and only what shows its line is drawn anew. */
function openCursor() {
  const at = signal(0);
  return {
    at,
    move(to: number): void {
      at.value = to;
    },
  };
}

/** Checks what was opened, and keeps everything whenever the page may be closed. */
function useLeaving(work: DeskWork, undoable: Remembered): void {
  useEffect(() => {
    const keepUndoable = (): void =>
      undoable.write({ at: work.keeping.at(), editor: work.pane.current?.toKeep() } satisfies TabText);
    const keep = (): void => {
      keepUndoable();
      void work.keep();
    };
    work.rest();
    // Whoever comes back may have made room meanwhile.
    document.addEventListener("visibilitychange", keep);
    addEventListener("pagehide", keep);
    return () => {
      document.removeEventListener("visibilitychange", keep);
      removeEventListener("pagehide", keep);
      keepUndoable();
      work.leave();
    };
  }, [work, undoable]);
}
