/** Which files of sounds a one-file game gets. */
import type { PackagedScenario } from "./package-contents.ts";

/** The kind of file that half the room is enough for; the other kind is for browsers that don't play it. */
export const isOfSmallKind = (file: string): boolean => file.endsWith(".webm");

/**
 * Of these names of files, those that the scenarios need. All of the small kind: a voice may be heard that no cast has.
 * Of the other kind, the cues, and the rooms and voices that the scenarios name.
 */
export function neededSounds(files: readonly string[], scenarios: readonly PackagedScenario[]): readonly string[] {
  const voices = new Set(scenarios.flatMap(({ scenario }) => scenario.cast.map(({ voice }) => voice)));
  const settings = scenarios.map(({ scenario }) => `${scenario.setting} ${scenario.story}`).join(" ");
  const isNeeded = (file: string): boolean => {
    if (isOfSmallKind(file)) return true;
    const [, kind = "", name = ""] = /^(\w+?)-(.+)\.\w+$/.exec(file) ?? [];
    if (kind === "") return true;
    if (kind === "room") return settings.includes(name) || name === "quiet-room" || name === "office";
    return (kind === "voice" || settings.includes("phone")) && [...voices].some((voice) => voice === name);
  };
  return files.filter(isNeeded);
}
