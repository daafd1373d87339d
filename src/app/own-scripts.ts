/** Scripts of one's own: checked when a file or a pack is opened, and again when one that was kept is played. */
import type { OwnScriptAsked, CheckedScript, SoundScript } from "#authoring/own-script.ts";
import type { OpenedPack, PackScript } from "#authoring/pack/open-pack.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type KeptScript, type ScriptTable, hasOwnScripts, markOwnScripts, ownFileName } from "#records/own-scripts.ts";
import type { Store } from "#records/store.ts";
import { ownScenarioId, untakenId } from "#scenario/own-scenario-id.ts";
import { type PackMeans, type ScriptFileInPage, WHY_NOT, openPackAside, readChosenFile } from "./chosen-file.ts";
import type { Content, ListedScenario } from "./content.ts";
import { type ScriptWorker, askThread } from "./own-script-thread.ts";

/** One file of what was opened: a script, or something that several share. */
export interface CheckedPart {
  readonly file: string;
  /** Null where it can't be played, or is no script. */
  readonly scenario: { readonly id: string; readonly title: string } | null;
  readonly mistakes: readonly ScriptMistake[];
}

/** What became of a file that was opened. */
export type CheckedFile =
  /** Nothing of it was read; `why` is a sentence. */
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "checked";
      /** One at least. */
      readonly parts: readonly CheckedPart[];
      /** The names of the files in a pack that no pack needs. */
      readonly leftOut: readonly string[];
    };

/** A script that can be played. */
export interface OpenScript {
  readonly script: SoundScript;
  /** The guidance with the house rules of its pack; null where there are none. */
  readonly guidance: Catalogue | null;
}

export interface OwnScripts {
  /** Checks a file or a pack. What is sound of it can be opened until the page is closed. */
  readonly check: (file: ScriptFileInPage) => Promise<CheckedFile>;
  /** The script with this id, from this visit or kept before; null if there is none, or it isn't sound any more. */
  readonly open: (id: string) => Promise<OpenScript | null>;
  /**
   * Takes in a script that was checked elsewhere, to be played until the page is closed; with the guidance of its house
   * rules, if it has some.
   */
  readonly lend: (script: SoundScript, guidance?: Catalogue | null) => void;
  /** Those that are kept, in the order of their titles. */
  readonly listed: () => Promise<readonly ListedScenario[]>;
  /** Keeps those that were checked: all or none. Returns false if the browser can't. */
  readonly keep: (ids: readonly string[]) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
}

interface Means extends PackMeans {
  readonly built: Pick<Content, "scenario" | "rulebook" | "handbook">;
  readonly scripts: ScriptTable;
  readonly store: Store;
  readonly checkWorker: () => ScriptWorker;
}

const TAKEN = "There’s a scenario with this name here already. Rename your file.";

type OwnFile = Omit<KeptScript, "shelf">;
type Shared = Pick<Extract<OpenedPack, { kind: "opened" }>, "guidance" | "looks">;
const NOTHING_SHARED: Shared = { guidance: null, looks: {} };

export function openOwnScripts(means: Means): OwnScripts {
  const { built, everybody, scripts, store, checkWorker, later } = means;
  /** What was checked in this visit. */
  const opened = new Map<string, OpenScript & { readonly own: OwnFile }>();
  /** What is being opened, so that nothing is checked twice at once. */
  const opening = new Map<string, Promise<OpenScript | null>>();

  /** Checks one script; or says why that couldn't be done. */
  const checked = async (own: OwnFile, shared: Shared): Promise<CheckedScript | string> => {
    const { id, file, script, text, beside } = own;
    if ((await built.scenario(id)) !== null) return TAKEN;
    const [rulebook, handbook, cast] = await Promise.all([built.rulebook(), built.handbook(), everybody()]);
    const asked: OwnScriptAsked = {
      id,
      file: script === "" ? file : script,
      text,
      includes: new Map(beside.filter(({ name }) => /\.ink$/i.test(name)).map(({ name, text }) => [name, text])),
      ...(shared.guidance ?? { rulebook, handbook }),
      looks: { ...cast.looks, ...shared.looks },
      library: cast.library,
    };
    const result = await askThread<CheckedScript>(asked, { makeWorker: checkWorker, later });
    if (typeof result === "string") return WHY_NOT[result];
    if (result.kind === "sound") opened.set(id, { own, script: result, guidance: shared.guidance });
    return result;
  };

  const checkScript = async (name: string, text: string): Promise<CheckedFile> => {
    const own = { id: ownScenarioId(name), file: name, script: "", text, beside: [] };
    const result = await checked(own, NOTHING_SHARED);
    if (typeof result === "string") return { kind: "refused", why: result };
    return { kind: "checked", parts: [partOf(name, own.id, result)], leftOut: [] };
  };

  const checkPack = async (name: string, bytes: Uint8Array): Promise<CheckedFile> => {
    const pack = await openPackAside(bytes, means);
    if (pack.kind === "refused") return pack;
    const { leftOut, mistakes } = pack;
    // By wrong house rules, every script that follows them would look wrong.
    if (mistakes.length > 0) {
      const files = [...new Set(mistakes.map((one) => one.file))];
      const parts = files.map((file): CheckedPart => ({
        file,
        scenario: null,
        mistakes: mistakes.filter((one) => one.file === file),
      }));
      return { kind: "checked", parts, leftOut };
    }
    const ids = new Set<string>();
    const parts: CheckedPart[] = [];
    for (const one of pack.scripts) {
      const id = untakenId(ownScenarioId(one.name, name), (taken) => ids.has(taken));
      ids.add(id);
      parts.push(partOf(one.name, id, await checked(ownFileOf(one, id, name), pack)));
    }
    return { kind: "checked", parts, leftOut };
  };

  const reopen = async (id: string): Promise<OpenScript | null> => {
    const own = (await scripts.all()).find((one) => one.id === id);
    if (own === undefined) return null;
    const pack = own.beside.length === 0 ? null : await openPackAside(own.beside, means);
    if (pack?.kind === "refused" || (pack !== null && pack.mistakes.length > 0)) return null;
    await checked(own, pack ?? NOTHING_SHARED);
    return opened.get(id) ?? null;
  };

  return {
    async check(file) {
      const chosen = await readChosenFile(file);
      if (chosen.kind === "refused") return chosen;
      return chosen.kind === "pack" ? checkPack(file.name, chosen.bytes) : checkScript(file.name, chosen.text);
    },
    async open(id) {
      const known = opened.get(id) ?? opening.get(id);
      if (known !== undefined) return known;
      const asked = reopen(id).finally(() => opening.delete(id));
      opening.set(id, asked);
      return asked;
    },
    lend(script, guidance = null) {
      const { id } = script.scenario;
      opened.set(id, { own: { id, file: "", script: "", text: "", beside: [] }, script, guidance });
    },
    async listed() {
      const kept = await scripts.all();
      return kept
        .map((one): ListedScenario => ({ ...one.shelf, own: ownFileName(one) }))
        .toSorted((a, b) => (a.card.title < b.card.title ? -1 : 1));
    },
    async keep(ids) {
      const known = ids.flatMap((id) => opened.get(id) ?? []);
      if (known.length < ids.length) return false;
      const rows = known.map(({ own, script: { card, portrait, trains, skills } }): KeptScript => {
        const address = `data:image/svg+xml,${encodeURIComponent(portrait)}`;
        return { ...own, shelf: { card, portrait: address, trains, skills } };
      });
      const isKept = await scripts.keep(rows);
      if (isKept) markOwnScripts(store, true);
      return isKept;
    },
    async remove(id) {
      await scripts.remove([id]);
      opened.delete(id);
      if (hasOwnScripts(store)) markOwnScripts(store, (await scripts.all()).length > 0);
    },
  };
}

const ownFileOf = ({ name, text, beside }: PackScript, id: string, file: string): OwnFile => ({
  id,
  file,
  script: name,
  text,
  beside,
});

function partOf(file: string, id: string, result: CheckedScript | string): CheckedPart {
  if (typeof result === "string") {
    const mistake = { isError: true, file, line: 0, column: 0, length: 0, words: "", message: result, fix: "" };
    return { file, scenario: null, mistakes: [mistake] };
  }
  const scenario = result.kind === "sound" ? { id, title: result.card.title } : null;
  return { file, scenario, mistakes: result.mistakes };
}
