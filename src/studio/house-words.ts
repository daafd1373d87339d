/** What is wrong with an answer, as its field says it. */
import type { ScriptMistake } from "#authoring/script-mistake.ts";

const PLAIN: Readonly<Record<string, string>> = {
  "yaml-nothing-written": "Something has to stand here.",
  "yaml-missing-key": "Something has to stand here.",
  "yaml-not-a-whole-number": "Write a whole number, such as 4.",
  "yaml-empty-list": "Pick one at least.",
  "guidance-practice-costs": "Write 0 or more. What costs something is a pitfall.",
  "guidance-pitfall-pays": "Write 0 or less. What brings something is a practice.",
  "guidance-beyond-the-meter": "A meter has 100 points in all: 3 is a little, 9 is a lot.",
  "guidance-not-a-year": "Write the year with four digits, from 1900 to 2100.",
  "guidance-doi-form": "A DOI begins with “10.” and has a slash in it: 10.1016/j.jesp.2004.07.007.",
  "guidance-citation-form": "Say where in the source: a number, or a heading.",
  "guidance-unknown-source": "This source isn’t there any more: pick another.",
  "guidance-unknown-practice": "This practice isn’t there any more: pick another.",
  "guidance-unknown-evidence": "This research isn’t there any more: take it out.",
  "guidance-evidence-unnamed": "Pick what it speaks to: nobody would see it otherwise.",
  "guidance-defined-twice": "There’s a practice or a pitfall of this name already.",
};

/** Where there are no words for it, those that the file's reader has. */
export function mistakeWords({ code = "", message, fix }: ScriptMistake): string {
  const [first = "", ...rest] = `${message}: ${fix}`;
  return PLAIN[code] ?? first.toUpperCase() + rest.join("");
}

/** An amount as it is read on a card: `+4`, `−6`, `0`. */
export function pointsWords(points: unknown): string {
  if (typeof points !== "number") return "?";
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

/** What entries of a skill that ship come to, beside an amount: `From 2 to 9 where it ships`. */
export function usualWords(amounts: readonly number[]): string {
  if (amounts.length === 0) return "";
  const sorted = amounts.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const range = least === most ? pointsWords(least) : `${pointsWords(least)} to ${pointsWords(most)}`;
  return `The standard in this skill: ${range}.`;
}
