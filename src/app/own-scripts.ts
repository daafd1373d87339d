/** Scripts of one's own: checked when a file is opened, and again when one that was kept is played. */
import type { OwnScriptAsked, ScriptMistake, SoundScript } from "#authoring/own-script.ts";
import { type ScriptTable, hasOwnScripts, markOwnScripts } from "#records/own-scripts.ts";
import type { Store } from "#records/store.ts";
import { ownScenarioId } from "#scenario/own-scenario.ts";
import type { Content, ListedScenario } from "./content.ts";
import { type ScriptWorker, checkInThread } from "./own-script-thread.ts";

/** What became of a file that was opened. */
export type CheckedFile =
  /** Nothing of it was read; `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "wrong"; readonly mistakes: readonly ScriptMistake[] }
  | {
      readonly kind: "sound";
      readonly id: string;
      readonly title: string;
      /** Warnings alone. */
      readonly mistakes: readonly ScriptMistake[];
    };

/** The part of a `File` that is used. */
export type ScriptFileInPage = Pick<File, "name" | "size" | "arrayBuffer">;

export interface OwnScripts {
  /** Checks a file. One that is sound can be opened until the page is closed. */
  readonly check: (file: ScriptFileInPage) => Promise<CheckedFile>;
  /** The script with this id, from this visit or kept before; null if there is none, or it isn't sound any more. */
  readonly open: (id: string) => Promise<SoundScript | null>;
  /** Those that are kept, in the order of their titles. */
  readonly listed: () => Promise<readonly ListedScenario[]>;
  /** Keeps one that was checked. Returns false if the browser can't. */
  readonly keep: (id: string) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

interface Means {
  readonly built: Pick<Content, "scenario" | "rulebook" | "handbook">;
  /** Everybody who can be cast, and what they are drawn with. */
  readonly everybody: () => Promise<Pick<OwnScriptAsked, "looks" | "library">>;
  readonly scripts: ScriptTable;
  readonly store: Store;
  readonly makeWorker: () => ScriptWorker;
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Bytes. The longest scripts that people write have a tenth of it. */
const LARGEST = 1_000_000;

const NO_SCRIPT = "This isn’t a script. Scripts are text files, and their names end with .ink.";
const WHY_NOT = {
  "too long": "This script takes too long to check.",
  failed: "This script couldn’t be checked. Check your connection and try again.",
} as const;

export function openOwnScripts({ built, everybody, scripts, store, makeWorker, later }: Means): OwnScripts {
  /** What was checked in this visit, with the file's name and its text. */
  const opened = new Map<string, { readonly file: string; readonly text: string; readonly script: SoundScript }>();

  const checked = async (id: string, file: string, text: string) => {
    const [rulebook, handbook, cast] = await Promise.all([built.rulebook(), built.handbook(), everybody()]);
    const asked = { id, text, rulebook, handbook, ...cast };
    const result = await checkInThread(asked, { makeWorker, later });
    if (typeof result !== "string" && result.kind === "sound") opened.set(id, { file, text, script: result });
    return result;
  };

  return {
    async check(file) {
      const { name } = file;
      if (!/\.ink$/i.test(name)) return { kind: "refused", why: NO_SCRIPT };
      if (file.size > LARGEST) return { kind: "refused", why: "This file is larger than 1 MB, which no script is." };
      const text = textOf(await file.arrayBuffer());
      if (text === null) return { kind: "refused", why: NO_SCRIPT };
      const id = ownScenarioId(name);
      if ((await built.scenario(id)) !== null)
        return { kind: "refused", why: "There’s a scenario with this name here already. Rename your file." };
      const result = await checked(id, name, text);
      if (typeof result === "string") return { kind: "refused", why: WHY_NOT[result] };
      const { mistakes } = result;
      return result.kind === "wrong" ? result : { kind: "sound", id, title: result.card.title, mistakes };
    },
    async open(id) {
      const known = opened.get(id)?.script;
      if (known !== undefined) return known;
      const kept = (await scripts.all()).find((one) => one.id === id);
      const result = kept === undefined ? null : await checked(id, kept.file, kept.text);
      return result !== null && typeof result !== "string" && result.kind === "sound" ? result : null;
    },
    async listed() {
      const kept = await scripts.all();
      return kept
        .map(({ file, shelf }): ListedScenario => ({ ...shelf, own: file }))
        .toSorted((a, b) => (a.card.title < b.card.title ? -1 : 1));
    },
    async keep(id) {
      const known = opened.get(id);
      if (known === undefined) return false;
      const { file, text, script } = known;
      const { card, portrait, trains, skills } = script;
      const address = `data:image/svg+xml,${encodeURIComponent(portrait)}`;
      const isKept = await scripts.keep({ id, file, text, shelf: { card, portrait: address, trains, skills } });
      if (isKept) markOwnScripts(store, true);
      return isKept;
    },
    async remove(id) {
      await scripts.remove(id);
      opened.delete(id);
      if (hasOwnScripts(store)) markOwnScripts(store, (await scripts.all()).length > 0);
    },
  };
}

/** The text of a file; null if it is none. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
