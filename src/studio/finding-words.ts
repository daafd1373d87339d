/** What is said above the findings: whether it can be played, and how sure one can be that nothing else is wrong. */
import type { WalkedExtent } from "#authoring/look-through/looked-through.ts";
import { MOST_MISTAKES, type ScriptMistake } from "#authoring/script-mistake.ts";
import type { WalkShown } from "./walk-shown.ts";

/** How far the quick look at the text is. */
export type Checking = "checking" | "checked" | "too long" | "failed";

export function stateWords(checking: Checking, found: readonly ScriptMistake[]): string {
  if (checking === "checking") return "Looking …";
  if (checking === "too long")
    return "This takes too long to check. Is it very long, or is there a loop that never ends? Your text is kept; write on, and it is tried again.";
  if (checking === "failed") return "This couldn’t be checked. Your text is kept; write on, and it is tried again.";
  const errors = found.filter(({ isError }) => isError).length;
  const others = found.length - errors;
  if (found.length === 0) return "It can be played.";
  const parts = [
    errors === 0 ? "It can be played" : `${counted(errors, "thing has", "things have")} to be put right`,
    others === 0 ? "" : `${counted(others, "thing is", "things are")} worth a look`,
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}

/** What is said of the walk; empty where there is nothing to say yet. `found` is what is listed. */
export function walkWords({ phase, states, looked }: WalkShown, found: readonly ScriptMistake[]): string {
  if (phase === "walking")
    return states === 0
      ? "Trying out every way through it …"
      : `Trying out every way: ${figure(states)} situations so far …`;
  if (phase === "too long") return "It takes too long to try out every way. What is listed here is still right.";
  if (phase === "failed") return "The ways through it couldn’t be tried out. Write on, and it is tried again.";
  if (phase === "waiting" || looked?.kind !== "walked") return "";
  if (!looked.isSound) return "The rest of what can be wrong is looked for once this is put right.";
  return extentWords(looked.extent, found.length === 0);
}

function extentWords({ isProved, isComplete, draws, ways, states, plays }: WalkedExtent, isClean: boolean): string {
  const nothing = isClean ? "nothing is wrong" : "nothing else is wrong";
  if (isProved) return `Every way through was walked${waysWords(ways)}: ${nothing}.`;
  const found = isClean ? "Nothing was found so far" : "Nothing else was found so far";
  if (isComplete && draws)
    return `${found}. The story draws lots, so that it can go otherwise than in the ${figure(ways)} ways that were walked.`;
  const besides = plays === 0 ? "" : `, and ${figure(plays)} plays were tried at random`;
  return `${found}: ${figure(states)} situations were looked at${besides}, and there are more. Fewer decisions that can come in any order make it smaller.`;
}

const waysWords = (ways: number): string =>
  ways === 1 ? ", the only one" : Number.isFinite(ways) && ways > 0 ? `, all ${figure(ways)}` : "";

/** As a sentence of its own, without what only a folder of files has. */
export const sentence = (words: string): string => {
  const here = words.replace(/All (?:ids|looks): \S+$/, "To see them all, delete it and press Ctrl and Space.");
  return here.charAt(0).toUpperCase() + here.slice(1);
};

/** Of those that are not listed: there are too many. */
export const moreWords = (count: number): string =>
  count === 1 ? "One more is shown once these are gone." : `${figure(count)} more are shown once these are gone.`;

const counted = (count: number, one: string, many: string): string =>
  `${count}${count >= MOST_MISTAKES ? " or more" : ""} ${count === 1 ? one : many}`;

const figure = (count: number): string => count.toLocaleString("en-GB");
