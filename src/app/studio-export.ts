/**
 * Makes what a trainer hands on from the page: a pack, or one HTML file that plays its scenarios. The file is made of the
 * same template and by the same functions as that of the command line.
 */
import type { HandOnAsked, HandedOn } from "#authoring/hand-on.ts";
import type { CheckedScript, OwnScriptAsked, SoundScript } from "#authoring/own-script.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { handedOnId, untakenId } from "#scenario/own-scenario-id.ts";
import type { HandedScript, MadeFile, MakeFile, MakingStep } from "#studio/handing-on.ts";
import type { SharedFile } from "#studio/opened-scripts.ts";
import type { PackMeans } from "./chosen-file.ts";
import { type ScriptWorker, askThread } from "./own-script-thread.ts";
import { readSharedRules } from "./shared-rules.ts";

export interface StudioExport {
  readonly makePack: MakeFile;
  readonly makeOneFile: MakeFile;
}

interface Means extends PackMeans {
  readonly catalogue: () => Promise<Catalogue>;
  readonly checkWorker: () => ScriptWorker;
  readonly handOnWorker: () => ScriptWorker;
  /** The text of the template; null where there is none: while the game is developed. Rejects if it can't be fetched. */
  readonly template: () => Promise<string | null>;
  /** The day by the local calendar: `2026-11-27`. */
  readonly today: () => string;
}

/** A script that can be played, and what it is played by. */
export interface ScriptToExport {
  readonly script: SoundScript;
  /** The guidance with its house rules; null where it goes by the build's. */
  readonly guidance: Catalogue | null;
}

/** Milliseconds. A whole shelf is packed on a slow machine in a tenth of it. */
const LONGEST_MAKING = 60_000;

const NO_TEMPLATE =
  "The file can’t be made while the game runs with “npm run dev”. Start it with “npm start”, or type “npm run export”.";
const NOT_FETCHED = "What the file is made with couldn’t be fetched. Check your connection and try again.";
const NOT_MADE = "The file couldn’t be made here. Close other tabs and try again.";

export function openStudioExport(means: Means): StudioExport {
  const { catalogue, checkWorker, later, template, today } = means;

  const makePack: MakeFile = async (scripts, told) => {
    const shared = together(scripts);
    if (typeof shared === "string") return refused(shared);
    const checked = await soundOf(
      scripts.map((script) => ({ ...script, shared })),
      told,
    );
    if (typeof checked === "string") return refused(checked);
    told({ kind: "making" });
    const files = scripts.map(({ file, text }) => ({ name: file, text }));
    const name = scripts.length === 1 ? (scripts[0]?.file ?? "").replace(/\.ink$/i, "") : `${scripts.length}-scenarios`;
    return made(await handOn({ kind: "pack", scripts: files, shared }, means), `${name}.zip`, "application/zip");
  };

  /** All scripts, checked under the ids that they have in the file; or why one of them can't be played. */
  const soundOf = async (
    scripts: readonly HandedScript[],
    told: (step: MakingStep) => void,
  ): Promise<readonly ScriptToExport[] | string> => {
    const own = await catalogue();
    const ids = new Set<string>();
    const sound: ScriptToExport[] = [];
    for (const { title, file, text, shared } of scripts) {
      told({ kind: "checking", title });
      const rules = await readSharedRules(shared, means);
      if (typeof rules === "string") return `“${title}” can’t be played yet. ${rules}`;
      const { guidance, looks, library } = rules;
      const id = untakenId(handedOnId(file), (taken) => ids.has(taken));
      ids.add(id);
      const asked: OwnScriptAsked = {
        id,
        file,
        text,
        includes: new Map(),
        ...(guidance ?? own),
        looks,
        library,
      };
      const found = await askThread<CheckedScript>(asked, { makeWorker: checkWorker, later });
      if (found === "too long") return `“${title}” takes too long to check. Is there a loop that never ends?`;
      if (found === "failed") return `“${title}” couldn’t be checked. Check your connection and try again.`;
      if (found.kind === "wrong") return whyNot(title, found.mistakes);
      sound.push({ script: found, guidance });
    }
    return sound;
  };

  return {
    makePack: async (...asked) => makePack(...asked).catch(() => refused(NOT_FETCHED)),
    async makeOneFile(scripts, told) {
      try {
        const sound = await soundOf(scripts, told);
        if (typeof sound === "string") return refused(sound);
        told({ kind: "fetching" });
        const [text, own] = await Promise.all([template(), catalogue()]);
        if (text === null) return refused(NO_TEMPLATE);
        told({ kind: "making" });
        return await exportOneFile(sound, { template: text, catalogue: own, date: today() }, means);
      } catch {
        return refused(NOT_FETCHED);
      }
    },
  };
}

/** Makes one file of scripts that were checked. There are no plans beside them, so nobody can watch one first. */
export async function exportOneFile(
  scripts: readonly ScriptToExport[],
  given: { readonly template: string; readonly catalogue: Catalogue; readonly date: string },
  means: Pick<Means, "handOnWorker" | "later">,
): Promise<MadeFile> {
  const scenarios = scripts.map(({ script, guidance }) => ({ script, guidance, halves: null }));
  return made(await handOn({ kind: "one file", scenarios, ...given }, means), "scenario.html", "text/html");
}

/** What the scripts of a pack share: all that any of them has; or why that can't be one pack. */
function together(scripts: readonly HandedScript[]): readonly SharedFile[] | string {
  const files = new Map<string, SharedFile>();
  for (const file of scripts.flatMap(({ shared }) => shared)) {
    const other = files.get(file.name);
    if (other !== undefined && other.text !== file.text)
      return `These scripts have two different files called “${file.name}”. Hand them on in two packs.`;
    files.set(file.name, file);
  }
  return [...files.values()];
}

/** Says what stands first among the errors. */
function whyNot(title: string, mistakes: readonly ScriptMistake[]): string {
  const errors = mistakes.filter(({ isError }) => isError);
  const [first] = errors;
  if (first === undefined) return `“${title}” can’t be played yet.`;
  const place = first.line === 0 ? "" : `Line ${first.line}: `;
  const more = errors.length === 1 ? "" : ` ${errors.length - 1} more are listed beside the text.`;
  return `“${title}” can’t be played yet. ${place}${first.message}.${more}`;
}

const handOn = async (
  asked: HandOnAsked,
  { handOnWorker, later }: Pick<Means, "handOnWorker" | "later">,
): Promise<HandedOn> => {
  const answer = await askThread<HandedOn>(asked, { makeWorker: handOnWorker, later, longest: LONGEST_MAKING });
  return typeof answer === "string" ? refused(NOT_MADE) : answer;
};

const refused = (why: string) => ({ kind: "refused", why }) as const;

const made = (result: HandedOn, name: string, type: string): MadeFile =>
  result.kind === "refused"
    ? result
    : { kind: "made", name: result.name ?? name, content: new Blob([result.content], { type }) };
