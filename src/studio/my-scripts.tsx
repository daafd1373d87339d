/** The scripts that are written in this browser: to go on with, to begin, to open from a file. */
import { FilePlus } from "lucide";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NewScriptAnswers } from "#authoring/write/new-script-answers.ts";
import { blankScript, kettleScript } from "#authoring/write/example-scripts.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import { OWN_PACK } from "#records/studio-pack.ts";
import type { Draft, WholeDraft } from "#records/studio-table.ts";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import type { Backups } from "#records/studio-backups.ts";
import { DraftCard } from "./draft-card.tsx";
import { type CastFace, NewScriptForm, type SkillPracticed } from "./new-script-form.tsx";
import { FolderButton, type FolderButtonProps } from "./folder-button.tsx";
import { useHeadingFocus } from "./heading-focus.ts";
import { OpenAnything, type OpenAnythingProps } from "./open-anything.tsx";
import type { OpenedScript, SharedFile } from "./opened-scripts.ts";
import type { PackRooms } from "./pack-room.ts";
import { PacksList } from "./packs-list.tsx";
import type { Remembered } from "./remembered.ts";
import { SaveAllButton } from "./save-all-button.tsx";
import type { ScriptFolder } from "./script-folder.ts";
import { titleIn } from "./script-title.ts";

export interface MyScriptsProps {
  readonly found: readonly Draft[];
  readonly drafts: StudioDrafts;
  /** Everybody whom a new script can cast. */
  readonly faces: readonly CastFace[];
  /** Everybody whom the scripts of a pack can cast, by the pack. */
  readonly pictures: ReadonlyMap<string, readonly CastFace[]>;
  readonly packs: PackRooms;
  readonly unfinished: (pack: string) => Remembered;
  readonly skills: readonly SkillPracticed[];
  /** The text of a new script from a form. */
  readonly newScript: (answers: NewScriptAnswers) => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly backups: Backups;
  /** Saves a copy of all that is kept, as a file; returns its name. */
  readonly saveAll: () => Promise<string>;
  readonly open: (id: string) => void;
  readonly opening: Pick<OpenAnythingProps, "copyOf" | "shipped"> & {
    readonly file: OpenAnythingProps["openFile"];
    readonly inFolder: FolderButtonProps["read"];
  };
  /** Null where the browser can open no folders. */
  readonly pickFolder: (() => Promise<ScriptFolder | string | null>) | null;
  /** Says which folder a draft came from. */
  readonly cameFrom: (id: string, folder: ScriptFolder | null) => void;
}

export function MyScripts({
  found,
  drafts,
  faces,
  skills,
  newScript,
  clock,
  open,
  ...means
}: MyScriptsProps): JSX.Element {
  const [all, setAll] = useState(found);
  const [asks, setAsks] = useState(false);
  const [removed, setRemoved] = useState<WholeDraft | null>(null);
  const heading = useHeadingFocus();
  const putBack = useRef<HTMLButtonElement>(null);
  // What was pressed is gone with its card.
  useLayoutEffect(() => putBack.current?.focus(), [removed]);
  useEffect(() => drafts.follow(() => void drafts.list().then(setAll)), [drafts]);
  const begin = async (text: string, title = titleIn(text) ?? "Untitled"): Promise<void> => {
    // Where it can't be kept, it lasts as long as the page, and the desk says so.
    const { id } = await drafts.create(text, { title, portrait: "", check: null });
    open(id);
  };
  const take = async (
    scripts: readonly OpenedScript[],
    shared: readonly SharedFile[],
    from: string | null,
    folder: ScriptFolder | null,
  ): Promise<void> => {
    const pack = from === null ? OWN_PACK : await drafts.createPack(from, [...shared]);
    for (const { title, file, text } of scripts) {
      const { id } = await drafts.create(text, { title, portrait: "", check: null }, { pack, file });
      means.cameFrom(id, folder);
      if (scripts.length === 1) open(id);
    }
  };
  return (
    <main class="page studio-scripts">
      <a class="way-home" href={addressOf({ kind: "home" })}>
        Home
      </a>
      <h1 ref={heading} tabIndex={-1}>
        My scripts
      </h1>
      <p>
        Here you write scenarios for others, and play them while you write. Everything stays on this device, with every
        version of it.
      </p>
      <div class="studio-actions">
        <button type="button" class="button primary" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          <Sign of={FilePlus} /> New, from a few questions
        </button>
        <button type="button" class="button small" onClick={() => void begin(kettleScript())}>
          From the guide’s kettle
        </button>
        <button type="button" class="button small" onClick={() => void begin(blankScript("A new scenario"))}>
          Nearly blank
        </button>
        <OpenAnything
          openFile={means.opening.file}
          copyOf={means.opening.copyOf}
          shipped={means.opening.shipped}
          opened={({ scripts, shared, pack }) => void take(scripts, shared, pack, null)}
        />
        {means.pickFolder === null ? null : (
          <FolderButton
            pick={means.pickFolder}
            read={means.opening.inFolder}
            clock={clock}
            opened={({ script, shared }, folder) => void take([script], shared, folder?.name ?? "A folder", folder)}
          />
        )}
      </div>
      {asks ? (
        <NewScriptForm
          {...{ faces, skills }}
          write={(answers) => void begin(newScript(answers))}
          close={() => setAsks(false)}
        />
      ) : null}
      {removed === null ? null : (
        <p class="panel draft-removed" role="status">
          “{removed.draft.title}” is deleted.{" "}
          <button
            type="button"
            class="button small"
            ref={putBack}
            onClick={() => {
              heading.current?.focus();
              void drafts.putBack(removed).then(() => setRemoved(null));
            }}
          >
            Put it back
          </button>
        </p>
      )}
      {all.length === 0 ? (
        <p class="panel empty">
          There’s nothing here yet. The kettle is a whole small scenario: open it, change a line, and see what happens.
        </p>
      ) : null}
      <ul class="draft-cards">
        {all.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            picture={means.pictures.get(draft.pack)?.find(({ look }) => look === draft.portrait)?.picture ?? null}
            now={clock()}
            saved={means.backups.when(draft.id)}
            remove={() => void drafts.remove(draft.id).then(setRemoved)}
          />
        ))}
      </ul>
      {all.length === 0 ? null : (
        <SaveAllButton
          save={means.saveAll}
          saved={() => {
            means.backups.note(all.map(({ id }) => id));
            setAll([...all]);
          }}
        />
      )}
      <PacksList own={OWN_PACK} packs={means.packs} unfinished={means.unfinished} {...{ drafts, all }} />
    </main>
  );
}
