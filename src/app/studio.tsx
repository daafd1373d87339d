/** Puts the studio together. Loaded when somebody opens it, and by nobody else. */
import { SKILLS } from "#guidance/words.ts";
import { newScript } from "#authoring/write/new-script.ts";
import { faceOf } from "#authoring/portrait.ts";
import { openPageStudio } from "#records/open-page-studio.ts";
import type { Store } from "#records/store.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import { Desk, type Remembered } from "#studio/desk.tsx";
import { openDeskWork } from "#studio/desk-work.ts";
import { MyScripts } from "#studio/my-scripts.tsx";
import { NoSuchDraft } from "#studio/no-such-draft.tsx";
import type { Face } from "#studio/new-script-form.tsx";
import { vocabularyOf } from "#studio/vocabulary.ts";
import "#studio/studio.css";
import type { Page } from "#ui/app.tsx";
import { go } from "#ui/route.ts";
import type { Content } from "./content.ts";
import { once } from "./once.ts";
import { openStudioChecker } from "./studio-checker.ts";

export interface StudioMeans {
  readonly content: Pick<Content, "rulebook" | "handbook">;
  readonly store: Store;
  /** Names what is kept in the browser. */
  readonly place: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly notify: (words: string) => void;
}

const everybody = once(async () => (await import("virtual:everybody")).default);
let drafts: StudioDrafts | null = null;

/** All scripts, or the desk with one of them. */
export async function openStudio(script: string | undefined, means: StudioMeans): Promise<Page> {
  const { place, clock, notify } = means;
  drafts ??= openPageStudio({ place, clock, notify });
  const Screen = script === undefined ? await myScripts(drafts, means) : await desk(script, drafts, means);
  return { kind: "debrief", title: "Studio", Screen };
}

async function myScripts(kept: StudioDrafts, { content, clock }: StudioMeans) {
  const [found, rulebook, handbook, { looks, library }] = await Promise.all([
    kept.list(),
    content.rulebook(),
    content.handbook(),
    everybody(),
  ]);
  const faces = Object.values(looks).map((look): Face => {
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
      drafts={kept}
      newScript={(answers) => newScript(answers, { rulebook, handbook })}
      open={(id) => go({ kind: "studio", script: id })}
    />
  );
}

async function desk(id: string, kept: StudioDrafts, { content, store, place, clock, notify }: StudioMeans) {
  const opened = await kept.open(id);
  if (opened === null) return NoSuchDraft;
  const [rulebook, handbook, { looks, library }] = await Promise.all([
    content.rulebook(),
    content.handbook(),
    everybody(),
  ]);
  const checker = openStudioChecker({ makeWorker, later });
  const check = async (text: string) =>
    checker.check({
      id: `own-trial-${id}-${castKey(text)}`,
      file: "the script",
      text,
      includes: new Map(),
      rulebook,
      handbook,
      looks,
      library,
    });
  const means = {
    id,
    clock,
    notify,
    text: opened.text,
    work: openDeskWork({ opened, drafts: kept, check, later }),
    drafts: kept,
    vocabulary: vocabularyOf(handbook),
    sizes: { read: () => store.read(SIZES), write: (value: unknown) => void store.write(SIZES, value) },
    undoable: ofThisTab(`composure.${place}.studio.${id}`),
  };
  return () => <Desk key={id} {...means} />;
}

/** The name of the panes' sizes in the store. */
const SIZES = "studio-panes";

/** The picture of a conversation is made with its people: with others it is another conversation. */
const castKey = (text: string): string =>
  [...text.matchAll(/\blook\s+([\w-]+)/g)].map(([, look = ""]) => look.toLowerCase()).join("-");

const makeWorker = (): Worker => new Worker(new URL("./own-script-worker.ts", import.meta.url), { type: "module" });

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
