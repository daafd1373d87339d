/** Compares the trainee's own answer to "What do you think turned this conversation?" with the debrief's. */
import type { Debrief } from "#debrief/debrief.ts";
import { decisionWords, decisionsWords, sentences } from "./phrases.ts";

/** A sentence about the marks, by the decisions' numbers from 0; empty if nothing was marked. */
export function marksRead({ turningPoints }: Debrief, marked: readonly number[]): string {
  const [first] = turningPoints;
  if (marked.length === 0 || first === undefined) return "";
  const numbers = new Set(turningPoints.map(({ number }) => number));
  const [found, alone] = [marked.filter((one) => numbers.has(one)), marked.filter((one) => !numbers.has(one))];
  const yours = `You picked ${decisionsWords(marked)}`;
  if (alone.length === 0) {
    if (marked.includes(first.number)) return `${yours}. So did we.`;
    return `${yours}. So did we, but ${decisionWords(first.number)} mattered most.`;
  }
  return sentences([
    yours,
    found.length > 0 ? `We picked ${decisionsWords(found)} too` : "",
    `We think ${decisionWords(first.number)} mattered more than ${decisionsWords(alone)}. Compare the two`,
  ]);
}
