/** Puts the studio together. Loaded when somebody opens it, and by nobody else. */
import { computed } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { SKILLS } from "#guidance/words.ts";
import { castKey } from "#authoring/portrait.ts";
import { newScript } from "#authoring/write/new-script.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import { openPageStudio } from "#records/open-page-studio.ts";
import type { Store } from "#records/store.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import { OWN_PACK } from "#records/studio-pack.ts";
import type { Draft } from "#records/studio-table.ts";
import type { OtherDraft } from "#studio/also-handed-on.tsx";
import type { CheckedScript, OwnScriptAsked, SoundScript } from "#authoring/own-script.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { Desk } from "#studio/desk.tsx";
import type { Remembered } from "#studio/remembered.ts";
import type { HandedScript } from "#studio/handing-on.ts";
import { openDeskWork } from "#studio/desk-work.ts";
import { MyScripts } from "#studio/my-scripts.tsx";
import type { PackRooms, PackRules } from "#studio/pack-room.ts";
import { facesIn } from "#studio/pack-faces.ts";
import type { ScriptFolder } from "#studio/script-folder.ts";
import { scriptFileName, titleIn } from "#studio/script-title.ts";
import { NoSuchDraft } from "#studio/no-such-draft.tsx";
import { vocabularyOf } from "#studio/vocabulary.ts";
import "#studio/studio.css";
import type { Page } from "#ui/app.tsx";
import { go } from "#ui/route.ts";
import type { Content } from "./content.ts";
import { once } from "./once.ts";
import type { OwnScripts } from "./own-scripts.ts";
import { saveEverything } from "./save-everything.ts";
import { backupsIn } from "#records/studio-backups.ts";
import { openStudioChecker } from "./studio-checker.ts";
import { openStudioPacks } from "./studio-packs.ts";
import { openStudioWalker } from "./studio-walker.ts";
import { openStudioFiles } from "./studio-files.ts";
import { canOpenFolders, pickFolder } from "./studio-folder.ts";

export interface WritingMeans {
  readonly content: Pick<Content, "list" | "rulebook" | "handbook">;
  /** Lends what is written to the sheets. */
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly store: Store;
  readonly records: () => Promise<PageRecords>;
  /** Names what is kept in the browser. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly notify: (words: string) => void;
}

const everybody = once(async () => (await import("virtual:everybody")).default);

/** What this visit has open of what is kept. */
interface Kept {
  readonly drafts: StudioDrafts;
  readonly packs: PackRooms;
}
let kept: Promise<Kept> | null = null;

/** The folders that drafts of this visit came from: a browser forgets that it may write into them. */
const folders = new Map<string, ScriptFolder | null>();

/** All scripts, or the desk with one of them. */
export async function openStudio(script: string | undefined, means: WritingMeans): Promise<Page> {
  kept ??= openKept(means);
  const opened = await kept.catch((error: unknown) => {
    kept = null;
    throw error;
  });
  const Screen = script === undefined ? await myScripts(opened, means) : await desk(script, opened, means);
  return { kind: "debrief", title: "Studio", Screen };
}

async function openKept({ content, place, clock, notify }: WritingMeans): Promise<Kept> {
  const drafts = openPageStudio({ place, clock, notify });
  const [rulebook, handbook, { looks, library }] = await Promise.all([
    content.rulebook(),
    content.handbook(),
    everybody(),
  ]);
  const shipped = { rulebook, handbook, looks, library };
  return { drafts, packs: openStudioPacks({ drafts, files: openStudioFiles(content), shipped }) };
}

async function myScripts({ drafts, packs }: Kept, { content, clock, place, store, records }: WritingMeans) {
  const found = await drafts.list();
  const own = await packs.room(OWN_PACK);
  const all = await Promise.all([...new Set(found.map(({ pack }) => pack))].map(packs.room));
  const pictures = computed(() => new Map([own, ...all].map((room) => [room.id, facesIn(room)] as const)));
  const skills = computed(() => skillsOf(own.rules.value));
  return () => (
    <MyScripts
      {...{ found, clock, packs }}
      faces={pictures.value.get(OWN_PACK) ?? []}
      pictures={pictures.value}
      skills={skills.value}
      opening={openStudioFiles(content).opening}
      pickFolder={canOpenFolders(window) ? async () => pickFolder(window) : null}
      cameFrom={(id, folder) => void folders.set(id, folder)}
      drafts={drafts}
      backups={backupsIn(store, clock)}
      saveAll={async () => saveEverything(await records(), store, clock())}
      unfinished={(pack) => unfinishedIn(place, pack)}
      newScript={(answers) => newScript(answers, own.rules.peek())}
      open={(id) => go({ kind: "studio", script: id })}
    />
  );
}

function skillsOf({ handbook }: Pick<PackRules, "handbook">) {
  const practices = Object.entries(handbook.practices);
  return SKILLS.map((skill) => ({
    skill: handbook.skills[skill].title,
    practices: practices
      .filter(([, one]) => one.skill === skill)
      .map(([id, { title, advice }]) => ({ id, title, advice })),
  }));
}

async function desk(
  id: string,
  { drafts, packs }: Kept,
  { content, ownScripts, store, place, clock, notify }: WritingMeans,
) {
  const opened = await drafts.open(id);
  if (opened === null) return NoSuchDraft;
  const [room, all] = await Promise.all([packs.room(opened.draft.pack), drafts.list()]);
  const { trouble } = room.rules.peek();
  if (trouble !== null) notify(trouble);
  const checker = openStudioChecker({ makeWorker, later });
  const walker = openStudioWalker({ makeWorker: makeWalker, later });
  /** What each script that could be played was checked by. */
  const guidanceOf = new WeakMap<SoundScript, Catalogue | null>();
  const check = async (text: string): Promise<CheckedScript | "too long" | "failed" | "overtaken"> => {
    const rules = room.rules.peek();
    const result = await checker.check(asked(id, text, rules));
    if (typeof result !== "string" && result.kind === "sound") guidanceOf.set(result, rules.guidance);
    return result;
  };
  const work = openDeskWork({
    opened,
    drafts,
    check,
    walk: async (text, onProgress) => walker.walk(asked(id, text, room.rules.peek()), onProgress),
    cancelWalk: walker.cancel,
    end() {
      checker.close();
      walker.close();
    },
    later,
  });
  const means = {
    id,
    clock,
    notify,
    opened,
    work,
    drafts,
    room,
    handingOn: openStudioFiles(content).handingOn,
    guidanceOf: (script: SoundScript) => guidanceOf.get(script) ?? null,
    async openSheets(script: SoundScript) {
      (await ownScripts?.())?.lend(script, guidanceOf.get(script));
      go({ kind: "sheets", scenario: script.scenario.id });
    },
    backups: backupsIn(store, clock),
    others: all.filter((one) => one.id !== id).map((one) => otherDraft(one, drafts, packs)),
    sizes: { read: () => store.read(SIZES), write: (value: unknown) => void store.write(SIZES, value) },
    undoable: ofThisTab(`composure.${place}.studio.${id}`),
    unfinished: unfinishedIn(place, room.id),
  };
  const vocabulary = computed(() => vocabularyOf(room.rules.value.handbook, Object.keys(room.rules.value.looks)));
  const file = opened.draft.file === "" ? scriptFileName(opened.draft.title) : opened.draft.file;
  let checkedBy = room.rules.peek();
  return function OpenDesk() {
    const rules = room.rules.value;
    useEffect(() => {
      if (rules !== checkedBy) work.rest();
      checkedBy = rules;
    }, [rules]);
    const origin = { file, shared: room.files.value, folder: folders.get(id) ?? null };
    return <Desk key={id} {...means} {...{ origin }} handbook={rules.handbook} vocabulary={vocabulary.value} />;
  };
}

function otherDraft({ id, title, check, file, pack }: Draft, drafts: StudioDrafts, packs: PackRooms): OtherDraft {
  return {
    id,
    title,
    isPlayable: check === null ? null : check.errors === 0,
    async read(): Promise<HandedScript | null> {
      const [text, room] = await Promise.all([drafts.read(id), packs.room(pack)]);
      if (text === null) return null;
      const name = file === "" ? scriptFileName(title) : file;
      return { title: titleIn(text) ?? title, file: name, text, shared: room.files.peek() };
    },
  };
}

/** What a text is checked, walked and played by. */
const asked = (id: string, text: string, { rulebook, handbook, looks, library }: PackRules): OwnScriptAsked => ({
  id: `own-trial-${id}-${castKey(text, looks)}`,
  file: "the script",
  text,
  includes: new Map(),
  rulebook,
  handbook,
  looks,
  library,
});

/** The name of the panes' sizes in the store. */
const SIZES = "studio-panes";

const makeWorker = (): Worker => new Worker(new URL("./own-script-worker.ts", import.meta.url), { type: "module" });
const makeWalker = (): Worker => new Worker(new URL("./studio-walk-worker.ts", import.meta.url), { type: "module" });

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

/** What is begun of a pack's people and rules, and not kept yet. */
const unfinishedIn = (place: string, pack: string): Remembered => ofThisTab(`composure.${place}.studio-pack.${pack}`);

/** Characters of what may be undone after a reload; the text itself is kept elsewhere. */
const MOST_UNDO = 1_000_000;

/** Kept as long as the tab. Where that can't be done, nothing can be undone after a reload. */
function ofThisTab(name: string): Remembered {
  return {
    read() {
      try {
        const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
        return value;
      } catch {
        return null;
      }
    },
    write(value) {
      try {
        const text = JSON.stringify(value) ?? "null";
        if (text.length <= MOST_UNDO) sessionStorage.setItem(name, text);
        else sessionStorage.removeItem(name);
      } catch {
        // It is full or blocked.
      }
    },
  };
}
