/** What loading a copy would do, in sentences. */
import type { CopyPlan } from "#records/export-file.ts";

export interface CopyWords {
  /** Something would be added. */
  readonly adds: boolean;
  readonly sentences: readonly string[];
}

export function copyWords(plan: CopyPlan): CopyWords {
  const { attempts, knownAttempts, notes, knownNotes, scripts, drafts, packs, settings, settingsStay } = plan;
  const added = listed([
    counted(attempts.length, "conversation"),
    counted(notes.length, "note"),
    ownScenarios(scripts.added.length),
    studioScripts(drafts.added.length),
    peopleAndRules(packs.added.length),
    settings === null ? null : "your settings",
  ]);
  const known = listed([
    counted(knownAttempts, "conversation"),
    counted(knownNotes, "note"),
    ownScenarios(scripts.known),
    studioScripts(drafts.known),
    peopleAndRules(packs.known),
  ]);
  const isOne = knownAttempts + knownNotes + scripts.known + drafts.known + packs.known === 1;
  return {
    adds: added !== null,
    sentences: [
      added === null ? "There’s nothing new in this copy." : `It adds ${added}.`,
      ...(known === null
        ? []
        : [`${known} ${isOne ? "is here already and stays as it is" : "are here already and stay as they are"}.`]),
      ...scripts.renamed.map(
        ({ from, to }) => `You have another “${from}” here: the one in this copy becomes “${to}”.`,
      ),
      ...(settingsStay ? ["Your settings stay as they are."] : []),
    ],
  };
}

const counted = (count: number, what: string): string | null =>
  count === 0 ? null : `${count} ${what}${count === 1 ? "" : "s"}`;

const ownScenarios = (count: number): string | null => {
  const words = counted(count, "scenario");
  return words === null ? null : `${words} of your own`;
};

const studioScripts = (count: number): string | null => {
  const words = counted(count, "script");
  return words === null ? null : `${words} of the studio`;
};

const peopleAndRules = (count: number): string | null => {
  const words = counted(count, "pack");
  return words === null ? null : `${words} of people and rules`;
};

/** "3 conversations, 2 notes and your settings"; null where there is nothing. */
function listed(parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null);
  const last = there.at(-1);
  if (last === undefined) return null;
  return there.length === 1 ? last : `${there.slice(0, -1).join(", ")} and ${last}`;
}
