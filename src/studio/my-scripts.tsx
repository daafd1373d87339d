/** The scripts that are written in this browser: to go on with, to begin, to open from a file. */
import { FilePlus, FileText } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { NewScriptAnswers } from "#authoring/write/new-script-answers.ts";
import { blankScript, kettleScript } from "#authoring/write/example-scripts.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { Draft, WholeDraft } from "#records/studio-table.ts";
import { FileButton } from "#ui/home/chosen-file.tsx";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { DraftCard } from "./draft-card.tsx";
import { type Face, NewScriptForm, type SkillPracticed } from "./new-script-form.tsx";
import { titleIn } from "./script-title.ts";

export interface MyScriptsProps {
  readonly found: readonly Draft[];
  readonly drafts: StudioDrafts;
  readonly faces: readonly Face[];
  readonly skills: readonly SkillPracticed[];
  /** The text of a new script from a form. */
  readonly newScript: (answers: NewScriptAnswers) => string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly open: (id: string) => void;
}

/** Bytes. The longest scripts that people write have a tenth of it. */
const LARGEST = 1_000_000;

export function MyScripts({ found, drafts, faces, skills, newScript, clock, open }: MyScriptsProps): JSX.Element {
  const [all, setAll] = useState(found);
  const [asks, setAsks] = useState(false);
  const [trouble, setTrouble] = useState("");
  const [removed, setRemoved] = useState<WholeDraft | null>(null);
  useEffect(() => drafts.follow(() => void drafts.list().then(setAll)), [drafts]);
  const begin = async (text: string, title = titleIn(text) ?? "Untitled"): Promise<void> => {
    const { id, kept } = await drafts.create(text, { title, portrait: "", check: null });
    if (kept.kind === "lost") setTrouble("This browser couldn’t keep the script: private windows often can’t.");
    else open(id);
  };
  const fromFile = async (file: File): Promise<void> => {
    if (file.size > LARGEST) return setTrouble(`${file.name} is larger than 1 MB, which no script is.`);
    const text = await file.text();
    if (!/\.ink$/i.test(file.name) || text.includes("\0"))
      return setTrouble(`${file.name} isn’t a script. Scripts are text files, and their names end with .ink.`);
    return begin(text, titleIn(text) ?? file.name.replace(/\.ink$/i, ""));
  };
  return (
    <main class="page studio-scripts">
      <a class="way-home" href={addressOf({ kind: "home" })}>
        Home
      </a>
      <h1>My scripts</h1>
      <p>
        Here you write scenarios for others, and play them while you write. Everything stays on this device, with every
        version of it.
      </p>
      <p role="alert">{trouble}</p>
      <p class="studio-actions">
        <button type="button" class="button primary" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          <Sign of={FilePlus} /> New, from a few questions
        </button>
        <button type="button" class="button small" onClick={() => void begin(kettleScript())}>
          From the guide’s kettle
        </button>
        <button type="button" class="button small" onClick={() => void begin(blankScript("A new scenario"))}>
          Nearly blank
        </button>
        <FileButton accept=".ink" label="A script to open" chosen={(file) => void fromFile(file)}>
          <Sign of={FileText} /> Open a file
        </FileButton>
      </p>
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
            onClick={() => void drafts.putBack(removed).then(() => setRemoved(null))}
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
            picture={faces.find(({ look }) => look === draft.portrait)?.picture ?? null}
            now={clock()}
            remove={() => void drafts.remove(draft.id).then(setRemoved)}
          />
        ))}
      </ul>
    </main>
  );
}
