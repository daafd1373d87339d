/** Opens and hands on the studio's scripts with the page's workers, clock and network. Loaded with the studio. */
import templateAddress from "virtual:one-file-template";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import type { SharedFile } from "#studio/opened-scripts.ts";
import { openPackAside } from "./chosen-file.ts";
import type { Content } from "./content.ts";
import { once } from "./once.ts";
import { type SharedRules, readSharedRules } from "./shared-rules.ts";
import { type StudioExport, openStudioExport } from "./studio-export.ts";
import { type StudioOpening, openStudioOpening } from "./studio-open.ts";

export interface StudioFiles {
  readonly opening: StudioOpening;
  readonly handingOn: StudioExport;
  /** What a script is checked with, by the files that it shares with others; or what is wrong with them, as a sentence. */
  readonly rulesOf: (shared: readonly SharedFile[]) => Promise<SharedRules | string>;
  /** Everything that is wrong with these files; a sentence where they couldn't be checked. */
  readonly mistakesIn: (shared: readonly SharedFile[]) => Promise<readonly ScriptMistake[] | string>;
}

export function openStudioFiles(built: Pick<Content, "list" | "rulebook" | "handbook">): StudioFiles {
  const packs = {
    everybody: async () => (await import("virtual:everybody")).default,
    guidance: async () => (await import("virtual:guidance")).default,
    packWorker: () => new Worker(new URL("./own-pack-worker.ts", import.meta.url), { type: "module" }),
    later(run: () => void, ms: number) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  return {
    async mistakesIn(shared) {
      const read = await openPackAside(shared, packs);
      return read.kind === "refused" ? read.why : read.mistakes;
    },
    rulesOf: async (shared) => readSharedRules(shared, packs),
    opening: openStudioOpening({ ...packs, built, scripts: async () => (await import("virtual:scripts")).scripts }),
    handingOn: openStudioExport({
      ...packs,
      async catalogue() {
        const [rulebook, handbook] = await Promise.all([built.rulebook(), built.handbook()]);
        return { rulebook, handbook };
      },
      checkWorker: () => new Worker(new URL("./own-script-worker.ts", import.meta.url), { type: "module" }),
      handOnWorker: () => new Worker(new URL("./hand-on-worker.ts", import.meta.url), { type: "module" }),
      template: once(fetchedTemplate),
      today: () => dayOf(new Date()),
    }),
  };
}

/** Null while developing. */
async function fetchedTemplate(): Promise<string | null> {
  if (templateAddress === "") return null;
  const answer = await fetch(templateAddress);
  if (!answer.ok) throw new Error(`answer ${answer.status}`);
  return answer.text();
}

/** A day as `2026-11-27`, by the local calendar. */
const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
