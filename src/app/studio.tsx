/** Puts the studio together. Loaded when somebody opens it, and by nobody else. */
import { SKILLS } from "#guidance/words.ts";
import { newScript } from "#authoring/write/new-script.ts";
import { faceOf } from "#authoring/portrait.ts";
import { openPageStudio } from "#records/open-page-studio.ts";
import type { Store } from "#records/store.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { Draft } from "#records/studio-table.ts";
import type { OtherDraft } from "#studio/also-handed-on.tsx";
import type { OwnScriptAsked, SoundScript } from "#authoring/own-script.ts";
import { Desk, type Remembered } from "#studio/desk.tsx";
import type { HandedScript } from "#studio/handing-on.ts";
import { openDeskWork } from "#studio/desk-work.ts";
import { MyScripts } from "#studio/my-scripts.tsx";
import type { SharedFile } from "#studio/opened-scripts.ts";
import type { ScriptFolder } from "#studio/script-folder.ts";
import { scriptFileName, titleIn } from "#studio/script-title.ts";
import { NoSuchDraft } from "#studio/no-such-draft.tsx";
import type { CastFace } from "#studio/new-script-form.tsx";
import { vocabularyOf } from "#studio/vocabulary.ts";
import "#studio/studio.css";
import type { Page } from "#ui/app.tsx";
import { go } from "#ui/route.ts";
import type { Content } from "./content.ts";
import { once } from "./once.ts";
import type { OwnScripts } from "./own-scripts.ts";
import { openStudioChecker } from "./studio-checker.ts";
import { openStudioWalker } from "./studio-walker.ts";
import { openStudioFiles } from "./studio-files.ts";
import { canOpenFolders, pickFolder } from "./studio-folder.ts";

export interface WritingMeans {
  readonly content: Pick<Content, "list" | "rulebook" | "handbook">;
  /** Lends what is written to the sheets. */
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  readonly store: Store;
  /** Names what is kept in the browser. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly notify: (words: string) => void;
}

const everybody = once(async () => (await import("virtual:everybody")).default);
let drafts: StudioDrafts | null = null;

/** Where a draft of this visit came from. */
interface Origin {
  readonly file: string;
  readonly shared: readonly SharedFile[];
  readonly folder: ScriptFolder | null;
}
const origins = new Map<string, Origin>();

/** All scripts, or the desk with one of them. */
export async function openStudio(script: string | undefined, means: WritingMeans): Promise<Page> {
  const { place, clock, notify } = means;
  drafts ??= openPageStudio({ place, clock, notify });
  const Screen = script === undefined ? await myScripts(drafts, means) : await desk(script, drafts, means);
  return { kind: "debrief", title: "Studio", Screen };
}

async function myScripts(kept: StudioDrafts, { content, clock }: WritingMeans) {
  const [found, rulebook, handbook, { looks, library }] = await Promise.all([
    kept.list(),
    content.rulebook(),
    content.handbook(),
    everybody(),
  ]);
  const faces = Object.values(looks).map((look): CastFace => {
    const picture = `data:image/svg+xml,${encodeURIComponent(faceOf(library, look, "neutral"))}`;
    return { look: look.id, picture };
  });
  const practices = Object.entries(handbook.practices);
  const skills = SKILLS.map((skill) => ({
    skill: handbook.skills[skill].title,
    practices: practices
      .filter(([, one]) => one.skill === skill)
      .map(([id, { title, advice }]) => ({ id, title, advice })),
  }));
  return () => (
    <MyScripts
      {...{ found, faces, skills, clock }}
      opening={openStudioFiles(content).opening}
      pickFolder={canOpenFolders(window) ? async () => pickFolder(window) : null}
      cameFrom={(id, origin) => void origins.set(id, origin)}
      drafts={kept}
      newScript={(answers) => newScript(answers, { rulebook, handbook })}
      open={(id) => go({ kind: "studio", script: id })}
    />
  );
}

async function desk(
  id: string,
  kept: StudioDrafts,
  { content, ownScripts, store, place, clock, notify }: WritingMeans,
) {
  const opened = await kept.open(id);
  if (opened === null) return NoSuchDraft;
  const files = openStudioFiles(content);
  const origin = origins.get(id) ?? { file: scriptFileName(opened.draft.title), shared: [], folder: null };
  const [rulebook, handbook, shared, all] = await Promise.all([
    content.rulebook(),
    content.handbook(),
    files.rulesOf(origin.shared),
    kept.list(),
  ]);
  if (typeof shared === "string") notify(shared);
  const { looks, library, guidance } = typeof shared === "string" ? { ...(await everybody()), guidance: null } : shared;
  const checker = openStudioChecker({ makeWorker, later });
  const walker = openStudioWalker({ makeWorker: makeWalker, later });
  const asked = (text: string): OwnScriptAsked => ({
    id: `own-trial-${id}-${castKey(text)}`,
    file: "the script",
    text,
    includes: new Map(),
    ...(guidance ?? { rulebook, handbook }),
    looks,
    library,
  });
  const means = {
    id,
    clock,
    notify,
    opened,
    work: openDeskWork({
      opened,
      drafts: kept,
      check: async (text) => checker.check(asked(text)),
      walk: async (text, onProgress) => walker.walk(asked(text), onProgress),
      cancelWalk: walker.cancel,
      end() {
        checker.close();
        walker.close();
      },
      later,
    }),
    handbook: guidance?.handbook ?? handbook,
    drafts: kept,
    vocabulary: vocabularyOf(guidance?.handbook ?? handbook),
    origin,
    handingOn: files.handingOn,
    async openSheets(script: SoundScript) {
      (await ownScripts?.())?.lend(script, guidance);
      go({ kind: "sheets", scenario: script.scenario.id });
    },
    others: all.filter((one) => one.id !== id).map((one) => otherDraft(one, kept)),
    sizes: { read: () => store.read(SIZES), write: (value: unknown) => void store.write(SIZES, value) },
    undoable: ofThisTab(`composure.${place}.studio.${id}`),
  };
  return () => <Desk key={id} {...means} />;
}

function otherDraft({ id, title, check }: Draft, kept: StudioDrafts): OtherDraft {
  const { file = scriptFileName(title), shared = [] } = origins.get(id) ?? {};
  return {
    id,
    title,
    isPlayable: check === null ? null : check.errors === 0,
    async read(): Promise<HandedScript | null> {
      const opened = await kept.open(id);
      return opened === null ? null : { title: titleIn(opened.text) ?? title, file, text: opened.text, shared };
    },
  };
}

/** The name of the panes' sizes in the store. */
const SIZES = "studio-panes";

/** The picture of a conversation is made with its people: with others it is another conversation. */
const castKey = (text: string): string =>
  [...text.matchAll(/\blook\s+([\w-]+)/g)].map(([, look = ""]) => look.toLowerCase()).join("-");

const makeWorker = (): Worker => new Worker(new URL("./own-script-worker.ts", import.meta.url), { type: "module" });
const makeWalker = (): Worker => new Worker(new URL("./studio-walk-worker.ts", import.meta.url), { type: "module" });

function later(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

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
